import { type FigureMention, isNumeral, type Numeral } from '../../../claims/mentions/mention.js'
import type { MeasureMention } from '../../reading/measure-mentions.js'

/** Whether a figure of this form can give a measure of this nature. */
export function canGive(figure: FigureMention, measure: MeasureMention): boolean {
  switch (figure.type) {
    case 'percent':
    case 'fraction':
      return canGiveShare(figure, measure)
    case 'p':
      return true
    case 'plain':
      return canGivePlain(figure, measure)
    case 'span':
      return canGiveRange(figure, measure)
    default:
      return false
  }
}

/** A range gives what either of its ends could. */
function canGiveRange(figure: FigureMention, measure: MeasureMention): boolean {
  if (figure.spread === undefined) return false
  return figure.unit?.key === '%'
    ? canGiveShare(figure, measure)
    : canGivePlain({ ...figure, number: figure.spread.lower }, measure)
}

/** A counted share is of people with an event, never a survival rate, which is estimated. */
function canGiveShare(figure: FigureMention, { nature }: MeasureMention): boolean {
  if (nature === 'survival') return figure.count === undefined
  return nature !== 'time' && nature !== 'ratio' && nature !== 'characteristic'
}

/** "HR 61.6": a heart rate. */
function isRatio(value: number, { key }: MeasureMention): boolean {
  return value >= 0 && (key !== 'hazard-ratio' || value < LEAST_HEART_RATE)
}

const LEAST_HEART_RATE = 30

/** From -1 to 1; "1.07" with its decimals is a slip rather than another quantity. */
function isCorrelation({ value, decimals }: Numeral): boolean {
  return Math.abs(value) <= 1 || (Math.abs(value) < 2 && decimals > 1)
}

function canGivePlain(figure: FigureMention, measure: MeasureMention): boolean {
  const { unit, number } = figure
  if (!isNumeral(number)) return ['survival', 'time', 'proportion'].includes(measure.nature)
  switch (measure.nature) {
    case 'survival':
    case 'time':
      return unit?.quantity === 'time'
    case 'ratio':
      return unit === undefined && figure.deviation === undefined && isRatio(number.value, measure)
    case 'characteristic':
      return measure.key !== 'age' || unit?.key === 'year'
    case 'difference':
      return true
    case 'correlation':
      return unit === undefined && isCorrelation(number)
    default:
      return false
  }
}
