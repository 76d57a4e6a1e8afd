import { printed, type PrintedNumber } from '../../statistics/printed-number.js'

type Span = readonly [start: number, end: number]

/** The p-value of a test, where it stands in the text. */
export interface TestP {
  /** "=", "<" or ">"; ">" for "ns". */
  readonly comparator: string
  readonly number: Span
}

/** Numbers as tests print them: "2.05", "1,204", ".05", "2,752". */
export const NUMBER = String.raw`(?:[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d*[.,·]?\d+)`

/** "× 10-5", "x 10⁻⁵", "e-05": the minus may be raised, or lost with its raising. */
const POWER = String.raw`(?:\s?[×x]\s?10\s?\^?\s?[-−–⁻]\s?[\d⁰¹²³⁴-⁹]{1,3}|[eE][-−–]\d{1,3})`

const P = new RegExp(
  String.raw`\b[pP](?:-?\s?values?)?(?:\s?\(?(?:one|two|1|2)[- ]?(?:tailed|sided)\)?)?\s?` +
    String.raw`(?:(=)\s?(?:ns\b|n\.s\.)|([=<>])\s?(${NUMBER}${POWER}?)(?!\s?[×x]|[eE]\d|\d))`,
  'du',
)

/** "t(28) = 1.2, ns": only right behind the test. */
const NOT_SIGNIFICANT = /^\s?[,;]?\s?[([]?(?:ns\b|n\.s\.)/du

/** The p-value behind a test, if nothing between them begins something else. */
export function pBehind(text: string, offset: number): TestP | undefined {
  const match = P.exec(text)
  if (match === null) return notSignificant(NOT_SIGNIFICANT.exec(text), offset)
  if (/[.;]\s+\p{Lu}\p{Ll}|\b(?:and|but|while|whereas)\b/u.test(text.slice(0, match.index)))
    return undefined
  const number = match.indices?.[3]
  if (number === undefined) return notSignificant(match, offset)
  return { comparator: match[2] ?? '', number: [offset + number[0], offset + number[1]] }
}

function notSignificant(match: RegExpExecArray | null, offset: number): TestP | undefined {
  if (match === null) return undefined
  const end = match.index + match[0].length
  const start = end - (match[0].endsWith('.') ? 'n.s.'.length : 'ns'.length)
  return { comparator: '>', number: [offset + start, offset + end] }
}

/** What is significant unless a text says otherwise: what "ns" is above. */
const USUAL_ALPHA = { value: 0.05, decimals: 2 } as const

/** The number of a p-value as it is printed: "0.04", "3.6 × 10-3", or "ns", which stands for 0.05. */
export function numberOfP(text: string): PrintedNumber {
  if (text.startsWith('n')) return { text, ...USUAL_ALPHA }
  const [mantissa = '', exponent] = text.split(/\s?[×x]\s?10\s?\^?\s?[-−–⁻]\s?|[eE][-−–]/u)
  const { value, decimals } = printed(mantissa)
  if (exponent === undefined) return { text, value, decimals }
  const power = Number(exponent.normalize('NFKC'))
  return { text, value: Number(`${String(value)}e-${String(power)}`), decimals: decimals + power }
}
