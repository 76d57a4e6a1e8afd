import { defineCheck, type Claim } from '../../src/index.js'
import { countedTables } from '../tables/cells.js'
import { holdCategories } from './categories.js'
import { holdCountedResponses } from './counted-responses.js'
import { holdExclusive } from './exclusive.js'
import { holdFlow } from './flow.js'
import { holdGrades } from './grades.js'
import { ratesByGroup } from './groups.js'
import { holdLasting } from './lasting.js'
import { messages } from './messages.js'
import { holdNested } from './nested.js'
import { holdPartitions } from './partitions.js'
import { holdAssigned } from './people/assigned.js'
import { holdDivided } from './people/divided.js'
import { holdEqualGroups } from './people/equal-groups.js'
import { holdSexes } from './people/sexes.js'
import { holdPercentCategories } from './percent-categories.js'
import { holdArms } from './randomised-arms.js'
import { holdRemainders } from './remainder.js'
import { holdSums } from './response-sums.js'
import { holdStatedShares } from './stated-shares.js'
import { holdStatuses } from './statuses-in-words.js'
import { tallied } from './tallies/tallied-table.js'
import { holdTalliedColumns } from './tallies/total-columns.js'
import { holdTotalRow } from './tallies/total-row.js'
import { holdWays } from './tallies/ways.js'
import { holdTotals } from './total-column.js'

export default defineCheck({
  id: 'parts-and-total',
  summary: 'Parts add up to their total, and no part is larger than its whole',
  severity: 'warning',
  reads: ['proportion', 'count', 'part', 'allocation', 'tally'],
  per: 'source',
  messages,
  check(claims, { report, verify }) {
    const shares = claims.filter((claim) => claim.kind === 'proportion')
    const tables = countedTables(shares)
    const counts = claims.filter((claim) => claim.kind === 'count')
    const parts = claims.filter((claim) => claim.kind === 'part')
    const outcomes = [
      ...ratesByGroup(shares).flatMap((rates) => [...holdSums(rates), ...holdNested(rates)]),
      ...holdPartitions(parts),
      ...tables.flatMap((table) => [...holdCategories(table), ...holdTotals(table)]),
      ...tallied(claims.filter((claim) => claim.kind === 'tally')).flatMap((table) => [
        ...holdTalliedColumns(table),
        ...holdTotalRow(table),
        ...holdWays(table),
      ]),
      ...holdExclusive(shares),
      ...holdPercentCategories(shares),
      ...holdStatedShares(shares),
      ...holdStatuses(shares),
      ...holdRemainders(shares),
      ...holdCountedResponses(shares),
      ...holdGrades(shares),
      ...holdLasting(shares),
      ...holdFlow([...counts, ...parts]),
      ...holdDivided(counts, parts),
      ...holdEqualGroups(counts),
      ...holdSexes(counts),
      ...holdAssigned(counts, counts.filter(isOfGroups)),
      ...holdArms(claims.filter((claim) => claim.kind === 'count' || claim.kind === 'allocation')),
    ]
    for (const outcome of outcomes) {
      if ('finding' in outcome) report(outcome.finding)
      else for (const claim of outcome.claims) verify({ claim, how: outcome.how })
    }
  },
})

/** "Two groups", "three treatment arms": how many there are. */
function isOfGroups({ measure }: Claim): boolean {
  return measure.key === 'arms' || measure.key === 'groups'
}
