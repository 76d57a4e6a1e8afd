import { groupBy, scopeConflicts, type Claim } from '../../src/index.js'
import { groupOf, type Size } from './group.js'

/** Among more counts of lost people than this, some make up any difference. */
export const mostLosses = 300

/**
 * What the source says became of people of a group, if that accounts for a difference: one count
 * of lost people, those of one sentence together, or all of them together.
 */
export function accountFor(
  difference: number,
  size: Size,
  lost: readonly Claim<'count'>[],
): readonly Claim<'count'>[] | undefined {
  const ofGroup = lost.filter(
    ({ scope }) => scopeConflicts(groupOf(scope), groupOf(size.scope)).length === 0,
  )
  const sentences = groupBy(ofGroup, ({ place }) => place.context).values()
  return [...ofGroup.map((claim) => [claim]), ...sentences, ofGroup].find(
    (claims) => total(claims) === difference,
  )
}

function total(claims: readonly Claim<'count'>[]): number {
  return claims.reduce((sum, { value }) => sum + value.number.value, 0)
}
