import type { Block, Table } from '../../document/document.js'
import { namesAnalysisSet } from './counted-people.js'
import type { Heading } from './heading.js'
import { type How, howSaid } from './how-rows.js'
import { SectionEnd } from './section-end.js'

/** A row of a table's body, with what its name inherits from rows and columns before it. */
export interface Row {
  /** What stands at its head, as far as it tells it from its neighbours. */
  readonly stub: Heading
  /** The heading that it stands under: "Sex" over "Female". */
  readonly section?: Heading
  /** Whether its name is that of a group, and no measure. */
  readonly isGroup: boolean
  /** What a row above says, column by column, of how the cells from there on read. */
  readonly how?: How
  /** By column; those of the stub are left out. */
  readonly cells: ReadonlyMap<number, Block>
}

/** What is known of a table before its rows are read. */
export interface Setup {
  readonly read: (text: string) => Heading
  readonly holdsResults: (column: number) => boolean
  /** Whether the bare numbers of a column are shares, by its head. */
  readonly holdsShares: (column: number) => boolean
  /** Whether all rows are groups; where undefined, those that have an arm's name under a section. */
  readonly areGroups: boolean
  /** Whether the columns name arms, so that rows do not. */
  readonly columnsNameArms: boolean
  /** What the corner says of all rows that stand in no section. */
  readonly corner: Heading | undefined
}

/** The rows of a table's body, each with its stub and the section that it stands in. */
export function rowsOf(table: Table, setup: Setup): Row[] {
  const { read, holdsResults, holdsShares, areGroups, columnsNameArms, corner } = setup
  const width = stubWidth(table)
  const rows: Row[] = []
  let lead: readonly string[] = []
  let section: Heading | undefined
  let end: SectionEnd | undefined
  let how: How | undefined
  let first: Heading | undefined
  let isIndented: boolean | undefined
  const centred = centredIn(table, width)
  for (const blocks of table.rows.slice(table.headerRows)) {
    const printed = blocks.slice(0, width).map(({ flat }, at) => (centred.has(at) ? '' : flat.text))
    if (holdsSizes(blocks, width)) {
      section = undefined
      rows.push({ stub: read('n'), isGroup: false, cells: cellsOf(blocks, width) })
      continue
    }
    if (isBlank(blocks)) {
      section = undefined
      first = undefined
      lead = []
      continue
    }
    lead = printed.map((text, at) => (text === '' ? (lead[at] ?? '') : text))
    const names = namesIn(
      printed.some((text) => text !== '') ? lead.slice(0, lastOf(printed)) : lead,
    )
    const stub = read(names.at(-1) ?? '')
    const cells = cellsOf(blocks, width)
    const said = howSaid(blocks, width, read)
    if (said !== undefined) {
      how = said
      section = printed.every((text) => text === '') || stub.name === '' ? undefined : stub
      end = sectionEnd(section, new Map(), holdsShares)
      first = undefined
      continue
    }
    if (![...cells.keys()].some(holdsResults)) {
      section = stub.text === '' || STATES_RESULTS.test(stub.text) ? undefined : stub
      end = sectionEnd(section, cells, holdsShares)
      first = undefined
      isIndented = undefined
      if (cells.size > 0) rows.push({ stub, isGroup: areGroups, cells })
      continue
    }
    first ??= stub
    isIndented ??= printed[0] === ''
    const goesBack = isIndented && printed[0] !== ''
    if (names.length > 1) section = read(names.at(-2) ?? '')
    else if (goesBack || endsSection(first, stub) || end?.isBehind(stub.text, cells) === true)
      section = undefined
    const over = section ?? corner
    const isArm = stub.isArm && over !== undefined && !over.isArm && !columnsNameArms
    const isGroup = areGroups || isArm
    rows.push({ stub, isGroup, cells, ...(over && { section: over }), ...(how && { how }) })
  }
  return rows
}

/** What ends the section that a heading opens. */
function sectionEnd(
  section: Heading | undefined,
  cells: ReadonlyMap<number, Block>,
  holdsShares: (column: number) => boolean,
): SectionEnd {
  return new SectionEnd({
    over: new Set(cells.keys()),
    isVariable: section !== undefined && !isOfPeopleOrTime(section),
    isShare: section?.form === 'percent' ? () => true : holdsShares,
  })
}

