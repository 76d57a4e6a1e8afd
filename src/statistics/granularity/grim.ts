import type { PrintedNumber } from '../printed-number.js'
import { ceiling, floor, fraction, multiply } from '../rational.js'
import { roundingRange } from '../rounding.js'

/** Longer lists of sums are not tried: such a mean has no power to tell anything. */
const MOST_SUMS = 100_000n

/**
 * The sums of `n` people's whole numbers (each the mean of `items` whole numbers) that give a printed
 * mean by rounding half up or half down. Empty where none does: the mean cannot be of `n` people.
 *
 * GRIM: N. Brown and J. Heathers, 2017.
 *
 * @returns undefined where there are too many to try, as for a mean without power
 */
export function sumsGiving(
  mean: PrintedNumber,
  n: number,
  items = 1,
): readonly bigint[] | undefined {
  const { low, high } = roundingRange(mean)
  const people = fraction(BigInt(n) * BigInt(items), 1n)
  const [first, last] = [ceiling(multiply(low, people)), floor(multiply(high, people))]
  if (last - first >= MOST_SUMS) return undefined
  const count = Number(last - first + 1n)
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + BigInt(index))
}

/** Whether some sum of whole numbers gives a printed mean of `n` people (GRIM). */
export function isReachableMean(mean: PrintedNumber, n: number, items = 1): boolean {
  return sumsGiving(mean, n, items)?.length !== 0
}

/**
 * How likely a mean with so many decimals, drawn at random, is to be none that `n` people can have:
 * 0.76 for 24 people and 2 decimals, 0 from 100 people on.
 */
export function powerOfGrim(n: number, decimals: number, items = 1): number {
  return Math.max(0, 1 - (n * items) / 10 ** decimals)
}
