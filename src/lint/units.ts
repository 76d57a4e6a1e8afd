import type { Claim } from '../claims/claim.js'
import { groupBy } from '../claims/group-by.js'
import type { Circle } from './circles.js'
import type { Check, CheckContext, Messages } from './check.js'

/** One call of a check: what it will look at, and the call. */
export interface Unit {
  readonly claims: readonly Claim[]
  run(context: CheckContext<Messages, unknown>): void | Promise<void>
}

/**
 * The calls of a check over a circle, as its `per` says, in the order of the claims: one that looks at
 * a claim or a source at a time sees those that the circle is for. Claims of one fact are gathered in
 * one pass, so the cost follows the number of claims.
 *
 * @throws whatever the check's `key` throws.
 */
export function unitsOf(check: Check, { claims, own }: Circle): readonly Unit[] {
  const { reads, readsExpected } = check
  const bySource = claims.bySource(reads, readsExpected)
  const ownSources = bySource.filter(({ path }) => own.has(path))
  switch (check.per) {
    case 'claim':
      return ownSources.flatMap((source) =>
        source.claims.map((claim) => ({
          claims: [claim],
          run: (context) => check.check(claim, context),
        })),
      )
    case 'source':
      return ownSources.map(({ claims: group }) => ({
        claims: group,
        run: (context) => check.check(group, context),
      }))
    case 'fact': {
      const facts = groupBy(
        bySource.flatMap((source) => source.claims),
        (claim) => check.key(claim),
      )
      return Array.from(facts.values(), (group) => ({
        claims: group,
        run: (context) => check.check(group, context),
      }))
    }
  }
}
