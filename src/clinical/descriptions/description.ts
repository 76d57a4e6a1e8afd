import type { Place } from '../../document/place.js'

/**
 * What a source says under a heading such as "About Quarrizon Therapeutics": the standing words by
 * which a company, a drug or a disease is described from release to release. The subject is what is
 * described.
 */
export interface Description {
  /** Its sentences in reading order. */
  readonly sentences: readonly Place[]
}
