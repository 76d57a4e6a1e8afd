import { isWord, isWordOf, termOf, type Token } from '../../../claims/tokens/token.js'
import type { Sentence } from '../../reading/sentence.js'
import type { Cluster } from '../groups/clusters.js'
import { isResult } from '../figure-roles.js'

/**
 * Whether a group is named only for others to be held against, before any result is told: "compared
 * with placebo, pain fell by 4%", "more than those with pain (3.4 vs. 1.0)". A result before it may
 * have its counterpart right behind: "12% with the drug, more than with placebo (5%)".
 */
export function isComparator({ tokens, figures }: Sentence, { from }: Cluster): boolean {
  if (figures.some((figure) => isResult(figure) && figure.to <= from)) return false
  let at = from - 1
  while (isWordOf(tokens[at], LEADS) || termOf(tokens[at], 'people') !== undefined) at--
  if (isWord(tokens[at], 'than')) return true
  return isWord(tokens[at], 'with', 'to') && isCompared(tokens[at - 1])
}

function isCompared(token: Token | undefined): boolean {
  return isWord(token, 'compared', 'relative')
}

const LEADS: ReadonlySet<string> = new Set('in the those that of group a'.split(' '))
