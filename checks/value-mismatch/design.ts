import { type Circumstances, type Claim, groupBy, type Source } from '../../src/index.js'
import { isBesideRecord } from './sources.js'

/** What two sources of one trial say of how it was done, each in one way only. */
export interface DesignPair<C extends Claim> {
  readonly claim: C
  readonly other: C
}

/** Sources of one trial that share its people out in two ways; what a record says is for `registry-mismatch`. */
export function otherRatios(
  ratios: readonly Claim<'allocation'>[],
  about: Circumstances,
  source: (path: string) => Source,
): readonly DesignPair<Claim<'allocation'>>[] {
  const whole = ratios.filter(({ scope }) => scope.cohort === undefined)
  return pairsOf(whole, about, ratioKey).filter(
    ({ claim, other }) => !isBesideRecord(claim, other, source),
  )
}

/** The parts in any order of arms, in lowest terms: "2:2:1" and "1:2:2" are one. */
function ratioKey({ value: { parts } }: Claim<'allocation'>): string {
  const divisor = parts.reduce(greatestCommon, 0) || 1
  return parts
    .map((part) => part / divisor)
    .toSorted((a, b) => a - b)
    .join(':')
}

function greatestCommon(a: number, b: number): number {
  return b === 0 ? a : greatestCommon(b, a % b)
}

/** Sources of one trial that give one amount at two schedules. */
export function otherSchedules(
  doses: readonly Claim<'dose'>[],
  about: Circumstances,
): readonly DesignPair<Claim<'dose'>>[] {
  const timed = doses.filter(({ value }) => value.schedule !== undefined && value.amount)
  const amounts = groupBy(timed, ({ value }) =>
    [String(value.amount?.value ?? ''), value.unit].join(' '),
  )
  return [...amounts.values()].flatMap((same) =>
    pairsOf(same, about, ({ value }) => value.schedule ?? ''),
  )
}

/** The sources that know one value each, those that have another than the first against it. */
function pairsOf<C extends Claim>(
  claims: readonly C[],
  about: Circumstances,
  keyOf: (claim: C) => string,
): readonly DesignPair<C>[] {
  const trials = [...groupBy(claims, about.trialOf).values()]
  return trials.flatMap((same) => pairsOfTrial(same, about, keyOf))
}

function pairsOfTrial<C extends Claim>(
  claims: readonly C[],
  { sameTrial, surelyApart }: Circumstances,
  keyOf: (claim: C) => string,
): readonly DesignPair<C>[] {
  const single = [...groupBy(claims, ({ place }) => place.path).values()].flatMap((own) =>
    new Set(own.map(keyOf)).size === 1 ? own.slice(0, 1) : [],
  )
  const [other, ...others] = single
  if (other === undefined) return []
  return others.flatMap((claim): readonly DesignPair<C>[] => {
    const isOther = keyOf(claim) !== keyOf(other)
    return isOther && sameTrial(claim, other) && !surelyApart(claim, other)
      ? [{ claim, other }]
      : []
  })
}
