import {
  boundsInOrder,
  containsEstimate,
  fits,
  someDigitAway,
  survivalScales,
  type Bound,
  type PrintedNumber,
  type Severity,
} from '../../src/index.js'
import type { StatedInterval } from './stated-interval.js'

/** What an estimate and its bounds are to each other. */
export type Judgement =
  | { readonly verdict: 'holds' }
  | { readonly verdict: 'outside' | 'reversed' | 'sign' | 'lopsided'; readonly severity: Severity }

const holds: Judgement = { verdict: 'holds' }

/** Whether the bounds stand in order and hold the estimate, with what rounding allows. */
export function judge({ claim, estimate, interval, lower, upper }: StatedInterval): Judgement {
  if (!boundsInOrder(lower, upper)) {
    const isMeant = isFallBySize({ claim, estimate, lower, upper })
    const isImpossible = isImpossibleOrder(interval.type, upper) && !isMeant
    return { verdict: 'reversed', severity: isImpossible ? 'error' : 'info' }
  }
  if (containsEstimate(estimate, lower, upper)) {
    return isLopsided({ claim, estimate, interval, lower, upper, unit: '' })
      ? { verdict: 'lopsided', severity: 'warning' }
      : holds
  }
  if (estimate.hedge !== undefined) return holds
  if (claim.kind === 'proportion' && lower !== undefined && upper !== undefined) {
    if (isShare(lower) && isShare(upper) && !isShare(estimate)) {
      return containsEstimate(asShare(estimate), lower, upper)
        ? holds
        : { verdict: 'outside', severity: 'warning' }
    }
  }
  if (claim.kind !== 'ratio' && containsEstimate(negated(estimate), lower, upper)) {
    return { verdict: 'sign', severity: 'info' }
  }
  return { verdict: 'outside', severity: 'error' }
}

/**
 * Whether some single changed digit would have given another verdict: only then is it worth
 * anything that the interval holds.
 */
export function isTelling(stated: StatedInterval): boolean {
  if (stated.estimate.hedge !== undefined) return false
  const { estimate, lower, upper } = stated
  return (
    someDigitAway(estimate, (changed) =>
      isRefuted({ ...stated, estimate: { ...estimate, ...changed } }),
    ) ||
    (lower !== undefined &&
      someDigitAway(lower, (changed) => isRefuted({ ...stated, lower: changed }))) ||
    (upper !== undefined &&
      someDigitAway(upper, (changed) => isRefuted({ ...stated, upper: changed })))
  )
}

function isRefuted(stated: StatedInterval): boolean {
  return judge(stated).verdict !== 'holds'
}

/**
 * Whether a survival rate stands in the middle of its interval on none of the scales that such
 * intervals are built on. At 0% and 100% there is no middle.
 */
function isLopsided({ claim, estimate, interval, lower, upper }: StatedInterval): boolean {
  if (claim.measure.nature !== 'survival-rate' || interval.type !== 'confidence') return false
  if (lower === undefined || upper === undefined || estimate.hedge !== undefined) return false
  const isInside = lower.value > 0 && upper.value < 100
  return isInside && survivalScales.every((scale) => !fits(scale, estimate, lower, upper))
}

/**
 * Whether bounds that fall cannot be meant. Negative ones are often printed by size ("-0.12 to
 * -0.87"), and so are improvements ("9, -5"); a range may run from the larger to the smaller.
 */
function isImpossibleOrder(type: StatedInterval['interval']['type'], upper: Bound): boolean {
  return (type === 'confidence' || type === 'credible') && upper !== undefined && upper.value >= 0
}

/**
 * "A reduction in mean [95% CI] BMI (0.27 [0.41, 0.13])": where the sentence tells of a fall, the minus of
 * all three is in its words, and the bounds stand in the order that they would have with it.
 */
function isFallBySize({
  claim,
  estimate,
  lower,
  upper,
}: Pick<StatedInterval, 'claim' | 'estimate' | 'lower' | 'upper'>): boolean {
  if (claim.kind !== 'estimate' || upper === undefined || lower === undefined) return false
  return containsEstimate(estimate, upper, lower) && ofFall.test(claim.place.context)
}

const ofFall =
  /\b(?:reduc\w+|decreas\w+|declin\w+|fall|fell|drop(?:ped|s)?|lower(?:ed|ing)|loss|lost)\b/iu

function isShare({ value }: PrintedNumber): boolean {
  return value >= 0 && value <= 1
}

/** A percentage on the scale from 0 to 1. */
function asShare({ text, value, decimals }: PrintedNumber): PrintedNumber {
  return { text, value: Number((value / 100).toFixed(decimals + 2)), decimals: decimals + 2 }
}

function negated({ text, value, decimals }: PrintedNumber): PrintedNumber {
  return { text, value: -value, decimals }
}
