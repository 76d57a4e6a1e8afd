import type { Scope } from '../../../claims/scope.js'
import type { Block, Table } from '../../../document/document.js'
import { namesAnalysisSet } from '../names/counted-people.js'
import type { Heading } from '../head/heading.js'
import { type How, howSaid } from './how-rows.js'
import { SectionEnd } from './section-end.js'
import { stubNames } from './centred-names.js'
import { stubWidth } from '../head/stub-columns.js'

/** A row of a table's body, with what its name inherits from rows and columns before it. */
export interface Row {
  /** What stands at its head, as far as it tells it from its neighbours. */
  readonly stub: Heading
  /** The heading that it stands under: "Sex" over "Female". */
  readonly section?: Heading
  /** Whom its section is about, where a bracket of that says so. */
  readonly people?: Scope
  /** Whether its name is that of a group, and no measure. */
  readonly isGroup: boolean
  /** Whether the cells are the sizes of the groups of whom the row's name was measured. */
  readonly sizes?: boolean
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
  const width = stubWidth(table)
  const names = stubNames(table, width)
  const reader = new RowReader(width, withAnswers(setup, names))
  table.rows.slice(table.headerRows).forEach((blocks, at) => {
    reader.read(blocks, names[at] ?? [])
  })
  return reader.rows
}

/** Beside a row "Yes" the row "No" is the other answer, and no number. */
function withAnswers(setup: Setup, names: readonly (readonly string[])[]): Setup {
  if (!names.some((row) => row.some((name) => /^yes\b/i.test(name)))) return setup
  return {
    ...setup,
    read: (text) => (/^no$/i.test(text) ? asAnswer(setup.read(text)) : setup.read(text)),
  }
}

function asAnswer({ form, ...heading }: Heading): Heading {
  return { ...heading, name: heading.text }
}

/** Reads rows from top to bottom and keeps what those above say of those below. */
class RowReader {
  readonly rows: Row[] = []
  readonly width: number
  private readonly setup: Setup
  /** The last names printed before the cells. */
  private lead: readonly string[] = []
  private section: Heading | undefined
  private end: SectionEnd | undefined
  private how: How | undefined
  /** The first row of the section, and whether its name stands in the second column. */
  private first: Heading | undefined
  private isIndented: boolean | undefined

  constructor(width: number, setup: Setup) {
    this.width = width
    this.setup = setup
  }

  read(blocks: readonly Block[], printed: readonly string[]): void {
    const { read, areGroups, holdsResults } = this.setup
    const cells = cellsOf(blocks, this.width)
    if (holdsSizes(blocks, this.width)) {
      this.section = undefined
      this.rows.push({ stub: read('n'), isGroup: false, cells })
    } else if (isBlank(blocks)) {
      this.section = undefined
      this.first = undefined
      this.lead = []
    } else {
      const names = this.namesFrom(printed)
      const stub = read(names.at(-1) ?? '')
      const said = howSaid(blocks, this.width, read)
      if (areSizes(cells)) {
        this.open(stub)
        this.rows.push({ stub, isGroup: areGroups, cells, sizes: true })
      } else if (said !== undefined) {
        this.how = said
        this.open(printed.every((text) => text === '') || stub.name === '' ? undefined : stub)
      } else if ([...cells.keys()].some(holdsResults)) {
        this.readResults(stub, names, printed, cells)
      } else {
        this.open(stub.text === '' || STATES_RESULTS.test(stub.text) ? undefined : stub, cells)
        this.isIndented = undefined
        if (cells.size > 0) this.rows.push({ stub, isGroup: areGroups, cells })
      }
    }
  }

  private namesFrom(printed: readonly string[]): string[] {
    this.lead = printed.map((text, at) => (text === '' ? (this.lead[at] ?? '') : text))
    const hasOwn = printed.some((text) => text !== '')
    return namesIn(hasOwn ? this.lead.slice(0, lastOf(printed)) : this.lead)
  }

  /** A heading opens a section; the sizes that stand right above it, without a name, are of its people. */
  private open(section: Heading | undefined, cells: ReadonlyMap<number, Block> = new Map()): void {
    this.section = section
    this.end = sectionEnd(section, cells, this.setup.holdsShares)
    this.first = undefined
    const last = this.rows.at(-1)
    if (section !== undefined && last?.stub.text === 'n' && areSizes(last.cells))
      this.rows.splice(-1, 1, { ...last, stub: section, sizes: true })
  }

  private readResults(
    stub: Heading,
    names: readonly string[],
    printed: readonly string[],
    cells: ReadonlyMap<number, Block>,
  ): void {
    const { read, areGroups, columnsNameArms, corner } = this.setup
    this.first ??= stub
    this.isIndented ??= printed[0] === ''
    const goesBack = this.isIndented && printed[0] !== ''
    if (names.length > 1) this.section = read(names.at(-2) ?? '')
    else if (goesBack || endsSection(this.first, stub) || this.end?.isBehind(stub.text, cells))
      this.section = undefined
    const over = this.section ?? corner
    const isArm = stub.isArm && over !== undefined && !over.isArm && !columnsNameArms
    const isGroup = areGroups || isArm
    const { how } = this
    const own = isLength(this.section) ? untimed(stub) : stub
    this.rows.push({
      stub: own,
      isGroup,
      cells,
      ...(over && { section: over }),
      ...(how && { how }),
    })
  }
}

/** "Delivery age" over "37 weeks": a length, of which the rows are categories and no times. */
function isLength(section: Heading | undefined): boolean {
  return section !== undefined && OF_LENGTH.test(section.name)
}

const OF_LENGTH =
  /\b(?:age|duration|length|gestation|time (?:to|since|from|between|until|kept|in)|interval|history|delay|experience)\b/i

function untimed(stub: Heading): Heading {
  if (stub.time === undefined) return stub
  const { time, scope, ...named } = stub
  const { timePoint, ...others } = scope
  return { ...named, scope: timePoint === time ? others : scope }
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

/** "n = 47 | n = 121": how many people the rows below are about. */
function areSizes(cells: ReadonlyMap<number, Block>): boolean {
  return cells.size > 1 && [...cells.values()].every(({ flat }) => SIZE.test(flat.text))
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

/**
 * A row that says itself how it reads, unlike the first of the section, stands in none; nor does one
 * with a name where the first is a statistic of what the section names: "Mean", "Median (range)".
 */
function endsSection(first: Heading, stub: Heading): boolean {
  const isStatistic = first.name === '' && saysHow(first)
  return saysHow(stub) && (!saysHow(first) || (isStatistic && /\p{L}{2}/u.test(stub.name)))
}

function saysHow({ form, unit, statistics }: Heading): boolean {
  if (form === 'p') return false
  return form !== undefined || unit !== undefined || statistics.length > 0
}