/** Whether a heading says of whom or when the rows below are, and names no variable. */
function isOfPeopleOrTime(section: Heading): boolean {
  const { isArm, isPeople, time } = section
  return isArm || isPeople || time !== undefined || namesAnalysisSet(section)
}

/**
 * The columns of names that begin with an empty cell: their names stand in the middle of the rows
 * that they are for, and nothing tells where those begin and end.
 */
function centredIn({ rows, headerRows }: Table, width: number): ReadonlySet<number> {
  const first = rows[headerRows] ?? []
  const columns = Array.from({ length: width - 1 }, (_, at) => at)
  return new Set(columns.filter((at) => first[at]?.flat.text === ''))
}

/** A row without a word parts those above it from those below. */
function isBlank(blocks: readonly Block[]): boolean {
  return blocks.every(({ flat }) => flat.text === '')
}

/** A row without a name that gives the sizes of its columns' groups: "n = 47 | n = 121". */
function holdsSizes(blocks: readonly Block[], width: number): boolean {
  const own = blocks.filter(({ flat }) => flat.text !== '')
  const isNameless = blocks.slice(0, width).every(({ flat }) => flat.text === '')
  return isNameless && own.length > 0 && own.every(({ flat }) => SIZE.test(flat.text))
}

const SIZE = /^\(?[nN] ?= ?\d[\d,]*\)?$/

/** "Mean score: 3.28": a row that gives results in words is no heading of those below. */
const STATES_RESULTS = /[:;] ?[-−–]?\d{1,6}[.·]\d/

/** Where the last name of a row ends. */
function lastOf(printed: readonly string[]): number {
  return printed.findLastIndex((text) => text !== '') + 1
}

/** The names before a row's cells, without the row's number and without repetition. */
function namesIn(parts: readonly string[]): string[] {
  const words = parts.filter((text) => text !== '' && !/^\d{1,3}\.?$/.test(text))
  return [...new Set(words.length > 0 ? words : parts)]
}

/** The cells behind the stub that hold something of their own. */
function cellsOf(blocks: readonly Block[], width: number): Map<number, Block> {
  const name = blocks[0]?.flat.text
  const own = blocks
    .map((block, at) => [at, block] as const)
    .filter(([at, { flat }]) => at >= width && flat.text !== '' && flat.text !== name)
  return new Map(own)
}

/** A row that says itself how it reads, unlike the first of the section, stands in none. */
function endsSection(first: Heading, stub: Heading): boolean {
  return saysHow(stub) && !saysHow(first)
}

function saysHow({ form, unit, statistics }: Heading): boolean {
  if (form === 'p') return false
  return form !== undefined || unit !== undefined || statistics.length > 0
}

/**
 * The parts of a table that stand side by side, each with names of its own before its figures:
 * "Caregivers | n (%) | Patients | n (%)".
 */
export function partsOf(table: Table): Table[] {
  const { rows, headerRows } = table
  const columns = rows[0]?.length ?? 0
  const body = rows.slice(headerRows)
  const starts = [0]
  for (let at = stubWidth(table) + 1; at < columns - 1; at++) {
    if (body.length >= FEWEST_ROWS && holdsNames(body, at)) starts.push(at)
  }
  if (starts.length === 1) return [table]
  return starts.map((from, index) => ({
    ...table,
    rows: rows.map((row) => row.slice(from, starts[index + 1])),
  }))
}

const FEWEST_ROWS = 3

/** How many columns name the rows: those that hold words where the others hold figures. */
export function stubWidth({ rows, headerRows }: Table): number {
  const head = rows[0] ?? []
  let width = 1
  while (width < head.length - 1 && holdsNames(rows.slice(headerRows), width)) width++
  return width
}

function holdsNames(rows: readonly (readonly Block[])[], column: number): boolean {
  const texts = rows.map((row) => row[column]?.flat.text ?? '').filter((text) => text !== '')
  const names = texts.filter((text) => /^\P{N}*\p{L}{2}/u.test(text) && !NO_NAME.test(text))
  return names.length * 2 > texts.length
}

const NO_NAME = /^(?:ref|n\/?s\b|not |p ?[<>=]|<|none|n\.s\.|NE|NR|NA|n\.a\.|[([–-])/i
