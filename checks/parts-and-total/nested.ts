import { mayBeEqual, type Claim } from '../../src/index.js'
import type { Rate, RatesOfGroup } from './groups.js'

/** Each measure's people are among those of the other: its rate can be no larger. */
const nested: readonly (readonly [part: string, whole: string])[] = [
  ['complete-response-rate', 'objective-response-rate'],
  ['partial-response-rate', 'objective-response-rate'],
  ['confirmed-objective-response-rate', 'objective-response-rate'],
  ['objective-response-rate', 'disease-control-rate'],
  ['confirmed-objective-response-rate', 'disease-control-rate'],
  ['stable-disease-rate', 'disease-control-rate'],
  ['serious-adverse-event', 'adverse-event'],
  ['treatment-related-adverse-event', 'adverse-event'],
  ['treatment-emergent-adverse-event', 'adverse-event'],
  ['treatment-related-serious-adverse-event', 'serious-adverse-event'],
  ['treatment-related-serious-adverse-event', 'treatment-related-adverse-event'],
  ['progression-free-survival-rate', 'overall-survival-rate'],
]

/** A rate that is held against a larger one. */
export interface NestedPair {
  readonly part: Rate
  readonly whole: Rate
}

/** The pairs of nested measures that a group has rates of. */
export function nestedPairs(rates: RatesOfGroup): readonly NestedPair[] {
  return nested.flatMap(([smaller, larger]) => {
    const [part, whole] = [rates.get(smaller), rates.get(larger)]
    return part === undefined || whole === undefined ? [] : [{ part, whole }]
  })
}

/** Whether a part is larger than its whole, whatever rounding allows. */
export function exceeds({ part, whole }: NestedPair): boolean {
  return part.percent.value > whole.percent.value && !mayBeEqual(part.percent, whole.percent)
}

/** Whether two claims stand in one sentence: then they are surely about the same people. */
export function inOneSentence({ place: a }: Claim, { place: b }: Claim): boolean {
  return a.path === b.path && a.context === b.context
}
