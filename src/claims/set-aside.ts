import type { Span } from '../document/place.js'

/** A number of a document that is no claim, and why: "part of a name", "reference mark". */
export interface SetAside extends Span {
  /** In a reader's words, the same for all numbers of a sort. */
  readonly reason: string
}
