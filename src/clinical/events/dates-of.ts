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
  return tokens.flatMap((token, index) =>
    token.type === 'date' ? [{ date: token.date, index, start: token.start, end: token.end }] : [],
  )
}
