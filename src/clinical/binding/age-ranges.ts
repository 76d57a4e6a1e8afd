import type { FigureMention } from '../../claims/mentions/mention.js'
import { isDash, isMark, isOpening, isWord, termOf, type Token } from '../../claims/tokens/token.js'
import type { MeasureMention } from '../reading/measure-mentions.js'

/** "aged 56-91 (mean 70.1, SD 8.2)": the mean of ages that are printed without years. */
export function isAgeBesideRange(
  tokens: readonly Token[],
  { type, from, unit, deviation }: FigureMention,
  measure: MeasureMention,
): boolean {
  if (measure.key !== 'age' || type !== 'plain' || unit !== undefined) return false
  if (deviation === undefined && termOf(tokens[from - 1], 'statistic') === undefined) return false
  return tokens.slice(measure.to, from).every(isOfRange)
}

function isOfRange(token: Token): boolean {
  return (
    isDash(token) ||
    isOpening(token) ||
    isMark(token, ',', ';', '=') ||
    isWord(token, 'years', 'yrs', 'old') ||
    isWord(token, 'from', 'to', 'between', 'and') ||
    token.type === 'number' ||
    termOf(token, 'statistic') !== undefined
  )
}
