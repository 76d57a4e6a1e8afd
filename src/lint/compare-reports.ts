import type { Comparison, EarlierFinding, Finding, Report } from '../report/report.js'
import type { RunScope } from './settling/run-scope.js'

/** What a comparison needs of an earlier report. */
export interface EarlierReport extends Pick<Report, 'asOf'> {
  readonly findings: readonly ComparedFinding[]
}

interface ComparedFinding extends Pick<Finding, 'check' | 'severity' | 'message' | 'fingerprint'> {
  readonly location: { readonly path: string }
  readonly related: readonly { readonly location: { readonly path: string } }[]
}

/** The report with what has changed since an earlier one, whose paths are taken as this one's. */
export function compareReports(earlier: EarlierReport, report: Report, scope: RunScope): Report {
  const before = new Set(earlier.findings.map(({ fingerprint }) => fingerprint))
  const now = new Set(report.findings.map(({ fingerprint }) => fingerprint))
  const settled = new Set(report.suppressed.map(({ fingerprint }) => fingerprint))
  const couldFind = ({ check, location, related }: ComparedFinding) =>
    scope.couldFind(check, [location.path, ...related.map((place) => place.location.path)])
  const missing = earlier.findings.filter(({ fingerprint }) => !now.has(fingerprint))
  const unsettled = missing.filter(({ fingerprint }) => !settled.has(fingerprint))
  const since: Comparison = {
    asOf: earlier.asOf,
    new: [...now].filter((fingerprint) => !before.has(fingerprint)),
    open: [...now].filter((fingerprint) => before.has(fingerprint)),
    gone: unsettled.filter((finding) => couldFind(finding)).map(inShort),
    settled: missing.filter(({ fingerprint }) => settled.has(fingerprint)).map(inShort),
    unseen: unsettled.filter((finding) => !couldFind(finding)).map(inShort),
  }
  return { ...report, since }
}

function inShort({
  check,
  severity,
  message,
  location,
  fingerprint,
}: ComparedFinding): EarlierFinding {
  return { check, severity, message, path: location.path, fingerprint }
}
