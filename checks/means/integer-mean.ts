import { isFigure, type Claim, type Figure } from '../../src/index.js'
import type { OwnSizes } from '../groups/own-sizes.js'

/** A mean of whole numbers, with the sizes that its source states of the group. */
export interface IntegerMean {
  readonly claim: Claim<'estimate'>
  readonly mean: Figure
  readonly deviation?: Figure
  readonly sizes: readonly number[]
}

/** What is counted for each person, or added up from whole points. */
const wholeNumbers =
  /\b(?:score|points|items?|likert|count|number of|visits|episodes|attacks|events|children|pregnancies|cigarettes|drinks|days|nights|steps|doses|scale)\b/iu

/** What a measure says of itself where its values are no whole numbers, whatever they are of. */
const averaged =
  /\b(?:z[- ]?scores?|t[- ]?scores?|index|adjusted|average|rate|per|ratio|log|standardi[sz]ed)\b/iu

/**
 * The means that can only have certain values: of whole numbers, of a group whose size the source
 * states. Adjusted, averaged and changed values are left out.
 */
export function integerMeans(
  claims: readonly Claim<'estimate'>[],
  sizes: OwnSizes,
): readonly IntegerMean[] {
  return claims.flatMap((claim): IntegerMean[] => {
    const { number: mean, statistic, deviation, unit } = claim.value
    const words = `${claim.measure.label} ${unit ?? ''}`
    if (statistic !== 'mean' || !isFigure(mean) || mean.hedge !== undefined) return []
    if (!wholeNumbers.test(words) || averaged.test(words)) return []
    const known = sizesOf(claim, sizes)
    if (known.length === 0) return []
    const isSd = deviation?.type === 'standard-deviation'
    return [{ claim, mean, sizes: known, ...(isSd && { deviation: deviation.number }) }]
  })
}

/** "15.95 (11.89); n=55": the size that is printed with a mean goes before those of its group. */
function sizesOf(claim: Claim<'estimate'>, sizes: OwnSizes): readonly number[] {
  const { context, at, quote } = claim.place
  const behind = context.slice(at + quote.length, at + quote.length + longestSize)
  const own = /^ ?[;,]? ?[([]?n ?= ?(\d{1,6})\b/iu.exec(behind)?.[1]
  return own === undefined ? sizes.of(claim) : [Number(own)]
}

const longestSize = 16
