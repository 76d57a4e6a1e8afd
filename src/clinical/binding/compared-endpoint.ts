import type { FigureMention } from '../../claims/mentions/mention.js'
import type { Scope } from '../../claims/scope.js'
import { isClosing, isMark, isOpening } from '../../claims/tokens/token.js'
import type { MeasureMention } from '../reading/measure-mentions.js'
import type { Sentence } from '../reading/sentence.js'
import { outcomeCompared } from './compared-outcome.js'
import { endpointOf, isComparison, isOutcome, outcomeBehind } from './endpoint.js'
import type { Frame } from './frame.js'
import { outcomeAtRisk } from './risked.js'
import { wordingOf } from './wording.js'

/** What a ratio or a p-value compares; a p-value whose clause names something else inherits nothing. */
export function endpointOfComparison(
  sentence: Sentence,
  frame: Frame,
  index: number,
  mention: MeasureMention | undefined,
): Scope | undefined {
  const { tokens, figures } = sentence
  const figure = figures[index]
  if (figure === undefined) return undefined
  const behind = isComparison(mention) ? outcomeBehind(sentence, figure) : undefined
  if (behind !== undefined) return endpointOf(tokens, behind, 'outcome-behind')
  const named = endpointBefore(sentence, figure)
  if (named !== undefined && !isOfAnotherNoun(sentence, index, mention, named)) return named
  if (figure.type !== 'p') {
    const said = mention && outcomeCompared(tokens, mention, figure.from)
    const outcome = said ?? outcomeAtRisk(tokens, figure.from)
    return outcome ?? outcomeOfShares(sentence, index, mention) ?? frame.endpoint
  }
  return wordingOf(sentence, index).text === '' ? frame.endpoint : undefined
}

/** "… exceeding the limit (38%) compared with controls (60%) (OR 0.5)": what the shares right before are of. */
function outcomeOfShares(
  sentence: Sentence,
  index: number,
  mention: MeasureMention | undefined,
): Scope | undefined {
  const { tokens, figures } = sentence
  const share = figures[index - 1]
  if (mention === undefined || (share?.type !== 'percent' && share?.type !== 'fraction'))
    return undefined
  const between = tokens.slice(share.to, mention.from)
  const isBeside = between.every(
    (token) => isOpening(token) || isClosing(token) || isMark(token, ',', ';'),
  )
  const { text } = wordingOf(sentence, index - 1)
  if (!isBeside || between.length === 0 || text === '') return undefined
  return { endpoint: { key: text.toLowerCase(), text, origin: 'stated', rule: 'outcome-before' } }
}

/** "body mass index (p = 0.3) and hip circumference (p = 0.2)": the bracket's own noun is what is tested. */
function isOfAnotherNoun(
  sentence: Sentence,
  index: number,
  mention: MeasureMention | undefined,
  { endpoint }: Scope,
): boolean {
  if (sentence.figures[index]?.type !== 'p' || mention !== undefined) return false
  const { text, rule } = wordingOf(sentence, index)
  const isNoun = rule === 'noun-before-bracket' || rule === 'next-item'
  return isNoun && text !== '' && !text.includes(endpoint?.text ?? '')
}

/** The outcome named last before a figure, a ratio's own name apart. */
function endpointBefore(sentence: Sentence, figure: FigureMention): Scope | undefined {
  const outcome = sentence.measures.findLast(
    (measure) =>
      measure.to <= figure.from &&
      (figure.type === 'p' ? !isComparison(measure) : isOutcome(measure)),
  )
  return outcome === undefined ? undefined : endpointOf(sentence.tokens, outcome, 'outcome-before')
}
