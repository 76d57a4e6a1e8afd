import { defineCheck } from '../../src/index.js'
import { statedSizes } from '../groups/stated-sizes.js'
import { holdFraction, isFraction } from './counted-fraction.js'
import { messages, type Outcome } from './messages.js'
import { holdGroupShare, isGroupShare } from './reachable.js'
import { countedShares, type Share } from './share.js'
import { holdListed, listedItems } from './shared-denominator.js'

export default defineCheck({
  id: 'percent-count-mismatch',
  summary: 'A percentage is what its count and its denominator give',
  severity: 'error',
  reads: ['proportion', 'count'],
  per: 'source',
  messages,
  check(claims, { report, verify }) {
    const shares = countedShares(claims.filter((claim) => claim.kind === 'proportion'))
    const sizes = statedSizes(claims)
    const take = ({ claim }: Share, outcome: Outcome) => {
      if (outcome === undefined) return
      if ('finding' in outcome) report(outcome.finding)
      else verify({ claim, how: outcome.how })
    }
    for (const share of shares) {
      if (isFraction(share)) take(share, holdFraction(share))
      else if (isGroupShare(share)) take(share, holdGroupShare(share, sizes))
    }
    for (const listed of listedItems(shares)) take(listed.item, holdListed(listed))
  },
})
