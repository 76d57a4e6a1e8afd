import type { PrintedNumber } from '../printed-number.js'
import {
  add,
  ceiling,
  compare,
  floor,
  fraction,
  multiply,
  square,
  type Rational,
} from '../rational.js'
import { roundingRange } from '../rounding.js'
import { sumsGiving } from './grim.js'

/**
 * Whether `n` whole numbers (each the mean of `items` whole numbers) can have a printed mean and a
 * printed standard deviation. Every sum that gives the mean is tried with every sum of squares that
 * gives the deviation: such a sum is at least that of numbers as equal as the total allows, and even
 * exactly where the total is.
 *
 * @param of whether squares were divided by n - 1 or by n
 *
 * GRIMMER: J. Anaya, 2016; the parity of squares: A. Allard, 2018. Enumerated exactly, as trying one
 * sum alone rejects genuine data.
 */
export function isReachableDeviation(
  mean: PrintedNumber,
  deviation: PrintedNumber,
  n: number,
  items = 1,
  of: 'sample' | 'population' = 'sample',
): boolean {
  if (n < 2) return true
  const sums = sumsGiving(mean, n, items)
  if (sums === undefined) return true
  const range = roundingRange(deviation)
  const zero = fraction(0n, 1n)
  const scale = fraction(BigInt(items) * BigInt(items) * BigInt(of === 'sample' ? n - 1 : n), 1n)
  const low = multiply(scale, square(compare(range.low, zero) < 0 ? zero : range.low))
  const high = multiply(scale, square(range.high))
  return sums.some((sum) => hasSquares(sum, BigInt(n), low, high))
}

/** Whether some sum of squares of `n` whole numbers with a given sum deviates by so much. */
function hasSquares(sum: bigint, n: bigint, low: Rational, high: Rational): boolean {
  const base = fraction(sum * sum, n)
  const least = leastSquares(sum, n)
  const first = ceiling(add(low, base))
  const start = first > least ? first : least
  const even = (start - sum) % 2n === 0n ? start : start + 1n
  return even <= floor(add(high, base))
}

/** The sum of squares of `n` whole numbers with a given sum, as equal as they can be. */
function leastSquares(sum: bigint, n: bigint): bigint {
  const rest = ((sum % n) + n) % n
  const each = (sum - rest) / n
  return (n - rest) * each * each + rest * (each + 1n) * (each + 1n)
}
