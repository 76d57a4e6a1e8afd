import type { Claim } from '../../src/index.js'

/** What a source says of how its trial shares people out. */
export interface TrialDesign {
  /** Ratios of the trial as a whole, one claim for each different ratio. */
  readonly ratios: readonly Claim<'allocation'>[]
  /** The registered arms, one claim for each label. */
  readonly arms: readonly Claim<'arm'>[]
  /** Every "three arms" of the text. */
  readonly armCounts: readonly Claim<'count'>[]
  /** The planned number of people, where the source gives one such number. */
  readonly planned?: Claim<'count'>
}

/** Words of a ratio that holds for a part of the trial, or for something else than its arms. */
const partial =
  /\b(?:stage|part|period|step|cohort|module|sub-?study|substudy|re-?randomi[sz]ed|re-?randomi[sz]ation|second randomi[sz]ation|case-control|controls?\s+match|matched)\b/iu

const mostRatios = 3

/** Gathers the design from the claims of one source. */
export function designOf(claims: readonly Claim<'allocation' | 'arm' | 'count'>[]): TrialDesign {
  const ratios = claims
    .filter((claim) => claim.kind === 'allocation')
    .filter(({ scope, place }) => scope.cohort === undefined && !partial.test(place.context))
  const different = firstOfEach(ratios, ratioOf)
  const arms = claims.filter((claim) => claim.kind === 'arm')
  const counts = claims.filter((claim) => claim.kind === 'count').filter(isFirm)
  const planned = firstOfEach(
    counts.filter(({ measure, value }) => {
      return measure.key === 'enrolment' && value.status === 'estimated'
    }),
    ({ value }) => String(value.number.value),
  )
  return {
    // A source with many ratios speaks of many trials.
    ratios: different.length > mostRatios ? [] : different,
    arms: firstOfEach(arms, ({ value }) => value.label.toLowerCase()),
    armCounts: counts.filter(({ measure }) => measure.key === 'arms'),
    ...(planned.length === 1 && planned[0] && { planned: planned[0] }),
  }
}

/** The ratio as it is usually written: "1:1:1". */
export function ratioOf({ value }: Claim<'allocation'>): string {
  return value.parts.join(':')
}

/** How many parts a ratio has. */
export function partsOf({ value }: Claim<'allocation'>): number {
  return value.parts.length
}

/** Whether all parts are the same. */
export function isEqual({ value }: Claim<'allocation'>): boolean {
  return value.parts.every((part) => part === value.parts[0])
}

function isFirm({ value: { number } }: Claim<'count'>): boolean {
  return number.hedge === undefined && Number.isSafeInteger(number.value) && number.value > 0
}

function firstOfEach<C>(claims: readonly C[], keyOf: (claim: C) => string): readonly C[] {
  const first = new Map<string, C>()
  for (const claim of claims) {
    const key = keyOf(claim)
    if (!first.has(key)) first.set(key, claim)
  }
  return [...first.values()]
}
