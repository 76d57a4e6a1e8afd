import { mayBeEqual, someDigitAway, type Claim, type Figure } from '../../src/index.js'
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
    if (part === undefined || whole === undefined) return []
    if (!exceeds(part.percent, whole.percent)) return within(part, whole)
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

/** That a part is no larger than its whole, for the rates in which another digit would make it so. */
function within(part: Rate, whole: Rate): Outcome[] {
  const claims = [
    ...(someDigitAway(part.percent, (changed) =>
      exceeds({ ...part.percent, ...changed }, whole.percent),
    )
      ? [part.claim]
      : []),
    ...(someDigitAway(whole.percent, (changed) =>
      exceeds(part.percent, { ...whole.percent, ...changed }),
    )
      ? [whole.claim]
      : []),
  ]
  const [name, wholeName] = [part.claim.measure.label, whole.claim.measure.label]
  const how = `${name} (${part.percent.text}%) is no more than ${wholeName} (${whole.percent.text}%), which holds it`
  return claims.length === 0 ? [] : [{ claims, how }]
}

/** Whether a part is larger than its whole, whatever rounding allows. */
function exceeds(part: Figure, whole: Figure): boolean {
  return part.value > whole.value && !mayBeEqual(part, whole)
}

/** Whether two claims stand in one sentence: then they are surely about the same people. */
function inOneSentence({ place: a }: Claim, { place: b }: Claim): boolean {
  return a.path === b.path && a.context === b.context
}
