import { type Claim, defineCheck, type Figure } from '../../src/index.js'
import { OwnSizes } from '../groups/own-sizes.js'
import { statedSizes } from '../groups/stated-sizes.js'
import { countedTables } from '../tables/cells.js'
import { holdFraction, isFraction } from './counted-fraction.js'
import { grouplessFinding, grouplessItems } from './no-group.js'
import { messages, type Outcome } from './messages.js'
import { holdNearby } from './nearby-group.js'
import { holdGroupShare, isGroupShare } from './reachable.js'
import { countedShares, type Share } from './share.js'
import { holdListed, listedItems } from './shared-denominator.js'
import { holdTable } from './table-column.js'

export default defineCheck({
  id: 'percent-count-mismatch',
  summary: 'A percentage is what its count and its denominator give',
  severity: 'error',
  reads: ['proportion', 'count', 'part'],
  per: 'source',
  messages,
  check(claims, { report, verify }) {
    const proportions = claims.filter((claim) => claim.kind === 'proportion')
    const shares = countedShares(proportions)
    const counts = claims.filter((claim) => claim.kind === 'count')
    const sizes = statedSizes([...proportions, ...counts])
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
    for (const { item, finding } of holdNearby(
      proportions,
      sizedGroups(claims),
      new OwnSizes(counts),
    ))
      take({ claim: item }, { finding })
    for (const listed of listedItems(shares)) take(listed.item, holdListed(listed))
    for (const groupless of grouplessItems(shares, [...proportions, ...counts])) {
      if (!told.has(groupless.item.claim)) take(groupless.item, grouplessFinding(groupless))
    }
  },
})

/** Where groups are sized: counts of people, denominators, and the numbers of wholes and their parts. */
function sizedGroups(claims: readonly Claim<'proportion' | 'count' | 'part'>[]): Figure[] {
  return claims.flatMap(({ kind, value }) => {
    if (kind === 'part') return [value.size, value.whole.size]
    if (kind === 'count') return [value.number]
    return [value.denominator, value.group, value.count].filter((figure) => figure !== undefined)
  })
}
