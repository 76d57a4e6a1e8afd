import {
  type Circumstances,
  clustersOf,
  compareClaims,
  exactKey,
  type FactConflict,
  type FactOutcome,
  groupBy,
  isOpenComparison,
  scopeConflicts,
  tellsGroup,
  type ValuedClaim,
} from '../../src/index.js'

/**
 * Holds the claims of one fact and one source against each other: those whose scopes know the same
 * dimensions. More than two values are the values of several facts that the scopes do not tell
 * apart, so nothing is said of them.
 */
export function withinSource(claims: readonly ValuedClaim[], about: Circumstances): FactOutcome {
  const conflicts: FactConflict[] = []
  const agreements: { claim: ValuedClaim; other: ValuedClaim }[] = []
  for (const group of groupBy(
    claims,
    ({ scope }) => `${exactKey(scope)} ${scope.trial?.key ?? ''}`,
  ).values()) {
    if (group.length < 2) continue
    const [first, second] = clustersOf(group, 2) ?? []
    if (first === undefined) continue
    if (second === undefined) {
      const [claim, other] = first
      if (other !== undefined && areComparable(claim, other, about)) {
        agreements.push({ claim, other }, { claim: other, other: claim })
      }
      continue
    }
    const comparison = compareClaims(second[0], first[0])
    // Where the whole interval differs too, it is that of another analysis.
    const comparable =
      comparison.nearDuplicate ||
      (areComparable(second[0], first[0], about) && !comparison.different.includes('lower'))
    if (comparison.verdict === 'differ' && comparable) {
      conflicts.push({ claim: second[0], other: first[0], comparison })
    }
  }
  return { conflicts, agreements }
}

/** Whether two claims are surely of one group, each by the words of its own sentence. */
function areComparable(a: ValuedClaim, b: ValuedClaim, about: Circumstances): boolean {
  return (
    // Figures about nothing that the text names may be those of other studies.
    a.subject !== undefined &&
    b.subject !== undefined &&
    !about.hasSeveralCutoffs(a.place.path) &&
    a.kind !== 'count' &&
    !isOpenComparison(a) &&
    a.place.context !== b.place.context &&
    scopeConflicts(a.scope, b.scope).length === 0 &&
    a.scope.analysisSet?.key === b.scope.analysisSet?.key &&
    tellsGroup(a.scope, 'stated') &&
    tellsGroup(b.scope, 'stated')
  )
}
