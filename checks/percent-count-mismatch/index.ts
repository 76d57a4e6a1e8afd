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
    const sizes = groupSizes(claims)
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

/** The sizes of groups that a source states, by themselves or with a share. */
function groupSizes(claims: readonly Claim<'proportion' | 'count'>[]): ReadonlySet<number> {
  const sizes = new Set<number>()
  for (const { kind, measure, value } of claims) {
    if (kind === 'proportion') {
      if (value.denominator !== undefined) sizes.add(value.denominator.value)
      if (value.group !== undefined) sizes.add(value.group.value)
    } else if (measure.key === 'group-size' || measure.key === 'enrolment') {
      sizes.add(value.number.value)
    }
  }
  return sizes
}
