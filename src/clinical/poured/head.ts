import type { Span } from '../../document/place.js'
import { bareSizesIn } from './bare-sizes.js'
import { type ColumnHead, columnHeads, joinedHeads, JOINING, mayBeName } from './column-heads.js'
import { coreOf, isRegular, isUnbroken } from './head-order.js'
import { type HeadPart, headParts } from './head-parts.js'
import { withoutNoteLetters } from './note-letters.js'
import { canBeP } from './p-columns.js'
import type { CellShape, PrintedCell } from './printed-cell.js'
import { repeatedHead } from './repeated-head.js'
import { formsUnder, spannersOf } from './spanners.js'

/** The head of a table that was poured into a line: what its columns are called. */
export interface PouredHead {
  /** Where it begins, with what stands over the names of the rows; open where that is unknown. */
  readonly start?: number
  readonly end: number
  /** What stands over the names of the rows, where that can be told. */
  readonly corner?: Span
  /** By column, the words over it: those over several columns first; none where unknown. */
  readonly columns: readonly (readonly Span[])[]
}

/**
 * The head that stands at the end of a text before the first row's name: as many heads as the rows
 * have cells, each what the cells below it can be. Where that leaves a choice there is none.
 */
export function headOf(
  text: string,
  names: readonly Span[],
  rows: readonly (readonly PrintedCell[])[],
  width: number,
): PouredHead | undefined {
  const columns = Array.from({ length: width }, (_, at) => rows.flatMap((row) => row[at] ?? []))
  const parts = headParts(text, names, bareSizesIn(text, columns))
  for (const mayJoin of JOINING) {
    const heads = columnHeads(text, parts, mayJoin)
    for (const variant of [heads, joinedHeads(text, heads)]) {
      const found = windowOf(text, variant, columns) ?? windowBehindP(text, variant, columns)
      if (found !== undefined) return found
    }
  }
  return repeatedHead(text, width) ?? endedByP(text, parts, columns)
}

/** "Drug (n = 24) Tablet (n = 26) P n % n %": the p-value's head stands in the line of the groups. */
function windowBehindP(
  text: string,
  heads: readonly ColumnHead[],
  columns: readonly (readonly PrintedCell[])[],
): PouredHead | undefined {
  const p = heads.findLast(({ sorts }) => sorts.has('p'))
  if (p === undefined || !canBeP(columns.at(-1) ?? [])) return undefined
  const others = heads.filter((head) => head !== p)
  const found = windowOf(text, others, columns.slice(0, -1))
  const isBefore = found !== undefined && p.end < found.end
  return isBefore
    ? { ...found, columns: [...found.columns, [nameSpan(text, p, false)]] }
    : undefined
}

/** A head of which only the last can be told: a p-value's, which the first row's name follows. */
function endedByP(
  text: string,
  parts: readonly HeadPart[],
  columns: readonly (readonly PrintedCell[])[],
): PouredHead | undefined {
  const p = parts.findLast(({ sort }) => sort === 'p')
  const cells = columns.at(-1) ?? []
  if (p === undefined || !isFollowedByName(text, p.end) || !canBeP(cells)) return undefined
  const blank = columns.slice(1).map(() => [])
  return { end: p.end, columns: [...blank, [{ start: p.start, end: p.start + 1 }]] }
}

/** Whether what stands behind a head can be the first row's name. */
function isFollowedByName(text: string, end: number): boolean {
  return /\p{L}/u.test(text.slice(end)) && text.length - end <= LONGEST_ROW_NAME
}

/** The last heads in a row that are as many as the columns and can stand over them. */
function windowOf(
  text: string,
  heads: readonly ColumnHead[],
  columns: readonly (readonly PrintedCell[])[],
): PouredHead | undefined {
  const width = columns.length
  for (let from = heads.length - width; from >= 0; from--) {
    const window = heads.slice(from, from + width)
    const next = heads[from + width]
    const end = window.at(-1)?.end ?? 0
    if (!isFollowedByName(text, end)) continue
    const isClosed =
      window.at(-1)?.sorts.has('p') === true ||
      window.every(({ sorts }) => sorts.has('size')) ||
      (window.every(({ sorts }) => sorts.has('form')) && next?.sorts.has('form') === false)
    if (next !== undefined && next.words === undefined && !isClosed) continue
    if (
      !isRegular(text, window) ||
      !isUnbroken(text, window) ||
      !window.every((head, at) => canHead(text, head, columns[at] ?? []))
    )
      continue
    const over = spannersOf(text, heads.slice(0, from), window)
    const under = formsUnder(text, heads.slice(from + width), window)
    return headFrom(text, window, over, under)
  }
  return undefined
}

