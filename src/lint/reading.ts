import type { Diagnostic } from '../report/report.js'
import type { ExtractedSource } from './extract-claims.js'

/** What one file gave: a source with its claims, where it could be read, and what was wrong. */
export interface Reading {
  readonly extracted?: ExtractedSource
  readonly diagnostics: readonly Diagnostic[]
}
