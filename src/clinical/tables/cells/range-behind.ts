import { type FigureMention, isNumeral } from '../../../claims/mentions/mention.js'

/**
 * "66 ± 18 (20-93)": bounds behind a deviation that reach farther than it does on both sides are
 * the smallest and the largest value.
 */
export function withRange(figure: FigureMention): FigureMention {
  const { number, deviation, spread, interval, bounds } = figure
  const isBare = spread === undefined && interval === undefined
  if (deviation === undefined || bounds === undefined || !isBare || !isNumeral(number))
    return figure
  const { lower, upper } = bounds
  if (!isNumeral(lower) || !isNumeral(upper)) return figure
  const below = number.value - lower.value
  const above = upper.value - number.value
  const reach = deviation.number.value
  return below > reach && above > reach
    ? { ...figure, spread: { ...bounds, type: 'range' }, bounds: undefined }
    : figure
}
