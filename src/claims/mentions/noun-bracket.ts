import { isDash, isMark, isOpening, isWordOf, type Token } from '../tokens/token.js'
import { PARTING_WORDS } from './attachments.js'

/**
 * The bracket that follows within the few words of a noun and holds what belongs to the number
 * before the noun: "5 of 24 patients (20.8%)", "78.1% were male (n = 25)".
 */
export function nextBracket(
  tokens: readonly Token[],
  at: number,
  begins: (index: number) => boolean,
  stops?: ReadonlySet<string>,
): number | undefined {
  for (let next = at; next < at + LONGEST_NOUN; next++) {
    const token = tokens[next]
    if (isOpening(token)) return begins(next + 1) ? next : undefined
    const isStroke = isMark(token, '/') && token?.spaced === false
    if (token?.type !== 'word' && token?.type !== 'code' && !isDash(token) && !isStroke)
      return undefined
    if (isWordOf(token, PARTING_WORDS) || (stops && isWordOf(token, stops))) return undefined
  }
  return undefined
}

const LONGEST_NOUN = 8
