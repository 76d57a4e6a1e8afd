import {
  isDash,
  isMark,
  isWordLike,
  isWordOf,
  termOf,
  type Token,
} from '../../claims/tokens/token.js'
import { NAMELESS } from '../vocabulary/nameless.js'

/** Where an arm's name that begins at a token ends: before its noun or the first word that is no part of it. */
export function nameEnd(tokens: readonly Token[], at: number, nouns: ReadonlySet<string>): number {
  let end = at
  while (end - at < LONGEST_NAME && !isWordOf(tokens[end], nouns) && isNamePart(tokens, end)) end++
  return end
}

/** How many tokens a name may have: "brief guided parent-delivered therapy". */
export const LONGEST_NAME = 7

/** Whether a name may begin at a token: behind a sign, an article, a preposition, a comparison. */
export function mayBeginName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const token = tokens[at]
  if (token === undefined || !isWordLike(token)) return false
  if ((isDash(before) || isMark(before, '/')) && !token.spaced) return false
  return !(before !== undefined && isWordLike(before)) || BEFORE_ARM.has(before.lower)
}

const BEFORE_ARM = new Set(
  (
    'the a an in of to with from and or than versus vs for by both each between within among while ' +
    'whereas that our on into as per compared either'
  ).split(' '),
)

/** A word of a name, or a sign within one: a hyphen, the plus of "A + M", a trade mark. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (isDash(token) || isMark(token, '/')) return !token.spaced && tokens[at + 1]?.spaced === false
  if (isMark(token, '+', '™', '®')) return true
  if (!isWordLike(token)) return false
  if (isMark(tokens[at + 1], '+') || isHyphenated(tokens, at)) return true
  if (NAMELESS.has(token.lower)) return false
  const category = termOf(token)?.category
  return category === undefined || !NOT_A_NAME.has(category)
}

/** Whether a word is the first of a compound, so that it is not what it would be alone: "nurse-led". */
export function isHyphenated(tokens: readonly Token[], at: number): boolean {
  const [dash, next] = [tokens[at + 1], tokens[at + 2]]
  return isDash(dash) && dash?.spaced === false && next?.type === 'word' && !next.spaced
}

/** Terms that are never part of an arm's name. */
const NOT_A_NAME = new Set([
  'analysis-set',
  'measure',
  'people',
  'subgroup',
  'open',
  'hedge',
  'interval',
  'statistic',
  'condition',
  'lost',
])
