import type { Claim, PrintedInterval } from '../../src/index.js'
import { SentenceWords } from '../guards/sentence-words.js'
import { firmInterval } from '../intervals/firm-interval.js'

/** A ratio with an interval that was built around it on the logarithm, as far as the text tells. */
export interface StatedRatio {
  readonly claim: Claim<'ratio'>
  readonly interval: PrintedInterval
  readonly level: number
}

/**
 * Words of ratios whose interval is lopsided by nature: exact and resampled ones, posteriors,
 * efficacies (1 minus a ratio), ratios of medians.
 */
const lopsided =
  /\b(?:exact|bootstrap\w*|resampl\w+|posterior|bayesian|credible|median ratio|ratio of medians|standardi[sz]ed (?:mortality|incidence) ratio|SMR|SIR|vaccine efficacy|profile likelihood)\b/u

/** The ratios whose interval must have them in its middle. */
export function statedRatios(claims: readonly Claim<'ratio'>[]): readonly StatedRatio[] {
  const words = new SentenceWords(lopsided)
  return claims.flatMap((claim): StatedRatio[] => {
    const { number } = claim.value
    const interval = firmInterval(claim.value.interval)
    if (interval === undefined || number.hedge !== undefined) return []
    const { lower, upper, level } = interval
    const isInside = lower.value <= number.value && number.value <= upper.value
    if (!isInside || lower.value <= 0 || upper.value <= lower.value || words.near(claim)) return []
    return [{ claim, interval: { estimate: number, lower, upper }, level }]
  })
}
