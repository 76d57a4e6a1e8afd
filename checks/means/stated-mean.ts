import { isFigure, type Claim, type Figure } from '../../src/index.js'

/** A mean with what the document calls its standard deviation or its standard error. */
export interface StatedMean {
  readonly claim: Claim<'estimate'>
  readonly mean: Figure
  readonly deviation: Figure
  readonly type: 'standard-deviation' | 'standard-error'
}

/** Means that do not spread as the raw values do: of models, of logarithms, of pairs. */
const derived =
  /\b(?:LS|LSM|least[- ]squares?|adjust\w+|geometric|marginal|model\w*|weighted|imput\w+|pooled|cluster\w*|chang\w+|differences?|log)\b/iu

/** The means of raw values whose deviation says what it is. */
export function statedMeans(claims: readonly Claim<'estimate'>[]): readonly StatedMean[] {
  return claims.flatMap((claim): StatedMean[] => {
    const { number: mean, statistic, deviation } = claim.value
    const type = deviation?.type
    if (statistic !== 'mean' || !isFigure(mean) || mean.hedge !== undefined) return []
    if (deviation === undefined || type === undefined || deviation.number.value <= 0) return []
    if (derived.test(claim.measure.label) || derived.test(claim.place.context)) return []
    return [{ claim, mean, deviation: deviation.number, type }]
  })
}
