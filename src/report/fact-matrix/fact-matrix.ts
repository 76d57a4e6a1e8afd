import type { Location } from '../../document/place.js'
import type { Diagnostic, ReportSource } from '../report.js'

/** How sources stand to each other over a fact, gravest first. */
export const standings = ['conflicting', 'open', 'explained', 'agreed', 'alone'] as const

export type FactStanding = (typeof standings)[number]

/** The facts of several sources side by side: facts in rows, sources in columns. Plain data. */
export interface FactMatrix {
  readonly version: 1
  readonly sources: readonly ReportSource[]
  readonly facts: readonly MatrixFact[]
  readonly diagnostics: readonly Diagnostic[]
}

/** One fact, and where which source states it. */
export interface MatrixFact {
  readonly standing: FactStanding
  readonly subject: string
  readonly measure: string
  /** For whom, when and how, in words; empty where the text narrows nothing. */
  readonly scope: string
  readonly statements: readonly Statement[]
  /** Why the statements were taken for one fact, or why a difference is none. */
  readonly why: readonly string[]
}

/** What a source says of a fact, in its own words, and where. */
export interface Statement {
  readonly location: Location
  readonly quote: string
}

/** What each standing means, in a few words. */
export const standingInWords: Readonly<Record<FactStanding, string>> = {
  conflicting: 'cannot all be true',
  open: 'differ, and may be of different groups or analyses',
  explained: 'differ for a reason that the text gives',
  agreed: 'the same in several sources',
  alone: 'in one source only',
}
