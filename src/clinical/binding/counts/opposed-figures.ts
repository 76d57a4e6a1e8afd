import { isBehindComparison } from '../../../claims/mentions/comparison.js'
import type { FigureMention } from '../../../claims/mentions/mention.js'
import { isOpening, isWord } from '../../../claims/tokens/token.js'
import type { Sentence } from '../../reading/sentence.js'

/**
 * "higher in arm B (28% vs. 2%)": where the first figure of a pair begins, for the second, which is
 * another arm's; -1 for any other figure.
 */
export function opposedFrom({ tokens, figures }: Sentence, { from }: FigureMention): number {
  if (!isBehindComparison(tokens, from)) return -1
  const first = figures.findLast(({ to }) => to <= from)
  return first !== undefined && from - first.to <= LONGEST_VERSUS ? first.from : -1
}

/** "vs.", "compared with". */
const LONGEST_VERSUS = 2

/**
 * "arm A had 4 capsules, while 2 tablets were given in arm B": whether a clause that sets another arm
 * against the one that ends at `from` holds a figure, and names that arm behind it.
 */
export function isOfOtherClause(
  { tokens, markers }: Sentence,
  from: number,
  figure: FigureMention,
): boolean {
  const isContrasted = tokens
    .slice(from, figure.from)
    .some((token) => isWord(token, 'while', 'whereas'))
  return (
    isContrasted &&
    markers.some(({ dimension, from: at }) => dimension === 'arm' && at >= figure.to)
  )
}

/**
 * "higher in arm B than in arm A (28% vs. 2%)": whether a figure is the first of a pair in a bracket,
 * where the sentence names two arms: it is not of the arm right before the bracket.
 */
export function opensPair({ tokens, markers }: Sentence, { from, to }: FigureMention): boolean {
  if (!isOpening(tokens[from - 1]) || !isWord(tokens[to], 'vs', 'versus', 'against')) return false
  const arms = markers.filter(({ dimension }) => dimension === 'arm').map(({ key }) => key)
  return new Set(arms).size > 1
}
