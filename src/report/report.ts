import type { Location } from '../document/place.js'
import type { Severity } from '../lint/severity.js'

/** A finding as the report holds it: plain data, stable from version to version. */
export interface Finding {
  readonly check: string
  readonly messageId: string
  readonly severity: Severity
  /** One sentence with both values in it. */
  readonly message: string
  readonly derivation: readonly string[]
  readonly likelySlip?: string
  readonly location: Location
  readonly quote: string
  /** The sentence around the quote, for reports that show the place. */
  readonly context: Context
  readonly related: readonly RelatedPlace[]
  /**
   * Made of the check, the message and the quotes, not of line numbers: it survives edits
   * elsewhere in the file and changes when a figure changes.
   */
  readonly fingerprint: string
}

/** Another side of a contradiction. */
export interface RelatedPlace {
  readonly message: string
  readonly location: Location
  readonly quote: string
  readonly context: Context
}

/** The sentence, heading or cell around a quote, and where in it the quote begins. */
export interface Context {
  readonly text: string
  readonly at: number
}

/** A claim that a check recomputed or matched, and that holds. */
export interface Verification {
  readonly check: string
  readonly how: string
  readonly location: Location
  readonly quote: string
}

/** Something that kept the run from reading or checking all it was asked to. */
export interface Diagnostic {
  /** The file concerned, where there is one. */
  readonly path?: string
  readonly severity: Severity
  /** What, why, and what to do about it. */
  readonly message: string
  readonly position?: { readonly line: number; readonly column: number }
}

/** A source of the run and how many claims it gave. */
export interface ReportSource {
  readonly path: string
  readonly kind?: string
  readonly title?: string
  /** ISO 8601, as precise as known: "2026-01-21", "2025-10", "2024". */
  readonly published?: string
  readonly updated?: string
  readonly claims: number
}

export interface Summary {
  readonly sources: number
  readonly claims: number
  /** Claims that at least one check verified. */
  readonly verified: number
  readonly findings: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** The result of a run: the very object that `--format json` prints. */
export interface Report {
  readonly version: 1
  readonly asOf: string
  readonly summary: Summary
  readonly sources: readonly ReportSource[]
  readonly findings: readonly Finding[]
  readonly verifications: readonly Verification[]
  readonly diagnostics: readonly Diagnostic[]
}
