import type { ExtractedSource } from '../lint/extract-claims.js'
import type { Severity } from '../lint/severity.js'
import type { MatrixFact } from './fact-matrix/fact-matrix.js'

/** A check that ran, in the words that a report may show. */
export interface CheckFacts {
  readonly id: string
  /** What holds where the check is content, in one line. */
  readonly summary: string
  /** The severity that its findings have unless they say otherwise. */
  readonly severity: Severity
  /** Where to read about the check, if it has a page. */
  readonly url?: string
  /** What the check finds and leaves alone, as Markdown, where it comes with the check. */
  readme(): Promise<string | undefined>
}

/** What a run looked at, for formatters that show more than the report holds. */
export interface CorpusView {
  /** The checks that ran, by id. */
  readonly checks: readonly CheckFacts[]
  /** The sources in the order of their paths, each with its text and its claims in reading order. */
  sources(): readonly ExtractedSource[]
  /**
   * The facts that the claims state, and how the sources stand to each other over each, the gravest
   * first. They are worked out when asked for, from the claims that the checks of the run read.
   */
  facts(): readonly MatrixFact[]
}
