import {
  isFigure,
  someDigitAway,
  type Claim,
  type Figure,
  type PrintedNumber,
} from '../../src/index.js'
import type { Impossible, Outcome } from './outcome.js'

/** Nobody has been older (J. Robine and M. Allard, 1998, on the oldest person known). */
const oldest = 122

/** A value beyond 1 is not taken for one of the vocabulary's correlations, but has its words. */
const correlation = /\bcorrelation(?: coefficient)?$/iu

/** What an estimate of its measure can be: a correlation no more than 1, an age no longer than a life. */
export function holdDomain(claim: Claim<'estimate'>): Outcome | undefined {
  const { measure, value } = claim
  const { number, unit } = value
  if (!isFigure(number) || number.hedge !== undefined) return undefined
  if (correlation.test(measure.label) && unit === undefined) {
    return within(claim, number, 'lies between -1 and 1', ({ value }) => Math.abs(value) <= 1)
  }
  if (measure.key === 'age' && unit === 'year') {
    const most = `is at most ${String(oldest)} years`
    return within(claim, number, most, ({ value }) => value <= oldest)
  }
  return undefined
}

/** The bound of a ratio's interval: computed on the logarithm, it is never negative. */
export function ratioBoundBeyond({
  measure,
  value,
  place,
}: Claim<'ratio'>): Impossible | undefined {
  const { interval, number } = value
  const bound = [interval?.lower, interval?.upper].find((one) => isFigure(one) && one.value < 0)
  if (bound === undefined || number.value < 0) return undefined
  const finding = {
    message: 'ratioBound',
    data: { measure: measure.label, bound: bound.text },
    severity: 'info',
    at: place,
    derivation: [
      'an interval that is computed as estimate plus and minus an error can fall below 0',
    ],
  } as const
  return { finding }
}

/**
 * A standard deviation against the largest that numbers between the printed ends have: with the mean m
 * its square is at most (largest - m)(m - least) n / (n - 1) (R. Bhatia and C. Davis, 2000), and twice
 * that for two people.
 */
export function holdDeviation(claim: Claim<'estimate'>): Outcome | undefined {
  const { number: mean, deviation, spread, statistic } = claim.value
  if (statistic !== 'mean' || deviation?.type !== 'standard-deviation') return undefined
  if (spread?.type !== 'range' || !isFigure(mean)) return undefined
  const { lower, upper } = spread
  if (!isFigure(lower) || !isFigure(upper) || lower.value >= upper.value) return undefined
  if (mean.value < lower.value || mean.value > upper.value) return undefined
  const limit = Math.sqrt(2 * widened(upper, mean) * widened(mean, lower))
  const { number: sd } = deviation
  const most = limit.toFixed(sd.decimals)
  const formula = `√(2 x (${upper.text} - ${mean.text}) x (${mean.text} - ${lower.text})) = ${most}`
  if (sd.value <= limit) {
    if (!someDigitAway(sd, ({ value }) => value > limit)) return undefined
    return { claim, how: `a standard deviation of ${sd.text} is no more than ${formula}` }
  }
  const finding = {
    message: 'deviation',
    data: { sd: sd.text, mean: mean.text, lower: lower.text, upper: upper.text, most },
    severity: 'warning',
    at: claim,
    derivation: [formula],
  } as const
  return { finding }
}

/** How far two numbers are apart at most, as each may have been rounded by a whole digit. */
function widened(upper: Figure, lower: Figure): number {
  return upper.value - lower.value + 10 ** -upper.decimals + 10 ** -lower.decimals
}

function within(
  claim: Claim<'estimate'>,
  number: Figure,
  domain: string,
  isIn: (number: PrintedNumber) => boolean,
): Outcome | undefined {
  if (isIn(number)) {
    if (!someDigitAway(number, (changed) => !isIn(changed))) return undefined
    return { claim, how: `${number.text} can be: a value of this measure ${domain}` }
  }
  const finding = {
    message: 'domain',
    data: { value: number.text, measure: claim.measure.label, domain },
    severity: 'warning',
    at: claim,
    derivation: [`a value of this measure ${domain}`],
  } as const
  return { finding }
}
