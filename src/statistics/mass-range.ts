import type { PrintedNumber } from './printed-number.js'
import { fraction, multiply } from './rational.js'
import { roundingRange, type Range } from './rounding.js'

/** Nanograms in a unit of mass. */
const nanograms: ReadonlyMap<string, bigint> = new Map([
  ['ng', 1n],
  ['µg', 1_000n],
  ['mg', 1_000_000n],
  ['g', 1_000_000_000n],
  ['kg', 1_000_000_000_000n],
])

/** Whether a unit is one of mass: "mg", "g". */
export function isMassUnit(unit: string | undefined): boolean {
  return unit !== undefined && nanograms.has(unit)
}

/** All the masses that a printed number may stand for, in nanograms: 0.5 g is 450 mg to 550 mg. */
export function massRange(number: PrintedNumber, unit: string): Range {
  const factor = fraction(nanograms.get(unit) ?? 1n, 1n)
  const { low, high, open } = roundingRange(number)
  return { low: multiply(low, factor), high: multiply(high, factor), open }
}
