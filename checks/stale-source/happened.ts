import {
  circumstancesOf,
  type Claim,
  describeDate,
  fileName,
  groupBy,
  isBefore,
  type PartialDate,
} from '../../src/index.js'
import type { Finding, Read, Times } from './messages.js'

/** Events that a trial has once: one that is planned and one that took place are the same. */
const once: ReadonlySet<string | undefined> = new Set([
  'study-start',
  'first-dosing',
  'enrolment-completion',
  'primary-completion',
  'study-completion',
])

/** A newer source has as done what a source that is kept up still plans. */
export interface Happened {
  readonly finding: Finding & { readonly message: 'happened' }
}

/**
 * The plans of sources that are kept up of which a newer source of the same trial, by its number or
 * acronym, tells that they came true. The claims are of one subject.
 */
export function happenedSince(
  plans: readonly Claim<'date' | 'expectation'>[],
  claims: readonly Read[],
  { asOf, isMaintained, source }: Times,
): ReadonlyMap<Claim, Happened> {
  const dates = claims.filter((claim) => claim.kind === 'date')
  const done = groupBy(
    dates.filter(({ measure, value }) => once.has(measure.key) && value.status === undefined),
    ({ measure }) => measure.key,
  )
  if (done.size === 0) return new Map()
  const { sameTrial } = circumstancesOf(claims, dates)
  const found = new Map<Claim, Happened>()
  for (const plan of plans) {
    const own = source(plan.place.path)
    const written = own.updated ?? own.published
    const said = done.get(plan.measure.key ?? '') ?? []
    const isKnownHere = said.some(({ place }) => place.path === plan.place.path)
    if (!isMaintained(own) || written === undefined || isKnownHere) continue
    const newer = said.find((claim) => {
      const { place, value } = claim
      const out = source(place.path).published
      return (
        out !== undefined &&
        isBefore(written, out) &&
        !isBefore(asOf, out) &&
        !isBefore(out, value.date) &&
        sameTrial(plan, claim)
      )
    })
    if (newer !== undefined) found.set(plan, { finding: findingOf(plan, newer, written) })
  }
  return found
}

function findingOf(
  plan: Claim<'date' | 'expectation'>,
  newer: Claim<'date'>,
  written: PartialDate,
): Happened['finding'] {
  const name = fileName(newer.place.path)
  return {
    message: 'happened',
    data: {
      event: plan.measure.label,
      date: describeDate(plan.value.date),
      source: name,
      there: describeDate(newer.value.date),
    },
    at: plan,
    related: [{ message: 'what took place', at: newer }],
    derivation: [
      `${name} has ${newer.place.quote} for the ${newer.measure.label}, and came out after this source was last kept up (${describeDate(written)})`,
      'both name the same trial, and a trial has this event once',
    ],
    severity: 'info',
  }
}
