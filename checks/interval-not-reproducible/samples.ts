import { countsGiving, percentAgreement, type Figure } from '../../src/index.js'
import type { OwnSizes } from '../groups/own-sizes.js'
import type { BinomialClaim } from './binomial-claim.js'

/** A count out of a group. */
export interface Sample {
  readonly count: number
  readonly n: number
}

/** Of a larger group a percentage is the share of several counts: too many to tell one. */
const mostPeople = 2000

/**
 * The counts that a percentage may be of: the one printed with it, or those that give it out of its
 * denominator, its group, or any of the sizes that the source states of that group. None where
 * nothing tells out of how many it is.
 */
export function samplesOf({ claim, percent }: BinomialClaim, sizes: OwnSizes): readonly Sample[] {
  const { count, denominator, group, inferred } = claim.value
  const n = denominator ?? group ?? inferred
  if (n === undefined) return sizes.of(claim).flatMap((size) => sharesOf(percent, size))
  if (count === undefined) return sharesOf(percent, n.value)
  const isShare = percentAgreement(count.value, n.value, percent) !== 'no'
  return isShare ? [{ count: count.value, n: n.value }] : []
}

function sharesOf(percent: Figure, n: number): readonly Sample[] {
  if (n > mostPeople) return []
  return countsGiving(percent, n).map((count) => ({ count, n }))
}
