import type { PartialDate } from '../statistics/partial-date.js'

/** What kinds of source claimlint ranks and words differently; a pack or a user may name others. */
export type SourceKind =
  | 'registry-record'
  | 'label'
  | 'paper'
  | 'protocol'
  | 'abstract'
  | 'press-release'
  | 'news-article'
  | 'digest'
  | 'table'
  | 'web-page'
  | 'fact-sheet'
  | (string & {})

/** What is known of a source beside its claims. */
export interface SourceFacts {
  readonly kind?: SourceKind
  readonly title?: string
  /** When the source was published. */
  readonly published?: PartialDate
  /** When the source was last updated or verified, for sources that live on. */
  readonly updated?: PartialDate
  /** How far the source is trusted over others: higher outranks lower. By default from the kind (`authorityOf`). */
  readonly authority?: number
  /**
   * What the project makes of the source: `expectation` for the facts that its configuration
   * expects, which rank above all, `reference` for the source that all others must follow.
   */
  readonly role?: 'expectation' | 'reference'
  /** What the source is about, where it says so outright (a drug, a trial, a company). */
  readonly subject?: string
}

/** One file of the corpus with what is known about it: what checks and reports see of a source. */
export interface Source extends SourceFacts {
  /** Path relative to the working directory, with forward slashes. */
  readonly path: string
}
