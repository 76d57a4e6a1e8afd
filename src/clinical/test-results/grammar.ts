type Span = readonly [start: number, end: number]

/** A test as it is printed: "t(28) = 2.05, p = .05", "χ2 = 4.2, df = 1, P < 0.05". */
export interface PrintedTest {
  readonly type: 't' | 'F' | 'chi2' | 'z' | 'r' | 'Q'
  readonly start: number
  readonly end: number
  readonly comparator: string
  readonly value: Span
  readonly df: readonly Span[]
  readonly p: { readonly comparator: string; readonly number: Span }
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

const NUMBER = String.raw`(?:[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d*[.,·]?\d+)`
const DF = String.raw`([1-9]\d{0,2}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)`
/** "(1, 58)", "[df = 28]", "(2, N = 90)". */
const IN_BRACKETS = String.raw`\s?[([]\s?(?:df\s?=\s?)?${DF}(?:\s?[,;]\s?${DF})?(?:\s?[,;]\s?[Nn]\s?=\s?\d+)?\s?[)\]]`
/** Set low, which plain text does not keep: "t28 =", "F1,58 =", "χ21 =". */
const LOWERED = String.raw`(?<=[tF²2])\s?(\d{1,4}(?:\.\d+)?)(?:\s?,\s?(\d{1,5}(?:\.\d+)?))?(?=\s?[=<>])`
const BEHIND = String.raw`\s?[,;]?\s?\(?(?:df|d\.f\.)\s?=\s?${DF}(?:\s?[,;]\s?${DF})?\)?`

const STATISTIC = new RegExp(
  `(?:${NAMES.map(([, name]) => `(${name})`).join('|')})` +
    `(?:${IN_BRACKETS}|${LOWERED})?\\s?([=<>])\\s?([-−–]?\\s?${NUMBER})(?:${BEHIND})?`,
  'dgu',
)

const P = new RegExp(
  String.raw`\b[pP](?:-?\s?values?)?(?:\s?\(?(?:one|two|1|2)[- ]?(?:tailed|sided)\)?)?\s?([=<>])\s?` +
    String.raw`(${NUMBER})(?!\s?[×x]|[eE]\d|\d)`,
  'du',
)

/** The p-value of a test follows it closely, with effect sizes at most between the two. */
const LONGEST_GAP = 80

/** A cheap look: a sign, and one that stands behind the name of a statistic or its bracket. */
const SIGN = /[=<>]/
const HINT = /(?:[χΧ]|[Xx]2|[Xx]²|[Cc]hi|\b[tFzZrQ](?![\p{L}])|\bt-|\bQ[wb])[^.]{0,24}[=<>]/u

/** The tests that a text prints with what their p follows from: z, or degrees of freedom. */
export function testsIn(text: string): readonly PrintedTest[] {
  if (!SIGN.test(text) || !HINT.test(text)) return []
  const matches = [...text.matchAll(STATISTIC)]
  return matches.flatMap((match, index) => {
    const end = match.index + match[0].length
    const next = matches[index + 1]?.index ?? text.length
    return testOf(match, text.slice(end, Math.min(next, end + LONGEST_GAP))) ?? []
  })
}

function testOf(match: RegExpExecArray, behind: string): PrintedTest | undefined {
  const spans = (match.indices ?? []).slice(NAMES.length + 1)
  const [inside, inside2, low, low2, , value, after, after2] = spans
  const type = NAMES.find((_, index) => match[index + 1] !== undefined)?.[0]
  const p = pBehind(behind, match.index + match[0].length)
  if (type === undefined || value === undefined || p === undefined) return undefined
  const df = [inside ?? low ?? after, inside2 ?? low2 ?? after2].filter(
    (span) => span !== undefined,
  )
  if (type === 'z' ? df.length > 0 : df.length !== (type === 'F' ? 2 : 1)) return undefined
  const comparator = match[NAMES.length + COMPARATOR] ?? ''
  return { type, start: match.index, end: p.number[1], comparator, value, df, p }
}

/** Which of the groups behind the names is the sign. */
const COMPARATOR = 5

/** The p-value behind a test, if nothing between them begins something else. */
function pBehind(text: string, offset: number): PrintedTest['p'] | undefined {
  const match = P.exec(text)
  const number = match?.indices?.[2]
  if (match === null || number === undefined) return undefined
  if (/[.;]\s+\p{Lu}\p{Ll}|\b(?:and|but|while|whereas)\b/u.test(text.slice(0, match.index)))
    return undefined
  return { comparator: match[1] ?? '', number: [offset + number[0], offset + number[1]] }
}
