import { isFigure, type Figure, type FigureOrOpen, type Interval } from '../../claims/figure.js'
import type { ValuedClaim } from './fact.js'

/** The numbers of a claim by the part they play. */
export interface ClaimParts {
  readonly estimate?: Figure | undefined
  readonly lower?: Figure | undefined
  readonly upper?: Figure | undefined
  readonly count?: Figure | undefined
  /** Out of how many: printed with the figure, or the size of the group. */
  readonly size?: Figure | undefined
  /** Which interval: bounds of intervals of another sort are not held against each other. */
  readonly interval?: string | undefined
  /** Of the estimate and its bounds. */
  readonly unit?: string | undefined
}

/** The numbers of a claim. ClaimParts that are missing or open ("not reached") are absent. */
export function partsOf({ kind, value }: ValuedClaim): ClaimParts {
  switch (kind) {
    case 'proportion':
      return {
        estimate: value.percent,
        count: value.count,
        size: value.denominator ?? value.group,
        ...bounds(value.interval),
      }
    case 'estimate':
      return {
        estimate: figure(value.number),
        unit: value.unit,
        ...bounds(value.interval ?? value.spread),
      }
    case 'ratio':
      return { estimate: value.number, ...bounds(value.interval) }
    case 'count':
      return { count: value.number }
  }
}

function bounds(interval: Interval | undefined): Pick<ClaimParts, 'lower' | 'upper' | 'interval'> {
  if (interval === undefined) return {}
  const { type, level, lower, upper } = interval
  return { lower: figure(lower), upper: figure(upper), interval: `${type} ${String(level ?? '')}` }
}

function figure(value: FigureOrOpen | undefined): Figure | undefined {
  return isFigure(value) ? value : undefined
}
