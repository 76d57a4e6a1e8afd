import type { PrintedNumber } from './printed-number.js'
import { toNumber } from './rational.js'
import { roundingRange } from './rounding.js'

/**
 * A scale on which intervals are built around the middle. The first four are for percentages
 * (survival rates, proportions), `ratio` is the logarithm of a hazard, odds or risk ratio,
 * `difference` the number itself.
 */
export type SymmetryScale = 'log-log' | 'log' | 'logit' | 'plain' | 'ratio' | 'difference'

/** An estimate with the bounds of its interval, as printed. */
export interface PrintedInterval {
  readonly estimate: PrintedNumber
  readonly lower: PrintedNumber
  readonly upper: PrintedNumber
}

interface Transform {
  readonly domain: readonly [lowest: number, highest: number]
  /** Rising on the domain. */
  readonly forward: (value: number) => number
  readonly back: (value: number) => number
  /** An interval that would pass the end of the domain is printed as ending there. */
  readonly cutLow: boolean
  readonly cutHigh: boolean
}

/**
 * The scales on which a Kaplan-Meier rate's interval may be symmetric, the usual default first
 * (log-log: J. Kalbfleisch and R. Prentice, 1980).
 */
export const survivalScales = [
  'log-log',
  'log',
  'logit',
  'plain',
] as const satisfies SymmetryScale[]

const transforms: Readonly<Record<SymmetryScale, Transform>> = {
  'log-log': {
    domain: [0, 100],
    forward: (percent) => -Math.log(-Math.log(percent / 100)),
    back: (value) => 100 * Math.exp(-Math.exp(-value)),
    cutLow: false,
    cutHigh: false,
  },
  log: {
    domain: [0, 100],
    forward: (percent) => Math.log(percent / 100),
    back: (value) => 100 * Math.exp(value),
    cutLow: false,
    cutHigh: true,
  },
  logit: {
    domain: [0, 100],
    forward: (percent) => Math.log(percent / (100 - percent)),
    back: (value) => 100 / (1 + Math.exp(-value)),
    cutLow: false,
    cutHigh: false,
  },
  plain: { domain: [0, 100], forward: same, back: same, cutLow: true, cutHigh: true },
  ratio: {
    domain: [0, Infinity],
    forward: Math.log,
    back: Math.exp,
    cutLow: false,
    cutHigh: false,
  },
  difference: {
    domain: [-Infinity, Infinity],
    forward: same,
    back: same,
    cutLow: false,
    cutHigh: false,
  },
}

/**
 * Whether the estimate may lie in the middle of its interval on a scale, with what rounding
 * allows on all three numbers.
 */
export function fits(
  scale: SymmetryScale,
  estimate: PrintedNumber,
  lower: PrintedNumber,
  upper: PrintedNumber,
): boolean {
  const transform = transforms[scale]
  const [estimateLow, estimateHigh] = image(transform, estimate)
  const [lowerLow, lowerHigh] = lowerBound(transform, lower)
  const [upperLow, upperHigh] = upperBound(transform, upper)
  return lowerLow + upperLow <= 2 * estimateHigh && 2 * estimateLow <= lowerHigh + upperHigh
}

/**
 * The bound that would put the estimate in the middle on a scale, given the bound on the other
 * side; cut off at the end of the scale. On the log-log scale, 60.6 with the bound 35.6 has its
 * other bound near 78.4.
 */
export function boundBySymmetry(
  scale: SymmetryScale,
  estimate: PrintedNumber,
  known: PrintedNumber,
): number {
  const { domain, forward, back } = transforms[scale]
  const bound = back(2 * forward(estimate.value) - forward(known.value))
  return Math.min(Math.max(bound, domain[0]), domain[1])
}

/**
 * The survival scale that more than half of the intervals fit, and that no other scale beats;
 * between equals the more usual one. None if no scale fits so many.
 */
export function scaleOfSiblings(intervals: readonly PrintedInterval[]): SymmetryScale | undefined {
  let best: SymmetryScale | undefined
  let most = intervals.length / 2
  for (const scale of survivalScales) {
    const fitting = intervals.filter((one) =>
      fits(scale, one.estimate, one.lower, one.upper),
    ).length
    if (fitting > most) {
      best = scale
      most = fitting
    }
  }
  return best
}

function lowerBound(transform: Transform, bound: PrintedNumber): readonly [number, number] {
  const [low, high] = image(transform, bound)
  return transform.cutLow && low <= transform.forward(transform.domain[0])
    ? [-Infinity, high]
    : [low, high]
}

function upperBound(transform: Transform, bound: PrintedNumber): readonly [number, number] {
  const [low, high] = image(transform, bound)
  return transform.cutHigh && high >= transform.forward(transform.domain[1])
    ? [low, Infinity]
    : [low, high]
}

/** What the number may have been rounded from, on the scale. */
function image({ domain, forward }: Transform, value: PrintedNumber): readonly [number, number] {
  const range = roundingRange(value)
  const [low, high] = [range.low, range.high].map((end) =>
    forward(Math.min(Math.max(toNumber(end), domain[0]), domain[1])),
  )
  return [low ?? NaN, high ?? NaN]
}

function same(value: number): number {
  return value
}
