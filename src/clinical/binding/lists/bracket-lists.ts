import { isClosing, isOpening } from '../../../claims/tokens/token.js'
import type { Sentence } from '../../reading/sentence.js'
import { beforeFigure } from '../measures/noun-phrase.js'
import { figureContinued } from '../comparisons/same-quantity.js'

/**
 * The figure that a bracket begins with, where the figures up to this one go on from it, so that all
 * are of what stands before the bracket: "waist (88.1 vs. 90.4, p = 0.17)". Else the figure itself.
 */
export function firstOfBracket(sentence: Sentence, index: number): number {
  const { tokens, figures } = sentence
  let first = index
  for (let next = continuedInside(sentence, first); next !== undefined;) {
    first = next
    next = continuedInside(sentence, first)
  }
  const figure = figures[first]
  return figure !== undefined && isOpening(tokens[beforeFigure(tokens, figure.from)])
    ? first
    : index
}

/** The figure before that this one goes on from, with no bracket between the two. */
function continuedInside(sentence: Sentence, index: number): number | undefined {
  const { tokens, figures } = sentence
  const earlier = figureContinued(sentence, index)
  const from = figures[earlier ?? -1]?.to
  if (from === undefined) return undefined
  const between = tokens.slice(from, figures[index]?.from)
  return between.some((token) => isOpening(token) || isClosing(token)) ? undefined : earlier
}
