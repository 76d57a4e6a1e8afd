import { isAtLeast, type Severity } from '../lint/severity.js'
import type { Report } from '../report/report.js'

/** 0: nothing at or above the failing severity; 1: findings; 2: the run has no verdict. */
export type ExitCode = 0 | 1 | 2

/** From where a run fails. */
export interface FailureLimits {
  readonly failOn: Severity | 'never'
  readonly maxWarnings?: number
}

/**
 * The exit code of a run. What kept it from reading or checking everything wins over findings: a
 * run that did not see the whole has no verdict. What settles findings and is out of use counts as
 * a finding of its severity. With `never`, findings fail a run only through `maxWarnings`.
 */
export function exitCodeOf(report: Report, { failOn, maxWarnings }: FailureLimits): ExitCode {
  const aboutSettled = report.diagnostics.filter(({ about }) => about === 'suppression')
  const others = report.diagnostics.filter(({ about }) => about === undefined)
  if (others.some(({ severity }) => severity === 'error')) return 2
  const found = [...report.findings, ...aboutSettled]
  const failing = failOn !== 'never' && found.some(({ severity }) => isAtLeast(severity, failOn))
  const warnings = found.filter(({ severity }) => severity === 'warning').length
  return failing || (maxWarnings !== undefined && warnings > maxWarnings) ? 1 : 0
}
