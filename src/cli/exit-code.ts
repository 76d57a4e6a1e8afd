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
 * run that did not see the whole has no verdict. With `never`, findings fail it only through
 * `maxWarnings`.
 */
export function exitCodeOf(report: Report, { failOn, maxWarnings }: FailureLimits): ExitCode {
  if (report.diagnostics.some(({ severity }) => severity === 'error')) return 2
  const failing =
    failOn !== 'never' && report.findings.some(({ severity }) => isAtLeast(severity, failOn))
  const tooMany = maxWarnings !== undefined && report.summary.warnings > maxWarnings
  return failing || tooMany ? 1 : 0
}
