import type { Token } from '../../claims/tokens/token.js'
import type { PartialDate } from '../../statistics/partial-date.js'

/** A date of a sentence: `index` is its token. */
export interface DateAt {
  readonly date: PartialDate
  readonly index: number
  readonly start: number
  readonly end: number
}

/** The dates of a sentence in order. */
export function datesOf(tokens: readonly Token[]): DateAt[] {
  const dates: DateAt[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.type !== 'date') continue
    dates.push({ date: token.date, index, start: token.start, end: token.end })
  }
  return dates
}
