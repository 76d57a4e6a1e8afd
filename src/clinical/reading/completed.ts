import { isMark, isWord, isWordOf, termOf, type Token } from '../../claims/tokens/token.js'

/**
 * Whether "completed" has so many of something as its object, "completed fewer than 10 sessions",
 * "completed 12 of the visits": what people did, and no set of those who stayed to the end.
 */
export function completesSome(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens[at], 'completed', 'completing')) return false
  const next = isWord(tokens[at + 1], 'all', 'the', 'only') ? at + 2 : at + 1
  const token = tokens[next]
  if (token?.type === 'number') return token.unit?.quantity !== 'time'
  if (isMark(token, '<', '>', '≥', '≤')) return true
  return isWordOf(token, LIMITS) || (next > at && termOf(token, 'hedge') !== undefined)
}

const LIMITS: ReadonlySet<string> = new Set('fewer less more between at'.split(' '))
