import type { Config } from '../config/config.js'
import type { MessageData, Messages } from '../lint/check.js'
import type { Severity } from '../lint/severity.js'

/** One or several named sources, as text; the file extension chooses the parser. */
export type CaseSources =
  | { readonly text: string; readonly sources?: never }
  | { readonly sources: Readonly<Record<string, string>>; readonly text?: never }

/** What a case holds beside its sources and what it expects. */
export interface CaseSettings {
  /** By default the beginning of the text. */
  readonly name?: string
  /** ISO date that stands for today; by default 2025-01-01, so that a case never grows stale. */
  readonly asOf?: string
  /** The check's options, before its schema fills in defaults. */
  readonly options?: Readonly<Record<string, unknown>>
  /** Source facts, subjects, vocabulary, plugins. Settings of checks are not read. */
  readonly config?: Omit<Config, 'files' | 'ignores' | 'checks'>
  /** How many claims of the kinds that the check reads there are; by default at least one. */
  readonly claims?: number
  /** How many claims the check verifies; by default that is not looked at. */
  readonly verified?: number
  /**
   * Whether to show, for each verified claim, that some changed digit in it makes the check report
   * something about it. By default so where `verified` is given.
   */
  readonly provesVerifications?: boolean
}

/** Sources in which the check finds nothing. */
export type ConsistentCase = CaseSources & CaseSettings

/**
 * Sources in which the check finds exactly these findings, in any order. `⟦…⟧` in a source marks
 * a range: then each finding's primary place is a marked range, and each marked range is one's.
 */
export type ConflictingCase<M extends Messages> = CaseSources &
  CaseSettings & { readonly findings: readonly ExpectedFinding<M>[] }

/** What is expected of a finding; what is left out is not looked at. */
export type ExpectedFinding<M extends Messages> = {
  [Id in keyof M & string]: {
    readonly message: Id
    /** The values of all placeholders, as they must read in the message. */
    readonly data?: MessageData<M[Id]>
    /** The quote of the primary place. */
    readonly at?: string
    /** The source of the primary place. */
    readonly path?: string
    readonly severity?: Severity
    /** The quotes of the related places, in any order. */
    readonly related?: readonly string[]
    readonly likelySlip?: string
  }
}[keyof M & string]

/** The cases of a check. Both lists hold at least one. */
export interface CheckCases<M extends Messages> {
  readonly consistent: readonly ConsistentCase[]
  readonly conflicting: readonly ConflictingCase<M>[]
}
