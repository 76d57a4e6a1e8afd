import type { Claim, Subject } from '../../claims/claim.js'
import type { Table } from '../../document/document.js'
import type { Reading } from '../read-blocks.js'
import { basesOfRows } from './rows/base-rows.js'
import { withBeforeAndAfter } from './head/before-after.js'
import { cellClaims } from './cells/cell-claims.js'
import { namesSubgroups } from './cells/cell-scope.js'
import { type Column, columnsOf } from './head/columns.js'
import { isCompanionRow } from './cells/companions.js'
import { countedColumns } from './cells/counted-columns.js'
import { countedRows } from './rows/counted-rows.js'
import { rowsAreGroups } from './rows/group-rows.js'
import { withWholeHead } from './head/head.js'
import { type Heading, headingOf } from './head/heading.js'
import { ownersOfIntervals } from './head/interval-columns.js'
import { withMeasureColumns } from './head/measure-columns.js'
import { type NumberedNotes, numberedNotes, withoutNotes } from './names/notes.js'
import { withQualifiedSections } from './rows/qualified-sections.js'
import { areTermsOfModel, outcomeOfTitle, withoutOutcome } from './rows/regression.js'
import { rowsOf } from './rows/rows.js'
import { partsOf } from './head/stub-columns.js'
import { basesOf, rowsOfShares, rowsOfSharesAlone } from './cells/shares.js'
import { withMeasuredGroups } from './rows/measured-groups.js'
import { withMeasuredPeople } from './rows/measured-people.js'
import { withSiblingTimes } from './rows/sibling-times.js'
import { columnsOver } from './cells/spanning-cells.js'
import { toldBases } from './rows/told-bases.js'
import { comparisonsOfAllTimes } from './cells/spanning-comparisons.js'
import { measureOfTitle, ratioOfTitle } from './head/title-measure.js'
import { conventionsIn, footOf, scopeOfTitle } from './head/title.js'

/**
 * The claims of a table: each cell is a claim like a sentence's. The stub names the measure and the
 * header the group, or the other way round; the title and the foot hold for all.
 */
export function tableClaims(reading: Reading, table: Table, subject: Subject | undefined): Claim[] {
  const { vocabulary, profile, document } = reading
  const foot = footOf(document, table)
  const notes = numberedNotes(foot?.flat.text ?? '')
  const read = (text: string): Heading => headingOf(withoutNotes(text, notes), vocabulary, profile)
  const title = table.caption && read(table.caption.flat.text)
  const feet = conventionsIn(foot).map(read)
  const general = title === undefined ? feet : [title, ...feet]
  return partsOf(withWholeHead(table)).flatMap((part) =>
    partClaims(reading, part, { title, general, notes, read }, subject),
  )
}

/** What holds for all parts of a table. */
interface Setting {
  readonly title: Heading | undefined
  readonly general: readonly Heading[]
  readonly notes: NumberedNotes
  readonly read: (text: string) => Heading
}

