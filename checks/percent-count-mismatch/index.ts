import { defineCheck, type Claim } from '../../src/index.js'
import { statedSizes } from '../groups/stated-sizes.js'
import { countedTables } from '../tables/cells.js'
import { holdFraction, isFraction } from './counted-fraction.js'
import { grouplessFinding, grouplessItems } from './no-group.js'
import { messages, type Outcome } from './messages.js'
import { holdGroupShare, isGroupShare } from './reachable.js'
import { countedShares, type Share } from './share.js'
import { holdListed, listedItems } from './shared-denominator.js'
import { holdTable } from './table-column.js'

export default defineCheck({
  id: 'percent-count-mismatch',
  summary: 'A percentage is what its count and its denominator give',
  severity: 'error',
  reads: ['proportion', 'count'],
  per: 'source',
  messages,
  check(claims, { report, verify }) {
    const proportions = claims.filter((claim) => claim.kind === 'proportion')
    const shares = countedShares(proportions)
    const sizes = statedSizes(claims)
    const told = new Set<Claim>()
    const take = ({ claim }: Pick<Share, 'claim'>, outcome: Outcome) => {
      if (outcome === undefined) return
      if ('finding' in outcome) {
        told.add(claim)
        report(outcome.finding)
      } else verify({ claim, how: outcome.how })
    }
    for (const share of shares) {
      if (isFraction(share)) take(share, holdFraction(share))
      else if (isGroupShare(share)) take(share, holdGroupShare(share, sizes))
    }
    for (const { cell, outcome } of countedTables(proportions).flatMap(holdTable))
      take(cell, outcome)
    for (const listed of listedItems(shares)) take(listed.item, holdListed(listed))
    for (const groupless of grouplessItems(shares, claims)) {
      if (!told.has(groupless.item.claim)) take(groupless.item, grouplessFinding(groupless))
    }
  },
})
