import type { Place } from '../../document/place.js'

/**
 * What a source says under a heading such as "About Quarrizon Therapeutics": the standing words by
 * which a company, a drug or a disease is described from release to release. The subject is what is
 * described.
 */
export interface Description {
  /** Its sentences in reading order. */
  readonly sentences: readonly DescribingSentence[]
}

/** A sentence of a description. */
export interface DescribingSentence {
  readonly place: Place
  /** Its words in order, numbers among them, without the marks between them. */
  readonly words: readonly Place[]
}
