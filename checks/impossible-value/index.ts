import { defineCheck } from '../../src/index.js'
import { messages } from './messages.js'
import { risingSurvival } from './rising-survival.js'
import { impossibleIn } from './values.js'

export default defineCheck({
  id: 'impossible-value',
  summary: 'Values are possible: shares within 0 and 100, survival that never rises',
  severity: 'error',
  reads: ['proportion', 'ratio'],
  per: 'source',
  messages,
  check(claims, { report }) {
    for (const claim of claims) {
      const finding = impossibleIn(claim)
      if (finding !== undefined) report(finding)
    }
    const shares = claims.filter((claim) => claim.kind === 'proportion')
    for (const finding of risingSurvival(shares)) report(finding)
  },
})
