import type { Table } from '../../../document/document.js'
import type { Column } from './columns.js'
import { stubWidth } from './stub-columns.js'
import { namesVersus } from './versus.js'

/**
 * Columns that would be groups by their heads alone, and are measures by the table: those with
 * units of their own ("Height (cm) | Weight (kg)"), those of the share that one group is of another
 * ("Enrolled/Invited %"), and all of a table whose rows hold groups against each other.
 */
export function withMeasureColumns(columns: readonly Column[], table: Table): Column[] {
  const candidates = columns.filter((column, at) => at > 0 && mayMeasure(column))
  const units = new Set(candidates.map(({ heading }) => heading?.unit?.key))
  const haveOwnUnits = units.size > 1 || candidates.length === 1
  const compares = candidates.length > 0 && !columns.some(isOfPeople) && rowsCompare(table)
  return columns.map((column, at) => {
    if (isQuotient(column)) return withoutSets(asMeasure(column))
    const isMeasure = compares || (haveOwnUnits && column.heading?.unit !== undefined)
    return at > 0 && isMeasure && mayMeasure(column) ? asMeasure(column) : column
  })
}

/** A measure is no arm, whatever its head was taken for. */
function asMeasure(column: Column): Column {
  const { arm, ...scope } = column.scope
  return { ...column, role: 'measure', scope: arm?.rule === 'column-head' ? scope : column.scope }
}

/** "Enrolled/Invited", in percent. */
function isQuotient({ role, heading, size }: Column): boolean {
  if (role !== 'group' || size !== undefined || heading?.form !== 'percent') return false
  return QUOTIENT.test(heading.name)
}

const QUOTIENT = /^\p{L}{1,20}(?:ed|ees|ers) ?\/ ?\p{L}{1,20}(?:ed|ees|ers)(?: [a-h])?$/iu

function withoutSets(column: Column): Column {
  const { analysisSet, ...scope } = column.scope
  return { ...column, scope }
}

function mayMeasure({ role, heading, size }: Column): boolean {
  if (role !== 'group' || heading === undefined || size !== undefined) return false
  const { name, time, isArm, isPeople } = heading
  return name !== '' && time === undefined && !isArm && !isPeople
}

function isOfPeople({ role, heading, size }: Column): boolean {
  if (role !== 'group') return false
  return size !== undefined || heading?.isArm === true || heading?.isPeople === true
}

function rowsCompare(table: Table): boolean {
  const width = stubWidth(table)
  const stubs = table.rows.slice(table.headerRows).map((row) => row.slice(0, width))
  return stubs.some((cells) => cells.some(({ flat }) => namesVersus(flat.text)))
}
