import {
  betweenSources,
  type Claim,
  type FactConflict,
  factOf,
  type FactOutcome,
  groupBy,
  isFullyStated,
  sidesInOrder,
  type Source,
  type ValuedClaim,
} from '../../src/index.js'
import type { CorpusFacts, Finding, Verified } from './messages.js'
import { isReference, withoutRegistered } from './sources.js'
import { withinSource } from './within.js'
import { quotesOf, sidesOf } from './words.js'

/** What came of holding the values of all facts against each other. */
export interface FactOutcomes {
  readonly findings: readonly Finding[]
  readonly verified: readonly Verified[]
  /** Both sides of all that is found. */
  readonly disputed: ReadonlySet<Claim>
}

/** Holds the values of each fact against each other, between sources and within each of them. */
export function factOutcomes(claims: readonly ValuedClaim[], corpus: CorpusFacts): FactOutcomes {
  const { about, source, decided } = corpus
  const outcomes = [...groupBy(claims, factOf).values()].map((same) => {
    const open = same.filter((claim) => !decided.has(claim))
    const between = betweenSources(open, about, (path) => isReference(path, source))
    const within = [...groupBy(same, ({ place }) => place.path).values()].map((own) =>
      withinSource(own, about),
    )
    return { between: withoutRegistered(between, source), within }
  })
  const all = outcomes.flatMap(({ between, within }) => [between, ...within])
  const conflicts = all.flatMap((outcome) => outcome.conflicts)
  const disputed = new Set<Claim>(conflicts.flatMap(({ claim, other }) => [claim, other]))
  return {
    findings: outcomes.flatMap(({ between, within }) => [
      ...between.conflicts.map((conflict) => betweenFinding(conflict, source)),
      ...within.flatMap((outcome) => outcome.conflicts.map(withinFinding)),
    ]),
    verified: verifiedBy(all, disputed),
    disputed,
  }
}

/** Each claim once, with one that agrees with it. */
function verifiedBy(
  outcomes: readonly FactOutcome[],
  disputed: ReadonlySet<Claim>,
): readonly Verified[] {
  const pairs = outcomes.flatMap(({ agreements }) => agreements)
  return [...new Map(pairs.map(({ claim, other }) => [claim, other]))]
    .filter(([claim]) => !disputed.has(claim))
    .map(([claim, { place }]) => ({ claim, how: `${place.path} has ${place.quote}` }))
}

function betweenFinding(conflict: FactConflict, source: (path: string) => Source): Finding {
  const { isEven = false } = conflict
  const { claim, other, ranked } = sidesInOrder(conflict.claim, conflict.other, source, isEven)
  const sides = sidesOf({ ...conflict, claim, other })
  return {
    message: 'between',
    data: { ...quotesOf(claim, other), source: other.place.path },
    ...sides,
    derivation: [...sides.derivation, ...ranked],
  }
}

function withinFinding(conflict: FactConflict): Finding {
  const { claim, other, comparison } = conflict
  const isCertain = comparison.nearDuplicate && isFullyStated(claim.scope, other.scope)
  return {
    message: 'within',
    data: quotesOf(claim, other),
    ...sidesOf(conflict),
    severity: isCertain ? 'error' : 'warning',
  }
}
