import type { PrintedNumber } from './printed-number.js'
import {
  ceiling,
  floor,
  fraction,
  fromNumber,
  multiply,
  powerOfTen,
  type Rational,
} from './rational.js'
import { inRange, roundingRange, truncationRange } from './rounding.js'

/**
 * How a printed percentage follows from a count: `rounded` half up, half down or half to even;
 * `truncated`, which includes rounding up whatever follows; or `no` way.
 */
export type PercentAgreement = 'rounded' | 'truncated' | 'no'

/** Lists of counts and of denominators end here: a reader needs no longer ones. */
const longestList = 1000

/** Larger denominators are not tried. */
const largestDenominator = 10_000

/** Whether `count` of `denominator` gives `percent`. Nothing is a percentage of 0. */
export function percentAgreement(
  count: number,
  denominator: number,
  percent: PrintedNumber,
): PercentAgreement {
  if (!(denominator > 0)) return 'no'
  const share = (100 * count) / denominator
  const off = Math.abs(share - percent.value)
  const unit = 10 ** -percent.decimals
  const errors = 1e-12 * (1 + Math.abs(share) + Math.abs(percent.value))
  // Exact arithmetic only where floating point cannot tell.
  if (off > unit + errors) return 'no'
  if (off < unit / 2 - errors) return 'rounded'
  const exact = percentage(count, denominator)
  if (inRange(exact, roundingRange(percent))) return 'rounded'
  return inRange(exact, truncationRange(percent)) ? 'truncated' : 'no'
}

/**
 * The percentage that `count` of `denominator` is, as text with so many decimals, rounded half
 * away from zero: 5 of 24 with 1 decimal is "20.8".
 *
 * @throws RangeError if the denominator is not positive.
 */
export function percentOf(count: number, denominator: number, decimals: number): string {
  if (!(denominator > 0)) throw new RangeError('a percentage needs a denominator above 0')
  const exact = percentage(Math.abs(count), denominator)
  const scaled = multiply(exact, fraction(powerOfTen(decimals), 1n))
  const digits = floor(fraction(2n * scaled.top + scaled.bottom, 2n * scaled.bottom)).toString()
  const padded = digits.padStart(decimals + 1, '0')
  const whole = padded.slice(0, padded.length - decimals)
  const text = decimals === 0 ? whole : `${whole}.${padded.slice(-decimals)}`
  return count < 0 ? `-${text}` : text
}

/**
 * The counts, from 0 to the denominator, that give a percentage by rounding. Empty where no whole
 * number of people does: the percentage has another denominator. Ends after 1000 counts.
 *
 * GRIM for proportions: N. Brown and J. Heathers, 2017.
 */
export function countsGiving(percent: PrintedNumber, denominator: number): readonly number[] {
  if (!Number.isSafeInteger(denominator) || denominator <= 0) return []
  const range = roundingRange(percent)
  const share = fraction(BigInt(denominator), 100n)
  const lowest = Number(ceiling(multiply(range.low, share)))
  const highest = Number(floor(multiply(range.high, share)))
  const first = Math.max(0, lowest)
  const last = Math.min(denominator, highest, first + longestList - 1)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

/**
 * The denominators from 1 to `limit` of which some count gives a percentage by rounding, in rising
 * order. None above 10,000 is tried, and the list ends after 1000.
 */
export function denominatorsGiving(percent: PrintedNumber, limit: number): readonly number[] {
  const denominators: number[] = []
  const last = Math.min(limit, largestDenominator)
  for (let denominator = 1; denominator <= last; denominator += 1) {
    if (countsGiving(percent, denominator).length > 0) denominators.push(denominator)
    if (denominators.length === longestList) break
  }
  return denominators
}

/**
 * Whether a percentage with so many decimals can tell one count out of `denominator` from
 * another: from 10^(decimals + 2) on, every percentage is reached by some count.
 */
export function isTestable(denominator: number, decimals: number): boolean {
  return denominator > 0 && denominator < 10 ** (decimals + 2)
}

function percentage(count: number, denominator: number): Rational {
  const top = fromNumber(count)
  const bottom = fromNumber(denominator)
  return fraction(100n * top.top * bottom.bottom, top.bottom * bottom.top)
}
