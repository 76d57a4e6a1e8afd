import type { ReportingDescriptor, Result } from 'sarif'
import type { Severity } from '../../lint/severity.js'
import type { CheckFacts } from '../corpus-view.js'
import type { Finding } from '../report.js'

/** SARIF's word for a severity. */
export const levels = {
  error: 'error',
  warning: 'warning',
  info: 'note',
} as const satisfies Record<Severity, Result.level>

/** What the log says of the checks that ran, and of those that findings name. */
export async function sarifRules(
  checks: readonly CheckFacts[],
  findings: readonly Finding[],
): Promise<readonly ReportingDescriptor[]> {
  const known = new Set(checks.map(({ id }) => id))
  const unknown = new Set(findings.map(({ check }) => check).filter((id) => !known.has(id)))
  const described = await Promise.all(checks.map(ruleOf))
  return [...described, ...[...unknown].sort().map((id) => ({ id }))]
}

async function ruleOf(check: CheckFacts) {
  const { id, summary, severity, url } = check
  const help = await check.readme()
  return {
    id,
    shortDescription: { text: summary },
    ...(help !== undefined && { help: { text: help, markdown: help } }),
    ...(url !== undefined && { helpUri: url }),
    defaultConfiguration: { level: levels[severity] },
  } satisfies ReportingDescriptor
}
