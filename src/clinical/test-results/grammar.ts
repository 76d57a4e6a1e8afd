import { NUMBER, pBehind, type TestP } from './printed-p.js'

type Span = readonly [start: number, end: number]

/** A test as it is printed: "t(28) = 2.05, p = .05", "χ2 = 4.2, df = 1, P < 0.05". */
export interface PrintedTest {
  readonly type: 't' | 'F' | 'chi2' | 'z' | 'r' | 'Q'
  readonly start: number
  readonly end: number
  /** "=", "<" or ">"; empty where a verb stands for it. */
  readonly comparator: string
  readonly value: Span
  readonly df: readonly Span[]
  readonly p: TestP
}

/** What names a statistic; a chi-square must be called one, no letter before a bracket is enough. */
const NAMES = [
  [
    'chi2',
    String.raw`[χΧ][- ]?(?:2|²|\^2)?|\b[Xx](?:2|²|\^2)|\b[Cc]hi[- ]?(?:squared?|2|²)(?: test)?`,
  ],
  ['t', String.raw`\bt(?:-?(?:test|value|statistic))?`],
  ['F', String.raw`\bF(?:-?(?:test|value|statistic))?`],
  ['z', String.raw`\b[zZ](?:-?(?:score|value|statistic))?`],
  ['r', String.raw`\b(?:Pearson(?:'s|’s)? )?r`],
  ['Q', String.raw`\bQ(?:[wb]|[- ]?(?:within|between))?`],
] as const

const DF = String.raw`([1-9]\d{0,2}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)`
/** "(1, 58)", "[df = 28]", "(2, N = 90)". */
const IN_BRACKETS = String.raw`\s?[([]\s?(?:df\s?=\s?)?${DF}(?:\s?[,;]\s?${DF})?(?:\s?[,;]\s?[Nn]\s?=\s?\d+)?\s?[)\]]`
/** Set low, which plain text does not keep: "t28 =", "F1,58 =", "χ21 =". */
const LOWERED = String.raw`(?<=[tF²2])\s?(\d{1,4}(?:\.\d+)?)(?:\s?,\s?(\d{1,5}(?:\.\d+)?))?(?=\s?[=<>])`
/** "df = 2, 58", "with 28 degrees of freedom", "2 and 57 df". */
const BEHIND =
  String.raw`\s?[,;]?\s?\(?(?:(?:df|d\.f\.)\s?=\s?${DF}(?:\s?[,;]\s?${DF})?` +
  String.raw`|(?:with |on )?${DF}(?: and ${DF})? (?:df\b|d\.f\.|degrees? of freedom))\)?`
/** "=", "<", ">"; behind a bracket also "t(28) was 2.05", "an F(2, 57) of 1.1". */
const SIGN = String.raw`(?:\s?([=<>])\s?|(?<=[)\]]) (?:was|of) )`

const STATISTIC = new RegExp(
  `(?:${NAMES.map(([, name]) => `(${name})`).join('|')})` +
    `(?:${IN_BRACKETS}|${LOWERED})?${SIGN}([-−–]?\\s?${NUMBER})(?:${BEHIND})?`,
  'dgu',
)

/** "t = 2.1, P = 0.04, df = 28": behind the p-value. */
const BEHIND_P = new RegExp(`^${BEHIND}`, 'du')

/** The p-value of a test follows it closely, with effect sizes at most between the two. */
const LONGEST_GAP = 80

/** A cheap look: a sign, and one that stands behind the name of a statistic or its bracket. */
const COMPARES = /[=<>]/
const HINT = /(?:[χΧ]|[Xx]2|[Xx]²|[Cc]hi|\b[tFzZrQ](?![\p{L}])|\bt-|\bQ[wb])[^=<>]{0,40}[=<>]/u

/** The tests that a text prints with what their p follows from: z, or degrees of freedom. */
export function testsIn(text: string): readonly PrintedTest[] {
  if (!COMPARES.test(text) || !HINT.test(text)) return []
  const matches = [...text.matchAll(STATISTIC)]
  return matches.flatMap((match, index) => {
    const end = match.index + match[0].length
    const next = matches[index + 1]?.index ?? text.length
    return testOf(match, text.slice(end, Math.min(next, end + LONGEST_GAP))) ?? []
  })
}

function testOf(match: RegExpExecArray, behind: string): PrintedTest | undefined {
  const spans = (match.indices ?? []).slice(NAMES.length + 1)
  const [inside, inside2, low, low2, , value, after, after2, worded, worded2] = spans
  const type = NAMES.find((_, index) => match[index + 1] !== undefined)?.[0]
  const offset = match.index + match[0].length
  const p = pBehind(behind, offset)
  if (type === undefined || value === undefined || p === undefined) return undefined
  const first = inside ?? low ?? after ?? worded
  const df =
    first === undefined
      ? dfBehindP(behind, p, offset)
      : [first, inside2 ?? low2 ?? after2 ?? worded2]
  const known = df.filter((span) => span !== undefined)
  if (type === 'z' ? known.length > 0 : known.length !== (type === 'F' ? 2 : 1)) return undefined
  const comparator = match[NAMES.length + COMPARATOR] ?? ''
  return { type, start: match.index, end: p.number[1], comparator, value, df: known, p }
}

function dfBehindP(
  behind: string,
  { number: [, end] }: TestP,
  offset: number,
): readonly (Span | undefined)[] {
  const match = BEHIND_P.exec(behind.slice(end - offset))
  return (match?.indices ?? []).slice(1).map((span) => span && [span[0] + end, span[1] + end])
}

/** Which of the groups behind the names is the sign. */
const COMPARATOR = 5
