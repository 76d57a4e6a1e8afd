import { isFigure, type Claim, type Figure, type Scope } from '../../src/index.js'
import type { OwnSizes } from '../groups/own-sizes.js'

/** A mean of zeros and ones with its standard deviation, and the sizes stated of its group. */
export interface BinaryMean {
  readonly claim: Claim<'estimate'>
  readonly mean: Figure
  readonly deviation: Figure
  readonly sizes: readonly number[]
}

/** What each person has or has not. */
const eitherOr =
  /\b(?:binary|dichotomous|dummy|indicator|fe?male|(?:wo)?men|sex|gender|married|smokers?|0 ?= ?\w+, ?1 ?= ?\w+|1 ?= ?(?:yes|fe?male)|yes ?\/ ?no|0 ?\/ ?1)\b/iu

/** Shares that are each person's own, or a model's: they are no zeros and ones. */
const graded = /\b(?:per|average|index|score|ratio|adjusted|weighted|hours?|days?|years?|age)\b/iu

/** The means of which the words say that each value is 0 or 1, of groups whose size is stated. */
export function binaryMeans(
  claims: readonly Claim<'estimate'>[],
  sizes: OwnSizes,
): readonly BinaryMean[] {
  return claims.flatMap((claim): BinaryMean[] => {
    const { number: mean, statistic, deviation, unit } = claim.value
    const { label } = claim.measure
    if (statistic !== 'mean' || !isFigure(mean) || mean.hedge !== undefined) return []
    if (deviation?.type !== 'standard-deviation' || unit !== undefined) return []
    if (mean.value < 0 || mean.value > 1 || mean.decimals < 2) return []
    if (!eitherOr.test(label) || graded.test(label)) return []
    // "Female sex" is what is measured, and narrows nobody.
    const known = sizes.of({ scope: withoutSubgroup(claim.scope) })
    return known.length === 0 ? [] : [{ claim, mean, deviation: deviation.number, sizes: known }]
  })
}

function withoutSubgroup(scope: Scope): Scope {
  const { subgroup, ...group } = scope
  return subgroup === undefined ? scope : group
}
