import { type BinomialMethod, binomialIntervals } from './binomial-intervals.js'
import type { PrintedInterval } from './symmetry-scale.js'
import type { PrintedNumber } from './printed-number.js'

/** How a printed interval of a proportion follows from a count. */
export interface Reproduction {
  readonly method: BinomialMethod
  readonly count: number
  readonly n: number
  /** `truncated`: both bounds fit only if digits were cut off or rounded up. */
  readonly by: 'rounded' | 'truncated'
}

/**
 * The first method that gives both printed bounds, in percent, for a count out of n; rounding is
 * tried before cutting off.
 */
export function reproduction(
  count: number,
  n: number,
  { lower, upper }: Pick<PrintedInterval, 'lower' | 'upper'>,
  level: number,
): Reproduction | undefined {
  let truncated: Reproduction | undefined
  for (const interval of binomialIntervals(count, n, level)) {
    const { method } = interval
    const off = Math.max(offBy(interval.lower, lower), offBy(interval.upper, upper))
    if (off <= HALF) return { method, count, n, by: 'rounded' }
    if (off < 1) truncated ??= { method, count, n, by: 'truncated' }
  }
  return truncated
}

/** How far a bound is from the printed one, in units of its last place. */
function offBy(bound: number, printed: PrintedNumber): number {
  return Math.abs(bound - printed.value) * 10 ** printed.decimals
}

/** Half a unit of the last place, with room for the errors of floating point. */
const HALF = 0.5 + 1e-6
