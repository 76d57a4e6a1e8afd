import type { Figure } from '../../../claims/figure.js'
import type { Column } from '../head/columns.js'
import type { Counted } from './counted-columns.js'
import type { Heading } from '../head/heading.js'
import type { Owners } from '../head/interval-columns.js'
import type { NumberedNotes } from '../names/notes.js'
import type { Row } from '../rows/rows.js'
import type { RatioOfTitle } from '../head/title-measure.js'

/** Where a cell stands, and what speaks for it there. */
export interface CellPlace {
  readonly columns: readonly Column[]
  readonly at: number
  readonly row: Row
  /** Which intervals are of another column than the one before them. */
  readonly owners: Owners
  /** The row below. */
  readonly next: Row | undefined
  /** What the table as a whole measures, in the words of its corner or its title. */
  readonly ofTable: string
  /** The ratio that the title says all cells to be. */
  readonly ratio: RatioOfTitle | undefined
  /** The outcome that the rows of a regression foretell, where the title names one. */
  readonly outcome: string | undefined
  /** Whether the rows are the terms of a model. */
  readonly ofModel: boolean
  /** Whether it is a comparison of all the times of its section. */
  readonly spansTimes: boolean
  /** What the title and the foot say of how all cells read. */
  readonly general: readonly Heading[]
  /** How many numbered notes the table has. */
  readonly notes: NumberedNotes
  /** Whether the bare numbers of its row are known to count people. */
  readonly counts: boolean
  /** What the bare numbers of its column are seen to count. */
  readonly counted: Counted | undefined
  /** What percentages of its column are of. */
  readonly base: number | undefined
  /** The people that its percentage is of: those that a row above counts, else those of its column. */
  readonly group: Figure | undefined
  /** Whether its row holds counts with their shares. */
  readonly amongShares: boolean
  /** Whether all brackets of its row are seen to be shares. */
  readonly isOfShares: boolean
}
