import type { PrintedNumber } from '../printed-number.js'
import { compare, fraction, square } from '../rational.js'
import { roundingRange } from '../rounding.js'
import { sumsGiving } from './grim.js'

/**
 * Whether `n` zeros and ones can have a printed mean and a printed standard deviation: one follows
 * from the other, as the deviation of a share p of ones is the root of p (1 - p) n / (n - 1).
 *
 * DEBIT: J. Heathers and N. Brown, 2019.
 */
export function isReachableBinaryDeviation(
  mean: PrintedNumber,
  deviation: PrintedNumber,
  n: number,
): boolean {
  if (n < 2) return true
  const sums = sumsGiving(mean, n)
  if (sums === undefined) return true
  const { low, high } = roundingRange(deviation)
  const size = BigInt(n)
  return sums.some((ones) => {
    if (ones < 0n || ones > size) return false
    const variance = fraction(ones * (size - ones), size * (size - 1n))
    const isAbove = compare(low, fraction(0n, 1n)) <= 0 || compare(variance, square(low)) >= 0
    return isAbove && compare(variance, square(high)) <= 0
  })
}
