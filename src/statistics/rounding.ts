import type { PrintedNumber } from './printed-number.js'
import {
  add,
  compare,
  exactly,
  fraction,
  lastPlace,
  multiply,
  subtract,
  type Rational,
} from './rational.js'

/** The numbers between two bounds, exact; `open` leaves the bounds themselves out. */
export interface Range {
  readonly low: Rational
  readonly high: Rational
  readonly open: boolean
}

/**
 * All that a printed number may have been rounded from, half up, half down or half to even:
 * 20.8 stands for [20.75, 20.85].
 */
export function roundingRange(printed: PrintedNumber): Range {
  return around(printed, multiply(lastPlace(printed), fraction(1n, 2n)), false)
}

/**
 * All that a printed number may have been cut off or rounded up from, whatever followed:
 * 20.8 stands for everything between 20.7 and 20.9, both excluded.
 */
export function truncationRange(printed: PrintedNumber): Range {
  return around(printed, lastPlace(printed), true)
}

/**
 * How far a printed number is at most from what it was rounded from: 0.05 for 20.8. In floating
 * point, for functions that leave the rationals; `roundingRange` is exact.
 */
export function roundingError({ decimals }: Pick<PrintedNumber, 'decimals'>): number {
  return 0.5 * 10 ** -decimals
}

/** Whether some number lies in both ranges. */
export function rangesMeet(a: Range, b: Range): boolean {
  const touch = a.open || b.open ? 0 : 1
  return compare(a.low, b.high) < touch && compare(b.low, a.high) < touch
}

/** All that a sum can be whose parts lie in ranges; of no parts, nothing but 0. */
export function sumOfRanges(parts: readonly Range[]): Range {
  const zero = fraction(0n, 1n)
  return {
    low: parts.reduce((sum, { low }) => add(sum, low), zero),
    high: parts.reduce((sum, { high }) => add(sum, high), zero),
    open: parts.some(({ open }) => open),
  }
}

/** Whether an exact number lies in a range. */
export function inRange(value: Rational, range: Range): boolean {
  return rangesMeet({ low: value, high: value, open: false }, range)
}

/**
 * Whether two printed numbers are further apart than any rounding or cutting off can bring
 * together. A look in floating point, with a margin for its errors, that spares exact arithmetic in
 * nearly all cases; without it, they may still be apart.
 */
export function farApart(a: PrintedNumber, b: PrintedNumber): boolean {
  const units = 10 ** -a.decimals + 10 ** -b.decimals
  const errors = 1e-12 * (1 + Math.abs(a.value) + Math.abs(b.value))
  return Math.abs(a.value - b.value) > 2 * units + errors
}

/**
 * Whether two printed numbers can stand for the same number, rounded in the same way, whichever
 * that is: 20.8 and 20.75 can, 20.8 and 20.9 cannot. (Rounded in different ways, both can come
 * from 20.85: then their rounding ranges meet.) Not for counts, which are not rounded.
 */
export function mayBeEqual(a: PrintedNumber, b: PrintedNumber): boolean {
  if (farApart(a, b)) return false
  return rangesMeet({ ...roundingRange(a), open: true }, { ...roundingRange(b), open: true })
}

function around(printed: PrintedNumber, margin: Rational, open: boolean): Range {
  const value = exactly(printed)
  return { low: subtract(value, margin), high: add(value, margin), open }
}