const LONGEST_ROW_NAME = 200

/** Whether cells can be what a head says. */
function canHead(text: string, head: ColumnHead, cells: readonly PrintedCell[]): boolean {
  if (head.sorts.has('p')) return canBeP(cells)
  if (!head.sorts.has('form')) return true
  const form = text.slice(head.last.start, head.end)
  const expected = SHAPES.find(([pattern]) => pattern.test(form))?.[1]
  if (expected === undefined) return true
  const fitting = cells.filter(({ shape }) => shape === 'empty' || expected.includes(shape))
  return fitting.length >= cells.length * 0.6
}

const SHAPES: readonly (readonly [pattern: RegExp, shapes: readonly CellShape[]])[] = [
  [/^(?:F ?\(|(?:partial )?[ηƞ])/, ['plain']],
  [/^\(?9\d ?%/, ['range']],
  [/9\d ?% ?C/, ['interval', 'range']],
  [/^(?:n|N|No\.?) %/, ['pair']],
  [/^(?:n|N|No\.?|SDs?|SEM?|df|t|F|%)(?:$|\s(?![([±])|[*†])/, ['plain']],
  [/[(±/]/, ['pair', 'spread', 'interval']],
]

function headFrom(
  text: string,
  window: readonly ColumnHead[],
  spanners: readonly ColumnHead[],
  under: readonly ColumnHead[],
): PouredHead | undefined {
  const [first] = window
  const end = (under.at(-1) ?? window.at(-1))?.end
  if (first === undefined || end === undefined) return undefined
  const [outer] = spanners
  const leading = outer ?? first
  const core = coreOf(text, window)
  const share = spanners.length === 0 ? 0 : core / spanners.length
  const columns = window.map((head, at) => {
    const over = share === 0 || at >= core ? undefined : spanners[Math.floor(at / share)]
    const own =
      at === 0 && outer !== undefined
        ? { start: head.start, end: head.end }
        : nameSpan(text, head, at === 0)
    const form = under[at]
    if (over === undefined) return form === undefined ? [own] : [own, form]
    return [nameSpan(text, over, over === outer), own]
  })
  const start = columns[0]?.[0]?.start ?? leading.start
  const corner = cornerBefore(text, start)
  const told = { start, end, columns: withoutNoteLetters(text, columns) }
  return corner === undefined ? told : { ...told, corner }
}

/** A head with the words before it; of those before the first only what is sure to be its own. */
function nameSpan(text: string, { start, end, words, sorts }: ColumnHead, isFirst: boolean): Span {
  if (sorts.has('p')) return { start, end: start + 1 }
  if (words === undefined) return { start, end }
  if (!isFirst) return { start: words.start, end }
  const printed = text.slice(words.start, words.end)
  let from = OF_SIZES.test(text.slice(0, words.start)) ? 0 : undefined
  for (const { 0: corner, index } of printed.matchAll(CORNER)) from = index + corner.length
  const name = from === undefined ? '' : printed.slice(from)
  return name.trim() === '' || !mayBeName(name)
    ? { start, end }
    : { start: words.start + (from ?? 0), end }
}

/** The corner right before the first head, told from the end of the title by its capital. */
function cornerBefore(text: string, start: number): Span | undefined {
  const from = Math.max(0, start - LONGEST_CORNER)
  const match = LAST_CORNER.exec(text.slice(from, start))
  return match === null
    ? undefined
    : { start: from + match.index, end: from + match.index + match[0].trimEnd().length }
}

const LAST_CORNER =
  /(?<=(?:^|\s)\p{Ll}[\p{L}-]* +)(?:Variables?|Characteristics?|Parameters?|Outcomes?|Items?|Factors?|Groups?|Arms?) +$/u
const LONGEST_CORNER = 50

/** What stands over the names of the rows. */
const CORNER =
  /(?:\b(?:variables?|characteristics?|parameters?|outcomes?(?: measures?)?|measures?|items?|factors?|categor(?:y|ies)|demographics?|domains?|symptoms?|events?|end ?points?|predictors?|tests?|markers?|biomarkers?|subgroups?|features?|scales?|covariates?|(?:study |treatment )?(?:groups?|arms?)|time|visits?)(?: ?\([^()]{1,30}\))?|[a-z)][.:])(?: +|$)| {2,}/gi

/** The corner of a head whose line below prints the sizes of the groups: "N Placebo 24 Drug 26". */
const OF_SIZES = /(?:^| )N $/
