import type { Figure } from '../../claims/figure.js'

/**
 * A row of a table that holds sums: with a column or a row of totals, or of how people went through a
 * study. The measure's label is the name of the row.
 */
export interface Tally {
  /** The table's number in the document, from 0. */
  readonly table: number
  /** Its number among the rows of the table's body, from 0. */
  readonly row: number
  /** The cells that hold nothing but a count or a share, from left to right. */
  readonly cells: readonly TallyCell[]
}

/** A cell of a tally: a count ("121 (80.7%)"), a fraction ("12/100") or, of a column of weights, a share. */
export interface TallyCell {
  /** From 0, the column of names. */
  readonly column: number
  /** The words over the column. */
  readonly head: string
  readonly count?: Figure
  /** Of a fraction, what is below the line. */
  readonly of?: Figure
  readonly percent?: Figure
}