function partClaims(
  reading: Reading,
  table: Table,
  { title, general, notes, read }: Setting,
  subject: Subject | undefined,
): Claim[] {
  const areGroups = rowsAreGroups(table, read)
  const outcome = title && outcomeOfTitle(title.text)
  const over = withoutOutcome(scopeOfTitle(reading, title), outcome)
  const heads = columnsOf(reading.document, table, areGroups, read, over)
  const timed = withBeforeAndAfter(heads, title?.text ?? '')
  const columns = areGroups ? timed : withMeasureColumns(timed, table)
  const comparesOnly = !columns.slice(1).some(({ role }) => HOLDS_RESULTS.has(role))
  const holdsResults = (at: number): boolean =>
    comparesOnly || (HOLDS_RESULTS.has(columns[at]?.role ?? 'group') && !isOfMissing(columns[at]))
  const holdsShares = (at: number): boolean => columns[at]?.heading?.form === 'percent'
  const corner = columns[0]?.heading
  const subgroups = corner && cornerOver(corner, read)
  const columnsNameArms = columns.some(({ scope }) => scope.arm !== undefined)
  const ofColumns = { holdsResults, holdsShares, columnsNameArms }
  const setup = { read, areGroups, corner: subgroups, ...ofColumns }
  const printed = withQualifiedSections(rowsOf(table, setup), read)
  const rows = withMeasuredPeople(withMeasuredGroups(withSiblingTimes(printed)))
  const counted = countedRows(rows, columns)
  const bases = basesOf(rows, columns)
  const told = toldBases(reading.document, table, title, rows, columns)
  const basesOver = basesOfRows(reading.document, rows, columns)
  const shares = rowsOfShares(rows, bases)
  const sharesAlone = rowsOfSharesAlone(rows, bases)
  const parts = countedColumns(rows, columns)
  const spanning = comparisonsOfAllTimes(rows, columns)
  const owners = ownersOfIntervals(rows, columns, reading.vocabulary, notes)
  const ofModel = areTermsOfModel(rows)
  const ratio = title && ratioOfTitle(title)
  const ofTable = measureOfCorner(corner?.text) ?? measureOfTitle(title?.text ?? '')
  const claims = sizedOnce(columns.slice(1)).flatMap((column) => sizeClaim(column, subject))
  rows.forEach((row, index) => {
    if (isCompanionRow(row)) return
    for (const [at, cell] of row.cells) {
      const seen = columnsOver(columns, at, cell)
      const place = {
        columns: seen,
        at,
        row,
        owners,
        next: rows[index + 1],
        ofTable,
        ratio,
        outcome,
        ofModel,
        spansTimes: spanning.has(cell),
        general,
        notes,
        counts: counted.has(row),
        counted: parts.get(at),
        base: bases[at],
        group: basesOver.get(row)?.get(at) ?? seen[at]?.size ?? told.get(at),
        amongShares: shares.has(row),
        isOfShares: sharesAlone.has(row),
      }
      for (const claim of cellClaims(reading, cell, place, subject)) claims.push(claim)
    }
  })
  return claims
}

/** What a corner says of the rows: that they are subgroups, or whom they are about. */
function cornerOver(corner: Heading, read: (text: string) => Heading): Heading | undefined {
  if (namesSubgroups(corner)) return corner
  const people = read(corner.name.replace(GENERIC, ''))
  return people.isPeople ? people : undefined
}

/** "Time point of pain score": a corner over times that says what is measured. */
function measureOfCorner(corner = ''): string | undefined {
  return OF_TIMES.exec(corner)?.[1]
}

const OF_TIMES = /^(?:time ?points?|times?|visits?|days?|weeks?|months?) of (?:the )?(.{2,60})$/i

/** "Characteristic" over names of rows, also where another line of the corner is set right behind. */
const GENERIC =
  /^(?:(?:baseline )?(?:characteristics?|variables?|parameters?|outcomes?|items?|measures?)(?: of(?: the)?)?:? ?)/i

/** How many people have no data: such a number may stand beside a heading. */
function isOfMissing(column: Column | undefined): boolean {
  return /\bmissing\b/i.test(column?.heading?.name ?? '')
}

/**
 * A row without any such cell is a heading of the rows below, whatever p-value stands in it; unless
 * the table holds nothing but comparisons.
 */
const HOLDS_RESULTS: ReadonlySet<Column['role']> = new Set(['group', 'measure'])

/** Without the columns whose group's size stands where that of one before them does. */
function sizedOnce(columns: readonly Column[]): Column[] {
  const starts = columns.map(({ size }) => size?.place.start)
  return columns.filter((_, at) => starts.indexOf(starts[at]) === at)
}

function sizeClaim({ size, sized }: Column, subject: Subject | undefined): Claim[] {
  if (size === undefined) return []
  return [
    {
      kind: 'count',
      ...(subject && { subject }),
      measure: { key: 'group-size', label: 'group size', rule: 'column-head' },
      scope: sized,
      value: { number: size },
      place: size.place,
    },
  ]
}
