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

/** How a finding was settled: by a comment in the text, the configuration, or the baseline. */
export interface Suppression {
  readonly how: 'inline' | 'configuration' | 'baseline'
  /** Why, in the words of whoever settled it. */
  readonly reason?: string
}

/** A finding that somebody settled: it is kept for the record and fails no run. */
export interface SuppressedFinding extends Finding {
  readonly suppression: Suppression
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

/**
 * Something that kept the run from reading or checking all it was asked to, or that is wrong with
 * what settles findings.
 */
export interface Diagnostic {
  /** The file concerned, where there is one. */
  readonly path?: string
  readonly severity: Severity
  /** What, why, and what to do about it. */
  readonly message: string
  readonly position?: { readonly line: number; readonly column: number }
  /**
   * What it is about where the run did see everything: a settlement of findings that is out of use
   * or not understood. It fails a run as a finding of its severity would.
   */
  readonly about?: 'suppression'
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
  /** Findings that somebody settled; the counts above leave them out. */
  readonly suppressed: number
}

/** What a run that updates the baseline made of it. */
export interface BaselineUpdate {
  /** Of the file, from the configuration's root. */
  readonly path: string
  readonly added: number
  /** Entries that settled nothing any more. */
  readonly dropped: number
  readonly kept: number
}

/** A finding of an earlier report. */
export interface EarlierFinding {
  readonly check: string
  readonly severity: Severity
  readonly message: string
  readonly path: string
  readonly fingerprint: string
}

/** What has changed since an earlier report. Findings are recognised by their fingerprints. */
export interface Comparison {
  /** The day that stood for today in the earlier report. */
  readonly asOf: string
  /** Fingerprints of findings that the earlier report does not have. */
  readonly new: readonly string[]
  /** Fingerprints of findings that both have. */
  readonly open: readonly string[]
  /** Found no more. */
  readonly gone: readonly EarlierFinding[]
  /** Still there, and settled since. */
  readonly settled: readonly EarlierFinding[]
  /** The run did not look: a source was not read, or the check not run. */
  readonly unseen: readonly EarlierFinding[]
}

/** The result of a run: the very object that `--format json` prints. */
export interface Report {
  readonly version: 1
  readonly asOf: string
  readonly summary: Summary
  readonly sources: readonly ReportSource[]
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  readonly verifications: readonly Verification[]
  readonly diagnostics: readonly Diagnostic[]
  /** Where the run was asked to update the baseline, and did. */
  readonly baseline?: BaselineUpdate
  /** Where the run was given an earlier report. */
  readonly since?: Comparison
}
