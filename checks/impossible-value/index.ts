import { defineCheck } from '../../src/index.js'
import { holdAges } from './eligible-ages.js'
import { holdFollowUp } from './follow-up.js'
import { messages } from './messages.js'
import { holdPeople } from './more-than-all.js'
import { holdSurvival } from './survival-curve.js'
import { holdValue } from './values.js'

export default defineCheck({
  id: 'impossible-value',
  summary:
    'Values are possible: shares within 0 and 100, no more people than there are, survival that never rises',
  severity: 'error',
  reads: ['proportion', 'ratio', 'estimate', 'count', 'date', 'attribute'],
  per: 'source',
  messages,
  check(claims, { report, verify }) {
    const estimates = claims.filter((claim) => claim.kind === 'estimate')
    const outcomes = [
      ...claims.flatMap((claim) => holdValue(claim) ?? []),
      ...holdAges(
        estimates,
        claims.filter((claim) => claim.kind === 'attribute'),
      ),
      ...holdSurvival(claims.filter((claim) => claim.kind === 'proportion')),
      ...holdPeople(claims.filter((claim) => claim.kind === 'count')),
      ...holdFollowUp(
        estimates,
        claims.filter((claim) => claim.kind === 'date'),
      ),
    ]
    for (const outcome of outcomes) {
      if ('finding' in outcome) report(outcome.finding)
      else verify(outcome)
    }
  },
})
