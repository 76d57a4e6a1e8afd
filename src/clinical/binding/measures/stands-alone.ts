import { isNumeral, type NumeralOrOpen } from '../../../claims/mentions/mention.js'
import type { MeasureMention } from '../../reading/measure-mentions.js'

/**
 * Measures whose bare number is a result; others need an interval to be told from other numbers. How
 * long a follow-up was planned is none: "a follow-up of 12 months".
 */
export function standsAlone(mention: MeasureMention | undefined, number: NumeralOrOpen): boolean {
  if (mention === undefined) return false
  if (mention.key === 'follow-up') return mention.statistic !== undefined || hasDecimals(number)
  if (mention.nature === 'survival' || mention.nature === 'time') return true
  return hasDecimals(number) && mention.nature !== 'proportion'
}

function hasDecimals(number: NumeralOrOpen): boolean {
  return isNumeral(number) && number.decimals > 0
}
