import { normalQuantile, zOfLevel } from './distributions/quantiles.js'
import type { PrintedNumber } from './printed-number.js'
import type { PrintedP } from './p-values/statcheck.js'
import { roundingError } from './rounding.js'
import type { PrintedInterval } from './symmetry-scale.js'

/** The scale of an estimate whose interval is built around it: ratios on the logarithm. */
export type WaldScale = 'ratio' | 'difference'

/** Sizes of z: from the smallest to the largest. */
export type RangeOfZ = readonly [low: number, high: number]

/**
 * How far an estimate is from the middle of its interval, in standard errors, beyond what rounding
 * of all three numbers explains; 0 where rounding does. A ratio's middle is taken on the logarithm.
 *
 * @example
 * 1.04 (1.02 to 1.60) is more than 2 standard errors off; 0.71 (0.55 to 0.92) is not off at all
 */
export function standardErrorsOff(
  scale: WaldScale,
  { estimate, lower, upper }: PrintedInterval,
  level: number,
): number {
  const [point, low, high] = [estimate, lower, upper].map((number) => image(scale, number))
  if (point === undefined || low === undefined || high === undefined) return 0
  const middle = [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2] as const
  const gap = Math.max(0, middle[0] - point[1], point[0] - middle[1])
  const error = standardError(scale, lower, upper, level)
  return error > 0 && Number.isFinite(gap) ? gap / error : 0
}

/**
 * The z that an estimate with its interval can have against no effect (1 for ratios, 0 for
 * differences), with what rounding allows on all three numbers.
 *
 * How to obtain the P value from a confidence interval: D. Altman and J. Bland, 2011, with the
 * normal distribution in place of their approximation.
 *
 * @returns undefined where the interval has no width, or bounds that a ratio cannot have
 */
export function zAgainstNoEffect(
  scale: WaldScale,
  { estimate, lower, upper }: PrintedInterval,
  level: number,
): RangeOfZ | undefined {
  const [point, low, high] = [estimate, lower, upper].map((number) => image(scale, number))
  if (point === undefined || low === undefined || high === undefined) return undefined
  const z = zOfLevel(level)
  const narrowest = (high[0] - low[1]) / (2 * z)
  const widest = (high[1] - low[0]) / (2 * z)
  if (!(narrowest > 0) || !Number.isFinite(widest)) return undefined
  const sizes = point.map(Math.abs)
  const spansNull = point[0] <= 0 && point[1] >= 0
  return [spansNull ? 0 : Math.min(...sizes) / widest, Math.max(...sizes) / narrowest]
}

/** The sizes of z that a printed p can stand for: from one or from two tails. */
export function zOfP({ comparator, number }: PrintedP, tails: 1 | 2): RangeOfZ {
  const half = roundingError(number)
  const [low, high] = [Math.max(0, number.value - half), Math.min(1, number.value + half)]
  const zOf = (p: number): number =>
    p <= 0 ? Infinity : Math.abs(normalQuantile(Math.min(p / tails, 0.5)))
  switch (comparator) {
    case '=':
      return [zOf(high), zOf(low)]
    case '<':
      return [zOf(number.value), Infinity]
    case '>':
      return [0, zOf(number.value)]
  }
}

/** How far two ranges of z are apart; 0 where they meet. */
export function gapOfZ([lowA, highA]: RangeOfZ, [lowB, highB]: RangeOfZ): number {
  return Math.max(0, lowA - highB, lowB - highA)
}

function standardError(
  scale: WaldScale,
  lower: PrintedNumber,
  upper: PrintedNumber,
  level: number,
): number {
  const width = transform(scale, upper.value) - transform(scale, lower.value)
  return width / (2 * zOfLevel(level))
}

/** What a printed number may have been rounded from, on the scale. */
function image(scale: WaldScale, number: PrintedNumber): readonly [number, number] {
  const half = roundingError(number)
  return [transform(scale, number.value - half), transform(scale, number.value + half)]
}

function transform(scale: WaldScale, value: number): number {
  if (scale === 'difference') return value
  return value > 0 ? Math.log(value) : -Infinity
}
