import {
  isFigure,
  type Bound,
  type Claim,
  type Figure,
  type FigureOrOpen,
  type Interval,
  type PrintedNumber,
} from '../../src/index.js'

/** An estimate with one interval printed around it. */
export interface StatedInterval {
  readonly claim: Claim<'proportion' | 'estimate' | 'ratio'>
  readonly estimate: Figure
  readonly interval: Interval
  /** Nothing where the bound is open ("NE") or hedged ("<1"). */
  readonly lower: Bound
  readonly upper: Bound
  /** What stands behind the numbers: "%", " months", or nothing. */
  readonly unit: string
}

/**
 * The intervals of a claim that must hold its estimate. A mean may lie outside the quartiles, and
 * so may a number of which the text does not say that it is a median.
 */
export function intervalsOf(claim: StatedInterval['claim']): readonly StatedInterval[] {
  switch (claim.kind) {
    case 'proportion':
      return stated(claim, claim.value.percent, claim.value.interval, '%')
    case 'ratio':
      return stated(claim, claim.value.number, claim.value.interval, '')
    case 'estimate': {
      const { number, interval, spread, statistic, unit } = claim.value
      const ordered = spread?.type === 'range' || statistic === 'median' ? spread : undefined
      const suffix = unit === undefined ? '' : unit === '%' ? unit : ` ${plural(unit)}`
      return [...stated(claim, number, interval, suffix), ...stated(claim, number, ordered, suffix)]
    }
  }
}

/** A name for the interval: "95% CI", "range". */
export function nameOf({ type, level }: Interval): string {
  const names = {
    confidence: 'CI',
    credible: 'credible interval',
    range: 'range',
    interquartile: 'interquartile range',
  } as const
  return level === undefined ? names[type] : `${String(level)}% ${names[type]}`
}

/** A bound in words: the number with its unit, or what is printed in its place. */
export function describeBound(bound: FigureOrOpen, unit: string): string {
  return isFigure(bound) ? withUnit(bound, unit) : bound.text
}

/** A number as printed, with its unit. */
export function withUnit({ text }: PrintedNumber, unit: string): string {
  return `${text}${unit}`
}

function stated(
  claim: StatedInterval['claim'],
  estimate: FigureOrOpen | undefined,
  interval: Interval | undefined,
  unit: string,
): readonly StatedInterval[] {
  if (!isFigure(estimate) || interval === undefined) return []
  const { lower, upper } = interval
  return [{ claim, estimate, interval, lower: firm(lower), upper: firm(upper), unit }]
}

function firm(bound: FigureOrOpen): Bound {
  return isFigure(bound) && bound.hedge === undefined ? bound : undefined
}

function plural(unit: string): string {
  return /^(?:second|minute|hour|day|week|month|year)$/u.test(unit) ? `${unit}s` : unit
}
