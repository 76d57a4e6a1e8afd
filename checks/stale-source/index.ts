import * as v from 'valibot'
import { defineCheck } from '../../src/index.js'
import { statusOutcomes } from './confirmation.js'
import { messages, type Times } from './messages.js'
import { dataOutcomes } from './outdated.js'
import { planOutcomes } from './planned.js'

const rules = [planOutcomes, statusOutcomes, dataOutcomes]

export default defineCheck({
  id: 'stale-source',
  summary: 'Planned dates lie ahead, statuses are fresh, data are the latest',
  severity: 'warning',
  reads: ['date', 'expectation', 'status', 'identifier', 'attribute'],
  per: 'fact',
  messages,
  options: v.strictObject({
    statusMonths: v.optional(
      v.pipe(
        v.number(),
        v.minValue(1),
        v.description('A status is stale when it was last confirmed so many months ago'),
      ),
      12,
    ),
    maintainedKinds: v.optional(
      v.pipe(
        v.array(v.string()),
        v.description('Kinds of source that are kept up, so that they speak of the day of the run'),
      ),
      ['registry-record', 'label', 'web-page', 'fact-sheet'],
    ),
  }),
  /** What several sources say of one subject; where none is known, a source by itself. */
  key: ({ place, subject }) => (subject ? `subject ${subject.key}` : `source ${place.path}`),
  check(claims, { asOf, options, report, source, verify }) {
    const maintained = new Set(options.maintainedKinds)
    const times: Times = {
      asOf,
      source,
      statusMonths: options.statusMonths,
      isMaintained: ({ kind }) => kind !== undefined && maintained.has(kind),
    }
    for (const outcome of rules.flatMap((rule) => rule(claims, times))) {
      if ('finding' in outcome) report(outcome.finding)
      else verify(outcome)
    }
  },
})
