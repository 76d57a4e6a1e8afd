import type { PrintedNumber } from './printed-number.js'
import { fraction, multiply, type Rational } from './rational.js'
import { roundingRange, type Range } from './rounding.js'

/** Minutes in a day. */
const day = 1440

/** Minutes in a unit of time, shortest and longest: a month has 28 to 31 days. */
const minutes: ReadonlyMap<string, readonly [shortest: number, longest: number]> = new Map([
  ['minute', [1, 1]],
  ['hour', [60, 60]],
  ['day', [day, day]],
  ['week', [7 * day, 7 * day]],
  ['month', [28 * day, 31 * day]],
  ['year', [365 * day, 366 * day]],
])

/** Units of which one is a whole number of the other, whatever the calendar. */
const monthsIn: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['year', 12],
])

/** Whether a unit is one of time: "minute", "hour", "day", "week", "month" or "year". */
export function isTimeUnit(unit: string | undefined): boolean {
  return unit !== undefined && minutes.has(unit)
}

/**
 * All the lengths of time that two printed ones may stand for, on one scale: months where both are
 * months or years, minutes otherwise. A month may have 28 to 31 days and a year 365 or 366, so that 8
 * weeks and 2 months may be the same. Negative lengths and other units are taken as they are.
 */
export function timeRanges(
  a: PrintedNumber,
  unitA: string,
  b: PrintedNumber,
  unitB: string,
): readonly [Range, Range] {
  const [monthsA, monthsB] = [monthsIn.get(unitA), monthsIn.get(unitB)]
  if (monthsA !== undefined && monthsB !== undefined) {
    return [scaled(a, monthsA, monthsA), scaled(b, monthsB, monthsB)]
  }
  return [inMinutes(a, unitA), inMinutes(b, unitB)]
}

function inMinutes(number: PrintedNumber, unit: string): Range {
  const [shortest, longest] = minutes.get(unit) ?? [1, 1]
  return scaled(number, shortest, longest)
}

function scaled(number: PrintedNumber, shortest: number, longest: number): Range {
  const range = roundingRange(number)
  return { ...range, low: times(range.low, shortest), high: times(range.high, longest) }
}

function times(value: Rational, factor: number): Rational {
  return multiply(value, fraction(BigInt(factor), 1n))
}
