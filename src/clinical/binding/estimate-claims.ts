import type { Claim } from '../../claims/claim.js'
import type { FigureMention, NumeralOrOpen } from '../../claims/mentions/mention.js'
import { base, type BoundFigure, measureOfFigure, placeOf } from './bound-figure.js'
import { isChange } from './measures/percent-quantity.js'
import { standsAlone } from './measures/stands-alone.js'

/** A measured quantity: it has bounds or a deviation, or its sentence makes a bare number a result. */
export function estimateClaim(bound: BoundFigure, number: NumeralOrOpen): Claim | undefined {
  const { figure, mention } = bound
  const { unit } = figure
  if (!isSpread(figure) && bound.said !== 'quantity' && !standsAlone(mention, number))
    return undefined
  const difference = mention?.nature === 'difference' ? 'difference' : undefined
  return estimateOf(bound, number, unit?.key, difference ?? bound.statistic ?? mention?.statistic)
}

/** Bounds or a deviation make a measured quantity of any number, an amount in mg among them. */
export function isSpread({ interval, spread, deviation }: FigureMention): boolean {
  return interval !== undefined || spread !== undefined || deviation !== undefined
}

/** "reduced by 42% (95% CI, 30-54)", "HbA1c was 7.8%": measured in percent. */
export function percentQuantityClaim(bound: BoundFigure): Claim | undefined {
  const { figure, mention, tokens } = bound
  if (figure.percent === undefined) return undefined
  const difference = mention?.nature === 'difference' ? 'difference' : undefined
  const statistic = isChange(tokens, figure) ? 'change' : difference
  return estimateOf(bound, figure.percent, '%', statistic)
}

/** A number with its unit and statistic, and all bounds and spreads that are printed with it. */
function estimateOf(
  bound: BoundFigure,
  number: NumeralOrOpen,
  unit: string | undefined,
  statistic: string | undefined,
): Claim {
  const { placer, figure } = bound
  const { interval, spread, deviation } = figure
  const value = {
    number: placer.figureOrOpen(number),
    ...(statistic && { statistic }),
    ...(unit && { unit }),
    ...(interval && { interval: placer.interval(interval) }),
    ...(spread && { spread: placer.interval(spread) }),
    ...(deviation && { deviation: placer.deviation(deviation) }),
  }
  return { kind: 'estimate', ...base(bound, measureOfFigure(bound)), value, place: placeOf(bound) }
}
