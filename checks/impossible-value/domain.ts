import { isFigure, type Claim, type Figure, type FindingInput } from '../../src/index.js'
import type { messages } from './messages.js'

type Finding = FindingInput<typeof messages>

/** Nobody has been older (J. Robine and M. Allard, 1998, on the oldest person known). */
const oldest = 122

/** A value beyond 1 is not taken for one of the vocabulary's correlations, but has its words. */
const correlation = /\bcorrelation(?: coefficient)?$/iu

/** What no estimate of its measure can be: a correlation beyond 1, an age beyond every life. */
export function estimateBeyond({ measure, value, place }: Claim<'estimate'>): Finding | undefined {
  const { number, unit } = value
  if (!isFigure(number) || number.hedge !== undefined) return undefined
  if (correlation.test(measure.label) && unit === undefined && Math.abs(number.value) > 1) {
    return beyond(place, number, measure.label, 'lies between -1 and 1')
  }
  if (measure.key === 'age' && unit === 'year' && number.value > oldest) {
    return beyond(place, number, measure.label, `is at most ${String(oldest)} years`)
  }
  return undefined
}

/** The bound of a ratio's interval: computed on the logarithm, it is never negative. */
export function ratioBoundBeyond({ measure, value, place }: Claim<'ratio'>): Finding | undefined {
  const { interval, number } = value
  const bound = [interval?.lower, interval?.upper].find((one) => isFigure(one) && one.value < 0)
  if (bound === undefined || number.value < 0) return undefined
  return {
    message: 'ratioBound',
    data: { measure: measure.label, bound: bound.text },
    severity: 'info',
    at: place,
    derivation: [
      'an interval that is computed as estimate plus and minus an error can fall below 0',
    ],
  }
}

/**
 * A standard deviation that no numbers between the printed ends have: with the mean m its square is at
 * most (largest - m)(m - least) n / (n - 1) (R. Bhatia and C. Davis, 2000), and twice that for two people.
 */
export function deviationBeyond({ value, place }: Claim<'estimate'>): Finding | undefined {
  const { number: mean, deviation, spread, statistic } = value
  if (statistic !== 'mean' || deviation?.type !== 'standard-deviation') return undefined
  if (spread?.type !== 'range' || !isFigure(mean)) return undefined
  const { lower, upper } = spread
  if (!isFigure(lower) || !isFigure(upper) || lower.value >= upper.value) return undefined
  if (mean.value < lower.value || mean.value > upper.value) return undefined
  const most = Math.sqrt(2 * widened(upper, mean) * widened(mean, lower))
  if (deviation.number.value <= most) return undefined
  return {
    message: 'deviation',
    data: {
      sd: deviation.number.text,
      mean: mean.text,
      lower: lower.text,
      upper: upper.text,
      most: most.toFixed(deviation.number.decimals),
    },
    severity: 'warning',
    at: place,
    derivation: [
      `√(2 x (${upper.text} - ${mean.text}) x (${mean.text} - ${lower.text})) = ${most.toFixed(deviation.number.decimals)}`,
    ],
  }
}

/** How far two numbers are apart at most, as each may have been rounded by a whole digit. */
function widened(upper: Figure, lower: Figure): number {
  return upper.value - lower.value + 10 ** -upper.decimals + 10 ** -lower.decimals
}

function beyond(at: Claim['place'], value: Figure, measure: string, domain: string): Finding {
  return {
    message: 'domain',
    data: { value: value.text, measure, domain },
    severity: 'warning',
    at,
    derivation: [`a value of this measure ${domain}`],
  }
}
