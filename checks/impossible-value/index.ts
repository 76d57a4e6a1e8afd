import { defineCheck } from '../../src/index.js'
import { agesBeyond } from './eligible-ages.js'
import { longFollowUp } from './follow-up.js'
import { messages } from './messages.js'
import { moreThanAll } from './more-than-all.js'
import { risingSurvival } from './rising-survival.js'
import { impossibleIn } from './values.js'

export default defineCheck({
  id: 'impossible-value',
  summary:
    'Values are possible: shares within 0 and 100, no more people than there are, survival that never rises',
  severity: 'error',
  reads: ['proportion', 'ratio', 'estimate', 'count', 'date', 'attribute'],
  per: 'source',
  messages,
  check(claims, { report }) {
    const findings = [
      ...claims.flatMap((claim) => impossibleIn(claim) ?? []),
      ...agesBeyond(
        claims.filter((claim) => claim.kind === 'estimate'),
        claims.filter((claim) => claim.kind === 'attribute'),
      ),
      ...risingSurvival(claims.filter((claim) => claim.kind === 'proportion')),
      ...moreThanAll(claims.filter((claim) => claim.kind === 'count')),
      ...longFollowUp(
        claims.filter((claim) => claim.kind === 'estimate'),
        claims.filter((claim) => claim.kind === 'date'),
      ),
    ]
    for (const finding of findings) report(finding)
  },
})
