import type { PrintedNumber } from './printed-number.js'
import { compare } from './rational.js'
import { farApart, roundingRange } from './rounding.js'

/** A bound as printed; `undefined` is an open one ("NE", "not reached"): it lies infinitely far. */
export type Bound = PrintedNumber | undefined

/** Whether the lower bound may be at most the upper one, with what rounding allows. */
export function boundsInOrder(lower: Bound, upper: Bound): boolean {
  return mayBeAtMost(lower, upper)
}

/**
 * Whether an interval may contain an estimate, with what rounding allows on all three numbers.
 * Bounds printed in the wrong order are taken the other way round: the order is a question of
 * its own.
 */
export function containsEstimate(estimate: PrintedNumber, lower: Bound, upper: Bound): boolean {
  const [low, high] = boundsInOrder(lower, upper) ? [lower, upper] : [upper, lower]
  return mayBeAtMost(low, estimate) && mayBeAtMost(estimate, high)
}

function mayBeAtMost(smaller: Bound, larger: Bound): boolean {
  if (smaller === undefined || larger === undefined) return true
  if (farApart(smaller, larger)) return smaller.value < larger.value
  // Ends that only touch do not count: whichever way of rounding was used, it was one and the same
  // for all three numbers, and no way prints 1.195 as 1.19 in one place and as 1.20 in the next.
  return compare(roundingRange(smaller).low, roundingRange(larger).high) < 0
}
