import type { FigureMention } from '../../../claims/mentions/mention.js'
import type { Scope } from '../../../claims/scope.js'
import { isClosing, isMark, isOpening } from '../../../claims/tokens/token.js'
import type { MeasureMention } from '../../reading/measure-mentions.js'
import type { Sentence } from '../../reading/sentence.js'
import { outcomeCompared } from './compared-outcome.js'
import { endpointOf, isComparison, isOutcome, outcomeBehind } from './endpoint.js'
import type { Frame } from '../frames/frame.js'
import { outcomeAtRisk } from './risked.js'
import { isOfEarlierTest } from './tests-in-turn.js'
import { wordingOf } from '../measures/wording.js'

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
  const own = figure.type === 'p' && mention === undefined ? wordingOf(sentence, index).text : ''
  const before = endpointBefore(sentence, index, figure)
  const named = own === '' || isNamedIn(before, own) ? before : undefined
  if (named !== undefined) return named
  if (figure.type !== 'p') {
    const said = mention && outcomeCompared(tokens, mention, figure.from)
    const outcome = said ?? outcomeAtRisk(tokens, figure.from)
    return outcome ?? outcomeOfShares(sentence, index, mention) ?? frame.endpoint
  }
  return wordingOf(sentence, index).text === '' ? frame.endpoint : undefined
}

/** A p-value whose clause has words of its own is of an outcome only where these name it. */
function isNamedIn(scope: Scope | undefined, words: string): boolean {
  const printed = scope?.endpoint?.text.toLowerCase()
  return printed !== undefined && words.toLowerCase().includes(printed)
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

/** The outcome named last before a figure, a ratio's own name apart. */
function endpointBefore(
  sentence: Sentence,
  index: number,
  figure: FigureMention,
): Scope | undefined {
  const outcome = sentence.measures.findLast(
    (measure) =>
      measure.to <= figure.from &&
      (figure.type === 'p' ? !isComparison(measure) : isOutcome(measure)),
  )
  if (outcome === undefined || isOfEarlierTest(sentence, index, outcome)) return undefined
  return endpointOf(sentence.tokens, outcome, 'outcome-before')
}
