import { defineCheck, type Claim } from '../../src/index.js'
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
    const sizes = new Set(claims.flatMap(groupSizes))
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

function groupSizes(claim: Claim<'proportion' | 'count'>): readonly number[] {
  if (claim.kind === 'count') {
    const { key } = claim.measure
    return key === 'group-size' || key === 'enrolment' ? [claim.value.number.value] : []
  }
  const { denominator, group } = claim.value
  return [denominator, group].flatMap((one) => (one === undefined ? [] : [one.value]))
}
