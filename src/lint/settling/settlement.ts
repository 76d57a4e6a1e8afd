import type { Diagnostic, Finding, SuppressedFinding, Suppression } from '../../report/report.js'

/**
 * Settles findings in one way: by comments in the text, by entries of the configuration, or by a
 * baseline. Each way has its matcher; what follows from a match is the same for all.
 */
export interface Settler {
  /** How and why a finding is settled; the same object for each finding that it settles. */
  settlementOf(finding: Finding): Suppression | undefined
  /** What to say of settlements that are out of use, or that cannot be understood. */
  complaints(used: ReadonlySet<Suppression>): readonly Complaint[]
}

/** A diagnostic whose severity the configuration decides. */
export type Complaint = Omit<Diagnostic, 'severity' | 'about'>

/** The findings that are left, those that are settled, and what is wrong with the settlements. */
export interface Settled {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly SuppressedFinding[]
  readonly complaints: readonly Complaint[]
}

/** Asks the settlers in turn; the first that settles a finding counts as used. */
export function settle(findings: readonly Finding[], settlers: readonly Settler[]): Settled {
  const used = new Set<Suppression>()
  const open: Finding[] = []
  const suppressed: SuppressedFinding[] = []
  for (const finding of findings) {
    const settlement = settlementOf(finding, settlers)
    if (settlement === undefined) open.push(finding)
    else {
      used.add(settlement)
      suppressed.push(suppressedBy(settlement, finding))
    }
  }
  const complaints = settlers.flatMap((settler) => settler.complaints(used))
  return { findings: open, suppressed, complaints }
}

/** A finding with how it was settled. */
export function suppressedBy(suppression: Suppression, finding: Finding): SuppressedFinding {
  return { suppression, ...finding }
}

function settlementOf(finding: Finding, settlers: readonly Settler[]): Suppression | undefined {
  for (const settler of settlers) {
    const settlement = settler.settlementOf(finding)
    if (settlement !== undefined) return settlement
  }
  return undefined
}
