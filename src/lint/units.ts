import type { ClaimSet } from '../claims/claim-set.js'
import type { Claim } from '../claims/claim.js'
import { groupBy } from '../claims/group-by.js'
import type { Check, CheckContext, Messages } from './check.js'

/** One call of a check: what it will look at, and the call. */
export interface Unit {
  readonly claims: readonly Claim[]
  run(context: CheckContext<Messages, unknown>): void | Promise<void>
}

/**
 * The calls of a check over a claim set, as its `per` says, in the order of the claims. Claims of
 * one fact are gathered in one pass, so the cost follows the number of claims.
 *
 * @throws whatever the check's `key` throws.
 */
export function unitsOf(check: Check, claims: ClaimSet): readonly Unit[] {
  const { reads, readsExpected } = check
  switch (check.per) {
    case 'claim':
      return claims.ofKinds(reads, readsExpected).map((claim) => ({
        claims: [claim],
        run: (context) => check.check(claim, context),
      }))
    case 'source':
      return claims.bySource(reads, readsExpected).map(({ claims: group }) => ({
        claims: group,
        run: (context) => check.check(group, context),
      }))
    case 'fact': {
      const facts = groupBy(claims.ofKinds(reads, readsExpected), (claim) => check.key(claim))
      return Array.from(facts.values(), (group) => ({
        claims: group,
        run: (context) => check.check(group, context),
      }))
    }
  }
}
