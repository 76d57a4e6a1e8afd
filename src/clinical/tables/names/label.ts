import type { CellPlace } from '../cells/cell-place.js'
import { isTestStatistic, isUnitless } from '../head/column-role.js'
import { isCompanion } from '../cells/companions.js'
import type { Column } from '../head/columns.js'
import { namesAnalysisSet, namesOnlyPeople } from './counted-people.js'
import type { Heading } from '../head/heading.js'
import { namesVersus } from '../head/versus.js'

/** What of a cell's place tells what it measures. */
type Naming = Pick<CellPlace, 'row' | 'ofTable' | 'ofModel'>

/**
 * What a cell measures in the table's own words: the name of its row, behind that of the rows it
 * stands with; the name of its column where the rows are groups; where neither names a measure,
 * what the table as a whole measures.
 */
export function labelOfCell(naming: Naming, column: Column | undefined): string {
  const { stub, isGroup } = naming.row
  const head = column?.heading
  if (head === undefined) return labelOfRow(naming)
  if (column?.role === 'comparison') {
    if (isGroup) return head.name
    if (isTestStatistic(head)) return naming.ofModel ? tested(head, stub) : head.name
    return isUnitless(head) ? head.name : labelOfRow(naming)
  }
  if (column?.role !== 'measure') return under(head.measured, labelOfRow(naming))
  const isOfHead = isGroup || head.measure !== undefined || namesVersus(stub.name)
  return isOfHead || stub.name === '' ? head.name : under(head.name, labelOfRow(naming))
}

function labelOfRow({ row: { stub, section, isGroup }, ofTable }: Naming): string {
  const isOver = section !== undefined && !namesGroup(section) && section.name !== stub.name
  const over = isOver ? section : undefined
  if (isGroup) return stub.measured ?? over?.name ?? ofTable
  const isNameless = namesOnlyPeople(stub.name) || stub.time !== undefined || stub.form === 'p'
  if (!isNameless) return under(over?.time === undefined ? over?.name : undefined, stub.name)
  if (over !== undefined && over.time === undefined)
    return isCompanion(stub) ? under(over.name, stub.text) : over.name
  return ofTable === '' && stub.form !== 'p' ? stub.name : ofTable
}

function under(over: string | undefined, name: string): string {
  return over === undefined ? name : `${over}: ${name}`
}

/** A statistic and the term of a model that it tests: "feedback: χ2". */
function tested({ name }: Heading, stub: Heading): string {
  return stub.name === '' ? name : `${stub.name}: ${name}`
}

/** Whether a section is about people, of whom its rows name what is measured. */
function namesGroup(section: Heading): boolean {
  return section.isArm || section.isPeople || namesAnalysisSet(section)
}
