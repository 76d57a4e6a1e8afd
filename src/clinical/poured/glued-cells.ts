import type { Span } from '../../document/place.js'
import { endsOfFractions } from './glued-fractions.js'

/**
 * Whether cells stand in a line with nothing at all between them, nor between them and the names
 * of their rows: "Age61.0 ± 8.262.0 ± 7.90.41Male12 (50.0)13 (54.2)0.99".
 */
export function isGlued(text: string): boolean {
  return SIGN.test(text) && GLUED.test(text)
}

/** What each such line has: most texts are dismissed by this cheap look. */
const SIGN = /[)\]][-−<>]?\d|±/

/** Begins with the digit, since few characters are one; what stands before it is any letter. */
const GLUED =
  /\d(?<=[\p{L})\]%]\d)\d*(?:[.·]\d+)?(?: ?± ?\d+[.·]\d+(?:[.·]\d|[<>])| ?(?:\(\d+(?:[.·]\d+)?\)|\[\d+(?:[.·]\d+)?\])[-−<>]?\d)/u

/** Where the cells of such a line stand, cut where their figures tell. */
export function gluedCells(text: string): Span[] {
  const cells: Span[] = []
  let at = 0
  for (const { index } of text.matchAll(START)) {
    if (index < at || endsInCode(text, index)) continue
    const run = cellsFrom(text, index)
    for (const cell of run) cells.push(cell)
    at = run.at(-1)?.end ?? index
  }
  return cells
}

/** Where the first cell of a row may begin: behind a word, its bracket or the row before. */
const START = /(?<=^|[\p{L})\]%*†‡§#])[<>≤≥]?−?\d/gu

/** "T10", "CD4", "PaO2": a digit behind such letters may be part of the name, but for "Group A45.5". */
function endsInCode(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_LETTERED), at)
  if (/(?:[Gg]roup|[Aa]rm|[Cc]ohort)[ -]\p{Lu}$/u.test(before)) return false
  return /(?:(?:^|[^\p{L}])\p{Lu}\p{L}?|\p{Ll}O)$/u.test(before.slice(-4))
}

const LONGEST_LETTERED = 8

const DIGITS = String.raw`\d+(?:,\d{3}(?!\d))*(?:[.·]\d+)*`
const BRACKET = String.raw` ?(?:\([^()[\]\p{L}\n]{1,40}\)|\[[^()[\]\p{L}\n]{1,40}\])`
const FIGURES = new RegExp(
  String.raw`(?<sign>[<>≤≥]? ?[-−–]?)(?<digits>${DIGITS})(?:%|(?<plus> ?± ?)(?<deviation>${DIGITS}))?(?:${BRACKET})?(?: ?[*†‡§¶#^|]+)?|ns(?=\p{Lu}|$)`,
  'uy',
)

/** The cells that stand side by side from one place on; none where they cannot be told apart. */
function cellsFrom(text: string, start: number): Span[] {
  const cells: Span[] = []
  let at = start
  for (;;) {
    FIGURES.lastIndex = at
    const match = FIGURES.exec(text)
    if (match === null) return /^ ?\//.test(text.slice(at, at + 2)) ? [] : cells
    const ends = endsOfFractions(text, at) ?? endsOf(match)
    if (ends === undefined) return []
    for (const end of ends) {
      cells.push({ start: at, end })
      at = end
    }
  }
}

/** Where the cells in one stretch of figures end: what follows the last number belongs to that. */
function endsOf({ 0: printed, index, groups = {} }: RegExpExecArray): number[] | undefined {
  const { sign = '', digits = '', plus = '', deviation } = groups as Partial<typeof groups>
  const numbers = numbersIn(digits, /[<>≤≥]/.test(sign))
  const last = numbers?.at(-1)
  if (numbers === undefined || last === undefined) return undefined
  const ends: number[] = []
  let end = index + sign.length
  for (const number of numbers) ends.push((end += number.length))
  const own = deviation && deviationIn(deviation, last)
  if (deviation !== undefined && own === undefined) return undefined
  const isCut = own !== undefined && own.length < (deviation?.length ?? 0)
  return [...ends.slice(0, -1), isCut ? end + plus.length + own.length : index + printed.length]
}

/**
 * The numbers of digits with several points in them. Between two points stand the decimals of one
 * number and the whole part of the next; that is told where the next begins with a zero of its own.
 */
function numbersIn(digits: string, isBound: boolean): string[] | undefined {
  // "02 (3.1)": no number begins with a zero and a digit.
  if (/^0\d/.test(digits)) {
    const rest = numbersIn(digits.slice(1), isBound)
    return rest && ['0', ...rest]
  }
  const parts = digits.split(/(?<=[.·])/)
  const numbers: string[] = []
  let open = parts[0] ?? ''
  for (let at = 1; at < parts.length - 1; at++) {
    const part = parts[at] ?? ''
    const decimals = decimalsBefore(part.slice(0, -1), isBound && at === 1)
    if (decimals === undefined) return undefined
    numbers.push(open + part.slice(0, decimals))
    open = part.slice(decimals)
  }
  return [...numbers, parts.length > 1 ? open + (parts.at(-1) ?? '') : open]
}

/** How many of some digits are decimals, where a number that begins with zero follows them. */
function decimalsBefore(digits: string, isBound: boolean): number | undefined {
  // "<0.0010.71": a bound is no zero, and has no more digits than it needs.
  const least = isBound ? /^0*[1-9]/.exec(digits)?.[0].length : undefined
  if (least !== undefined && least < digits.length) return least
  return digits.length > 1 && digits.endsWith('0') ? digits.length - 1 : undefined
}

/** A deviation has as many decimals as its mean; what stands behind these is the next cell. */
function deviationIn(digits: string, mean: string): string | undefined {
  const decimals = /[.·](\d+)$/.exec(mean)?.[1]?.length
  const point = digits.search(/[.·]/)
  if (point < 0) return decimals === undefined ? digits : undefined
  if (decimals === undefined) return undefined
  const own = digits.slice(0, point + 1 + decimals)
  const rest = digits.slice(own.length)
  return rest === '' || /^(?:0[.·]|[1-9])/.test(rest) ? own : undefined
}
