import type { Suppression } from './report.js'

/** What settles findings, by the way it does. */
export const settledBy = {
  inline: 'by comments in the text',
  configuration: 'by the configuration',
  baseline: 'by the baseline',
} as const satisfies Record<Suppression['how'], string>

/** How one finding was settled, and why, in a line. */
export function settledInWords({ how, reason }: Suppression): string {
  const by = how === 'inline' ? 'by a comment in the text' : settledBy[how]
  return reason === undefined ? `settled ${by}` : `settled ${by}: ${reason}`
}
