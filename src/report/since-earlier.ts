import type { EarlierFinding, Finding, Report } from './report.js'

/** How a finding stands to an earlier report: it is new since then, or was in it as well. */
export type Age = 'new' | 'open'

/** Tells of the findings of a report how they stand to the earlier one; undefined without one. */
export function ageIn({ since }: Pick<Report, 'since'>): (finding: Finding) => Age | undefined {
  if (since === undefined) return () => undefined
  const fresh = new Set(since.new)
  return ({ fingerprint }) => (fresh.has(fingerprint) ? 'new' : 'open')
}

/** A finding of the earlier report that this one does not have, and what became of it. */
export interface MissingFinding {
  readonly fate: 'gone' | 'settled' | 'not looked at'
  readonly finding: EarlierFinding
}

/** What the earlier report has and this one does not: first what is gone, last what may not be. */
export function missingSince({ since }: Pick<Report, 'since'>): readonly MissingFinding[] {
  if (since === undefined) return []
  const as = (fate: MissingFinding['fate'], findings: readonly EarlierFinding[]) =>
    findings.map((finding) => ({ fate, finding }))
  return [
    ...as('gone', since.gone),
    ...as('settled', since.settled),
    ...as('not looked at', since.unseen),
  ]
}
