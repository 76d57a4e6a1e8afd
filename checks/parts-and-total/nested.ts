import { mayBeEqual, type Claim } from '../../src/index.js'
import type { Rate, RatesOfGroup } from './groups.js'
import type { Outcome } from './messages.js'

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

/** Holds the rates of a group against those of measures that hold all of their people. */
export function holdNested(rates: RatesOfGroup): readonly Outcome[] {
  return nested.flatMap(([smaller, larger]): Outcome[] => {
    const [part, whole] = [rates.get(smaller), rates.get(larger)]
    if (part === undefined || whole === undefined || !exceeds(part, whole)) return []
    const [name, wholeName] = [part.claim.measure.label, whole.claim.measure.label]
    const finding = {
      message: 'larger',
      data: {
        part: name,
        smaller: `${part.percent.text}%`,
        whole: wholeName,
        larger: `${whole.percent.text}%`,
      },
      severity: inOneSentence(part.claim, whole.claim) ? 'error' : 'warning',
      at: part.claim,
      related: [{ message: wholeName, at: whole.claim }],
      derivation: [`everybody counted in ${name} is counted in ${wholeName}`],
    } as const
    return [{ finding }]
  })
}

/** Whether a part is larger than its whole, whatever rounding allows. */
function exceeds(part: Rate, whole: Rate): boolean {
  return part.percent.value > whole.percent.value && !mayBeEqual(part.percent, whole.percent)
}

/** Whether two claims stand in one sentence: then they are surely about the same people. */
function inOneSentence({ place: a }: Claim, { place: b }: Claim): boolean {
  return a.path === b.path && a.context === b.context
}
