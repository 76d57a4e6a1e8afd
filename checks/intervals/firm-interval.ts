import { isFigure, type Figure, type Interval } from '../../src/index.js'

/** A confidence interval with two numbers for bounds, neither of them hedged. */
export interface FirmInterval {
  readonly lower: Figure
  readonly upper: Figure
  /** Percent; 95 where the document does not say. */
  readonly level: number
}

const usualLevel = 95

/** The confidence interval of a claim, where it can be computed with: no "NE", no "<1". */
export function firmInterval(interval: Interval | undefined): FirmInterval | undefined {
  if (interval?.type !== 'confidence') return undefined
  const { lower, upper, level = usualLevel } = interval
  if (!isFigure(lower) || !isFigure(upper)) return undefined
  return lower.hedge === undefined && upper.hedge === undefined
    ? { lower, upper, level }
    : undefined
}
