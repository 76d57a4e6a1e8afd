import { isDash, isMark, isWord, type Token } from '../../claims/tokens/token.js'
import type { PartialDate, YearPart } from '../../statistics/partial-date.js'

/** A part of a year, and the last of its tokens. */
export interface YearPartAt {
  readonly date: PartialDate
  readonly last: number
}

/** A quarter or a half of a year that begins at a token: "Q3 2025", "second half of 2025". */
export function yearPartAt(tokens: readonly Token[], at: number): YearPartAt | undefined {
  const short = shortName(tokens[at])
  const part = short ?? spelledOut(tokens, at)
  if (part === undefined) return undefined
  const behind = short === undefined ? at + (isDash(tokens[at + 1]) ? 3 : 2) : at + 1
  const last = isWord(tokens[behind], 'of') || isMark(tokens[behind], '/') ? behind + 1 : behind
  const year = tokens[last]
  const isYear = year?.type === 'number' && /^(?:19|20)\d\d$/.test(year.text)
  return isYear ? { date: { year: Number(year.text), part }, last } : undefined
}

/** "Q3", "3Q", "H2", "2H". */
function shortName(token: Token | undefined): YearPart | undefined {
  if (token?.type !== 'code' || token.text.length !== 2) return undefined
  return SHORT.get(token.text) ?? SHORT.get(token.text.charAt(1) + token.text.charAt(0))
}

const SHORT: ReadonlyMap<string, YearPart> = new Map(
  (['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'] as const).map((part) => [part, part] as const),
)

/** "third quarter", "fourth-quarter", "2nd half". */
function spelledOut(tokens: readonly Token[], at: number): YearPart | undefined {
  const which = ORDINALS.get(tokens[at]?.text.toLowerCase() ?? '')
  if (which === undefined) return undefined
  const noun = tokens[isDash(tokens[at + 1]) ? at + 2 : at + 1]
  if (isWord(noun, 'quarter')) return SHORT.get(`Q${which}`)
  return isWord(noun, 'half') ? SHORT.get(`H${which}`) : undefined
}

const ORDINALS: ReadonlyMap<string, string> = new Map(
  ['first 1st', 'second 2nd', 'third 3rd', 'fourth 4th'].flatMap((words, index) =>
    words.split(' ').map((word) => [word, String(index + 1)] as const),
  ),
)
