import type { Outcome } from './messages.js'
import type { RegistryRecord } from './record.js'

const ENDS: ReadonlySet<string | undefined> = new Set(['primary-completion', 'study-completion'])

/** A trial that is completed knows when it was. */
export function completionOutcomes(record: RegistryRecord): Outcome[] {
  const [status] = record.ofKind('status')
  if (status?.value.key !== 'completed') return []
  return record
    .ofKind('date')
    .filter(({ measure, value }) => ENDS.has(measure.key) && value.status === 'estimated')
    .map((date) => ({
      finding: {
        message: 'planned',
        data: { event: date.measure.label },
        severity: 'warning',
        at: date,
        related: [{ message: 'the status', at: status }],
        derivation: ['what has been completed has an actual date'],
      },
    }))
}
