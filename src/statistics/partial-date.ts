/**
 * A date with the precision it was printed with: a year, a month of a year, or a day.
 * "January 2025" is `{ year: 2025, month: 1 }`.
 */
export interface PartialDate {
  readonly year: number
  /** 1 to 12. */
  readonly month?: number
  /** 1 to 31. */
  readonly day?: number
}
