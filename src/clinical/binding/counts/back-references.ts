import type { FigureMention } from '../../../claims/mentions/mention.js'
import { isWord, isWordOf, type Token } from '../../../claims/tokens/token.js'
import type { Term } from '../../../claims/vocabulary.js'

/**
 * Whether a number with its noun only points at things that were told before: "between the two
 * groups", "all three arms", "each of the four sites". Things that are told apart by nothing else
 * may be counted with an article.
 */
export function isBackReference(
  tokens: readonly Token[],
  { from }: FigureMention,
  { key }: Term,
): boolean {
  const before = tokens[from - 1]
  // "randomised to one of the three arms" tells how many there are.
  if (tokens.slice(Math.max(0, from - REACH), from).some(isDivision)) return false
  if (isWord(before, 'between', 'both')) return true
  return KNOWN_PARTS.has(key) && isWordOf(before, POINTING)
}

const REACH = 12

function isDivision(token: Token): boolean {
  return isWordOf(token, DIVIDED)
}

const DIVIDED: ReadonlySet<string> = new Set(
  'randomised randomized allocated assigned divided split distributed allocate assign'.split(' '),
)

const POINTING: ReadonlySet<string> = new Set('the these those all our other any said'.split(' '))

/** What a study is divided into, and what was done to its people. */
export const KNOWN_PARTS: ReadonlySet<string> = new Set(
  'group arm cohort drug treatment site study area practice clinic cluster'.split(' '),
)
