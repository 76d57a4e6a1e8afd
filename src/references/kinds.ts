import type { PartialDate } from '../statistics/partial-date.js'

declare module '../claims/kinds.js' {
  interface ClaimKinds {
    citation: Citation
    reference: Reference
  }
}

/** That the text rests on entries of the reference list: "[2-6]". */
export interface Citation {
  /** The numbers of the entries, in rising order, ranges written out. */
  readonly numbers: readonly number[]
  /**
   * Whether the mark stands in square brackets behind words. Digits that are glued to a word may be a
   * part of a name ("CD19"), brackets behind a number may hold bounds: they tell at most that an entry
   * may be cited.
   */
  readonly isCertain: boolean
}

/** An entry of the reference list. */
export interface Reference {
  /** The number printed before it; absent where the list has none or the format keeps none. */
  readonly number?: number
  /** The entry without its number. */
  readonly text: string
  /** In upper case, without a resolver's address. */
  readonly doi?: string
  /** The last words, where the entry breaks off: an author list without a title, "doi:" without one. */
  readonly breaksOffAt?: string
  /** When a page was last looked at, as the entry says. */
  readonly accessed?: PartialDate
}
