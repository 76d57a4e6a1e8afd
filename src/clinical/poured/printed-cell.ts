/**
 * What the figures of a cell look like:
 *
 * - `plain`: one number: "63.1", "<0.001", "45%"
 * - `pair`: a number and another in brackets: "12 (50.0)", "63.1 [8.2]"
 * - `interval`: a number and two bounds in brackets: "1.24 (0.98-1.56)"
 * - `spread`: a number and how far it spreads: "63.1 ± 8.2"
 * - `fraction`: parts of a group, or two bounds: "22/9", "45/177"
 * - `range`: two bounds and nothing else: "-12.8 to 1.7", "1.19, 1.63"
 * - `empty`: a dash, or letters that stand for a missing figure
 */
export type CellShape = 'plain' | 'pair' | 'interval' | 'spread' | 'fraction' | 'range' | 'empty'

/** What one cell of a table holds, where it stands in the line that the table was poured into. */
export interface PrintedCell {
  readonly start: number
  readonly end: number
  /** Where the marks of footnotes behind it end. */
  readonly marksEnd: number
  readonly shape: CellShape
  readonly text: string
}

const SIGN = '[-−–+]'
const NUMBER = String.raw`${SIGN}?(?:\d+(?:,\d{3})*(?:[.·]\d+)?|[.·]\d+)`
const VALUE = String.raw`[<>≤≥]? ?${NUMBER}(?: ?%)?`
const SPREAD = String.raw`(?<spread> ?(?:±|\+\/-) ?${NUMBER})?`
const BOUNDS_BY_COMMA = String.raw`(?<=[.·]\d{1,4}), (?=\d*[.·]\d{1,4}(?:\s|$))`
const RANGE = String.raw`(?<range>(?: to | [-–—−] |[-–—−]|${BOUNDS_BY_COMMA})${NUMBER}%?)?`
const BRACKET = String.raw`(?<bracket>(?: ?\/ ?\d+)? ?[([](?:[^()[\]\p{L}\n]|to|and|CI){1,40}[)\]])?`
const MARKS = String.raw`(?: ?[*†‡§¶#^|]+|(?<=[.·]\d{1,4}[)\]]?)[A-Da-d])?`
const EMPTY = String.raw`(?<empty>--?|[–—−]|n\/?a|NA|N\/A|NR|NE|ND|NS|ns|n\/s|n\.s\.|n\.a\.)`
const FIGURES = `${VALUE}${SPREAD}${RANGE}${BRACKET}`

/** Cells stand between white space; what a comma or a stop follows is a figure of a sentence. */
const CELL = new RegExp(
  String.raw`(?<=^|\s)(?<cell>(?<fraction>\d{1,4}(?:\/\d{1,4}){1,8})|${FIGURES}|${EMPTY})${MARKS}(?=\s|$)`,
  'gu',
)

/** Words behind which a whole number is a name, and words of sentences: "Week 12", "at least 3". */
const NUMBERED =
  /\b(?:weeks?|days?|months?|years?|visits?|grades?|stages?|phases?|cycles?|aged?|tables?|figures?|than|least|over|under|to|of|and|or|vs\.?|in|by|at|from|for|was|were|is|are|with) ?$/i
/** Words behind which a single digit is a name: "Site 1", where "sites 24" counts them. */
const LETTERED =
  /\b(?:types?|site|cent(?:er|re)|group|cohort|class|question|item|model|level|trial|study|step|round|session|wave|part|genotype|quartile|quintile|tertile) ?$/i
/** A number before such a word is a time or an amount that names a row or a column. */
const MEASURED =
  /^ ?(?:d|days?|wks?|weeks?|mo|months?|y|yrs?|years?|h|hrs?|hours?|min|mins|minutes?|mg|µg|μg|ml|kg|times?|or)\b/

/** All that looks like the figures of a cell, in order. */
export function printedCells(text: string): PrintedCell[] {
  const cells: PrintedCell[] = []
  for (const { 0: printed, index, groups } of text.matchAll(CELL)) {
    const own = groups?.['cell'] ?? printed
    const lead = own.length - own.trimStart().length
    const [start, end, marksEnd] = [index + lead, index + own.length, index + printed.length]
    const shape = shapeOf(groups ?? {})
    if (namesSomething(text, start, marksEnd, shape)) continue
    cells.push({ start, end, marksEnd, shape, text: own.trimStart() })
  }
  return cells
}

/** Whether a number is part of a name by the word before or behind it. */
function namesSomething(text: string, start: number, end: number, shape: CellShape): boolean {
  if (shape !== 'plain' && shape !== 'range') return false
  if (MEASURED.test(text.slice(end, end + LONGEST_WORD))) return true
  const printed = text.slice(start, end)
  if (/^[<>≤≥].*%/.test(printed) && /^ \p{Ll}/u.test(text.slice(end, end + 2))) return true
  const before = text.slice(Math.max(0, start - LONGEST_WORD), start)
  if (/[=/]\s*$/.test(before)) return true
  if (/^[23]$/.test(printed) && UNIT_OF_LENGTH.test(before)) return true
  if (/^\d{1,3}$/.test(printed) && NUMBERED.test(before)) return true
  return /^\d$/.test(printed) && LETTERED.test(before)
}

const LONGEST_WORD = 16

/** "kg/m 2", "cm 3": an exponent that lost its raised place. */
const UNIT_OF_LENGTH = /(?:\/ ?|[\s(])[cm]?m ?$/

function shapeOf({
  spread,
  range,
  bracket,
  fraction,
  empty,
}: Partial<Record<string, string>>): CellShape {
  if (fraction !== undefined) return 'fraction'
  if (empty !== undefined) return 'empty'
  if (spread !== undefined) return 'spread'
  if (bracket !== undefined) return BOUNDS.test(bracket) ? 'interval' : 'pair'
  return range === undefined ? 'plain' : 'range'
}

const BOUNDS = /\d%? ?(?:[-–—−,;:]|to|and) ?[-−–+]?[\d.·]/

/** Whether a cell may be a p-value. */
export function mayBeP({ shape, text }: PrintedCell): boolean {
  return (
    shape === 'empty' ||
    (shape === 'plain' && /^[<>≤≥]? ?(?:0?[.·]\d+|[01](?:[.·]0+)?)(?![\d.·])/.test(text))
  )
}
