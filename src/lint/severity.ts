/** `error`: impossible; `warning`: probably wrong; `info`: what a careful editor would look at. */
export type Severity = 'error' | 'warning' | 'info'

/** From the gravest. */
export const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** Whether `severity` is at least as grave as `limit`. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(limit)
}
