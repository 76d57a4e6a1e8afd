import type { BindingRule } from '../../claims/binding-rule.js'
import type { Scope } from '../../claims/scope.js'
import type { MeasureMention } from '../reading/measure-mentions.js'

/** Whether a measure compares groups by another measure: a hazard ratio is one of something. */
export function isComparison(measure: MeasureMention | undefined): boolean {
  return measure?.nature === 'ratio' || measure?.nature === 'difference'
}

/** Whether a measure is what groups are compared by: no ratio, no trait of the people, no follow-up. */
export function isOutcome(measure: MeasureMention): boolean {
  const { key, nature } = measure
  return !isComparison(measure) && nature !== 'characteristic' && key !== 'follow-up'
}

/** What a ratio, a difference or a p-value is about, as a scope: the outcome that is compared. */
export function endpointOf(measure: MeasureMention | undefined, rule: BindingRule): Scope {
  if (measure === undefined || isComparison(measure)) return {}
  return { endpoint: { key: measure.key, text: measure.label, origin: 'stated', rule } }
}
