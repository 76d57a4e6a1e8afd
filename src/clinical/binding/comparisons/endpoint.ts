import type { BindingRule } from '../../../claims/binding-rule.js'
import type { FigureMention } from '../../../claims/mentions/mention.js'
import type { Scope } from '../../../claims/scope.js'
import { isWord, type Token } from '../../../claims/tokens/token.js'
import type { MeasureMention } from '../../reading/measure-mentions.js'
import type { Sentence } from '../../reading/sentence.js'
import { textOf } from '../../reading/text-of.js'

/** Whether a measure compares groups by another measure: a hazard ratio is one of something. */
export function isComparison(measure: MeasureMention | undefined): boolean {
  return measure?.nature === 'ratio' || measure?.nature === 'difference'
}

/** Whether a measure is what groups are compared by: no ratio, no trait of the people, no follow-up. */
export function isOutcome(measure: MeasureMention): boolean {
  const { key, nature } = measure
  return !isComparison(measure) && nature !== 'characteristic' && key !== 'follow-up'
}

/** What a ratio, a difference or a p-value is about, as a scope: the outcome that is compared, as printed. */
export function endpointOf(
  tokens: readonly Token[],
  measure: MeasureMention,
  rule: BindingRule,
): Scope {
  if (isComparison(measure)) return {}
  const { key, label, from, to } = measure
  const printed = textOf(tokens, from, to)
  const text = isSign(printed) ? label : printed
  return { endpoint: { key, text, origin: 'stated', rule } }
}

/** "0.61 for progression-free survival and 0.74 for overall survival": the outcome of a ratio right behind it. */
export function outcomeBehind(
  { tokens, measures }: Sentence,
  { to }: FigureMention,
): MeasureMention | undefined {
  if (!isWord(tokens[to], 'for')) return undefined
  const first = isWord(tokens[to + 1], 'the') ? to + 2 : to + 1
  return measures.find((measure) => measure.from === first && isOutcome(measure))
}

/** "r" for a correlation. */
function isSign(printed: string): boolean {
  return !/\p{L}{2}/u.test(printed)
}
