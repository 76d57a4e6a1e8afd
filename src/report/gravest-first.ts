import { severities } from '../lint/severity.js'
import type { Finding } from './report.js'

/** Findings by severity, and within one by file and place as the report has them. */
export function gravestFirst(findings: readonly Finding[]): readonly Finding[] {
  return severities.flatMap((severity) => findings.filter((one) => one.severity === severity))
}
