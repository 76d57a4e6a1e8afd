import type { Figure } from '../../claims/figure.js'
import { farApart, rangesMeet, roundingRange, truncationRange } from '../../statistics/rounding.js'
import { isTimeUnit, timeRanges } from '../../statistics/time-range.js'

/** "About" allows for a tenth more or less; prose rounds no further than that. */
const about = 0.1

/**
 * Whether two figures can stand for one value: by rounding or cutting off decimals (20 and 20.4),
 * by their hedges ("nearly 20" and 19.8), or in another unit of time (8 weeks and 2 months).
 */
export function mayAgree(
  a: Figure,
  b: Figure,
  unitA: string | undefined,
  unitB: string | undefined,
): boolean {
  if (a.hedge !== undefined || b.hedge !== undefined) return hedgesAllow(a, b)
  if (unitA !== undefined && unitB !== undefined && unitA !== unitB) {
    return isTimeUnit(unitA) && isTimeUnit(unitB) && rangesMeet(...timeRanges(a, unitA, b, unitB))
  }
  if (farApart(a, b)) return false
  if (a.decimals === b.decimals) return rangesMeet(roundingRange(a), roundingRange(b))
  const [coarse, fine] = a.decimals < b.decimals ? [a, b] : [b, a]
  return rangesMeet(truncationRange(coarse), roundingRange(fine))
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
