import type { Figure } from '../../claims/figure.js'
import { isMassUnit, massRange } from '../../statistics/mass-range.js'
import { compare, fraction, multiply } from '../../statistics/rational.js'
import { farApart, rangesMeet, roundingRange, truncationRange } from '../../statistics/rounding.js'
import { isTimeUnit, timeRanges } from '../../statistics/time-range.js'

/** "About" allows for a tenth more or less; prose rounds no further than that. */
const about = 0.1

/**
 * Whether two figures can stand for one value: by rounding or cutting off decimals (20 and 20.4),
 * by their hedges ("nearly 20" and 19.8), or in another unit of time or mass (8 weeks and 2 months, 500 mg and 0.5 g).
 */
export function mayAgree(
  a: Figure,
  b: Figure,
  unitA: string | undefined,
  unitB: string | undefined,
): boolean {
  if (a.hedge !== undefined || b.hedge !== undefined) return hedgesAllow(a, b)
  if (unitA !== undefined && unitB !== undefined && unitA !== unitB) {
    if (isMassUnit(unitA) && isMassUnit(unitB)) {
      return rangesMeet(massRange(a, unitA), massRange(b, unitB))
    }
    return isTimeUnit(unitA) && isTimeUnit(unitB) && rangesMeet(...timeRanges(a, unitA, b, unitB))
  }
  if (farApart(a, b)) return false
  if (a.decimals === b.decimals) return rangesMeet(roundingRange(a), roundingRange(b))
  const [coarse, fine] = a.decimals < b.decimals ? [a, b] : [b, a]
  return rangesMeet(truncationRange(coarse), roundingRange(fine))
}

/**
 * Whether one ratio can be the other with its groups exchanged: 0.74 of treatment to control is 1.35
 * of control to treatment.
 */
export function mayBeReciprocal(a: Figure, b: Figure): boolean {
  const [first, second] = [roundingRange(a), roundingRange(b)]
  if (compare(first.low, zero) <= 0 || compare(second.low, zero) <= 0) return false
  return (
    compare(multiply(first.low, second.low), one) <= 0 &&
    compare(multiply(first.high, second.high), one) >= 0
  )
}

const zero = fraction(0n, 1n)
const one = fraction(1n, 1n)

/** Whether one difference can be the other with its groups exchanged: -3.2 and 3.2. */
export function mayBeOpposite(a: Figure, b: Figure): boolean {
  return a.value < 0 !== b.value < 0 && mayAgree(unsigned(a), unsigned(b), undefined, undefined)
}

function unsigned(figure: Figure): Figure {
  const { text, value } = figure
  return { ...figure, text: text.replace(/^[-−–+]/u, ''), value: Math.abs(value) }
}

function hedgesAllow(a: Figure, b: Figure): boolean {
  if (a.hedge !== undefined && b.hedge !== undefined) return true
  const [hedged, plain] = a.hedge === undefined ? [b, a] : [a, b]
  switch (hedged.hedge) {
    case 'above':
    case 'at-least':
      return plain.value >= hedged.value
    case 'below':
    case 'at-most':
      return plain.value <= hedged.value
    default:
      return Math.abs(plain.value - hedged.value) <= about * Math.abs(hedged.value)
  }
}
