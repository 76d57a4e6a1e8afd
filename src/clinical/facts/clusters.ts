import { scopeConflicts } from '../../claims/scope.js'
import { compareClaims } from './comparison.js'
import type { ValuedClaim } from './fact.js'
import { partsOf } from './parts.js'

/** Claims that can all be true together: they agree with the first of them, the most precise. */
export type ClaimCluster = readonly [ValuedClaim, ...ValuedClaim[]]

/** A fact stated with more values than this is not one fact: scopes were missed. */
const mostClusters = 12

/** Claims about one fact, those that agree together; nothing if there are too many values. */
export function clustersOf(
  claims: readonly ValuedClaim[],
  most = mostClusters,
): readonly ClaimCluster[] | undefined {
  const clusters: [ValuedClaim, ...ValuedClaim[]][] = []
  for (const claim of vaguestLast(claims)) {
    const home = clusters.find(
      ([first]) =>
        compareClaims(first, claim).verdict === 'agree' &&
        scopeConflicts(first.scope, claim.scope).length === 0,
    )
    if (home !== undefined) home.push(claim)
    else if (clusters.push([claim]) > most) return undefined
  }
  return clusters
}

/** Hedged values last, and rounder ones after finer ones: they agree with most and tell least. */
function vaguestLast(claims: readonly ValuedClaim[]): readonly ValuedClaim[] {
  return claims
    .map((claim) => ({ claim, vagueness: vagueness(claim) }))
    .sort((a, b) => a.vagueness - b.vagueness)
    .map(({ claim }) => claim)
}

function vagueness(claim: ValuedClaim): number {
  const { estimate, count } = partsOf(claim)
  const figure = estimate ?? count
  if (figure === undefined) return 1000
  return (figure.hedge === undefined ? 0 : 100) - Math.min(figure.decimals, 20)
}
