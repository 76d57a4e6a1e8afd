import type { PrintedNumber } from './printed-number.js'
import { powerOfTen, type Rational } from './rational.js'
import { roundingRange } from './rounding.js'

/** The smallest and the largest number that a printed one may have been rounded from, as text. */
export interface RoundingLimits {
  readonly low: string
  readonly high: string
}

/** What a printed number may have been rounded from: 20.8 from "20.75" to "20.85". */
export function roundingLimits(printed: PrintedNumber): RoundingLimits {
  const { low, high } = roundingRange(printed)
  // Half a unit of the last place ends in a 5 one place further on.
  return { low: decimal(low, printed.decimals + 1), high: decimal(high, printed.decimals + 1) }
}

function decimal({ top, bottom }: Rational, decimals: number): string {
  const size = top < 0n ? -top : top
  const digits = ((size * powerOfTen(decimals)) / bottom).toString().padStart(decimals + 1, '0')
  return `${top < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
