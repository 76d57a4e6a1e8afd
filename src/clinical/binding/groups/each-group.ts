import type { FigureMention } from '../../../claims/mentions/mention.js'
import type { ScopeValue } from '../../../claims/scope.js'
import { isWord, isWordLike, isWordOf, type Token } from '../../../claims/tokens/token.js'
import { textOf } from '../../reading/text-of.js'

/**
 * "35 patients in each weaning group", "two cases per arm", "one day for both groups": a figure that
 * holds of every group by itself, and of none of those named before it.
 */
export function eachGroupBehind(
  tokens: readonly Token[],
  { to }: FigureMention,
): ScopeValue | undefined {
  let at = to
  while (at - to < LONGEST_NOUN && isPlain(tokens[at]) && !isWordOf(tokens[at], LEADS)) at++
  // "three events were seen in each arm"
  if (isWord(tokens[at], 'was', 'were') && isWordOf(tokens[at + 2], LEADS)) at += 2
  if (!isWordOf(tokens[at], LEADS)) return undefined
  const from = isWord(tokens[at], 'per') ? at : at + 1
  if (!isWordOf(tokens[from], EACH)) return undefined
  for (let noun = from + 1; noun <= from + LONGEST_NAME && isPlain(tokens[noun]); noun++) {
    if (!isWordOf(tokens[noun], NOUNS)) continue
    const isSingle = !isWord(tokens[from], 'both')
    const text = textOf(tokens, from, noun + 1)
    return { key: isSingle ? 'each group' : 'both groups', text, origin: 'stated', rule: RULE }
  }
  return undefined
}

const RULE = 'group-behind-figure'
const LONGEST_NOUN = 4
const LONGEST_NAME = 5

function isPlain(token: Token | undefined): boolean {
  return (
    token !== undefined && isWordLike(token) && !isWord(token, 'and', 'or', 'was', 'were', 'had')
  )
}

const LEADS: ReadonlySet<string> = new Set(['in', 'for', 'per', 'from', 'to'])
const EACH: ReadonlySet<string> = new Set(['each', 'both', 'either', 'per'])
const NOUNS: ReadonlySet<string> = new Set('group groups arm arms'.split(' '))
