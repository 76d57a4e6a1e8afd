import type { FigureMention } from '../../../claims/mentions/mention.js'
import { isMark, isOpening, isWord, type Token } from '../../../claims/tokens/token.js'
import type { Sentence } from '../../reading/sentence.js'
import { beforeFigure } from '../measures/noun-phrase.js'

/**
 * Whether the noun right before a figure tells for whom it is: "(knife 3.9 (3.1) minutes, laser 3.3
 * (1.6) minutes)" gives one quantity of two groups, and "(weight 67 ± 9 kg, height 174 ± 8 cm)" two
 * of one group.
 */
export function namesGroupBefore({ tokens, figures }: Sentence, index: number): boolean {
  const figure = figures[index]
  if (figure?.type !== 'plain' || !hasOwnNoun(tokens, figure)) return false
  return [figures[index - 1], figures[index + 1]].some(
    (other) =>
      other?.type === 'plain' && other.unit?.key === figure.unit?.key && hasOwnNoun(tokens, other),
  )
}

/** A noun behind a bracket, a comma or a semicolon, and nothing else before the figure. */
function hasOwnNoun(tokens: readonly Token[], { from }: FigureMention): boolean {
  const at = beforeFigure(tokens, from)
  const before = tokens[at - 1]
  if (tokens[at]?.type !== 'word' || isWord(tokens[at], 'and', 'or', 'vs', 'versus')) return false
  return isOpening(before) || isMark(before, ',', ';', ':')
}
