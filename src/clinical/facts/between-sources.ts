import { groupBy } from '../../claims/group-by.js'
import { scopeConflicts } from '../../claims/scope.js'
import type { Circumstances } from './circumstances.js'
import { clustersOf, type ClaimCluster } from './clusters.js'
import { compareClaims, signaturesOf, type ClaimComparison } from './comparison.js'
import type { ValuedClaim } from './fact.js'
import { coarseKey, exactKey, tellsGroup } from './group-scope.js'
import { isOpenComparison } from './open-comparison.js'

/** Two claims of one fact that cannot both be true. */
export interface FactConflict {
  readonly claim: ValuedClaim
  readonly other: ValuedClaim
  readonly comparison: ClaimComparison
  /** Whether as many sources state the one value as the other: neither is the odd one out. */
  readonly isEven?: boolean
}

/** What came out for the claims of one fact: conflicts, or claims that bear each other out. */
export interface FactOutcome {
  readonly conflicts: readonly FactConflict[]
  readonly agreements: readonly { readonly claim: ValuedClaim; readonly other: ValuedClaim }[]
}

/**
 * Holds the claims of one fact and one subject against each other, source against source.
 *
 * @param isReference whether the source at a path is one that all others must follow: then what it
 * states counts, however many say otherwise, and each of them conflicts with it
 */
export function betweenSources(
  claims: readonly ValuedClaim[],
  about: Circumstances,
  isReference: (path: string) => boolean = () => false,
): FactOutcome {
  if (!areOfSeveralSources(claims)) return { conflicts: [], agreements: [] }
  return merged(
    [...byTrial(claims, about).flatMap(byScope), ...bySignature(claims)].map((group) =>
      outcomeOf(group, about, isReference),
    ),
  )
}

/** The claims of each trial; where sources tell of several, without those of which none is known. */
function byTrial(
  claims: readonly ValuedClaim[],
  { trialOf }: Circumstances,
): readonly (readonly ValuedClaim[])[] {
  const trials = [...groupBy(claims, trialOf).values()]
  return trials.length > 1 ? trials : [claims]
}

/** Claims with the same scope, and those with scopes that may be the same. */
function byScope(claims: readonly ValuedClaim[]): readonly (readonly ValuedClaim[])[] {
  const exact = [...groupBy(claims, ({ scope }) => exactKey(scope)).values()].map(withoutArmSizes)
  const coarse = [...groupBy(claims, ({ scope }) => coarseKey(scope)).values()].filter(
    // Claims with the same scope have met already.
    (group) =>
      areOfSeveralSources(group) &&
      new Set(group.map(({ scope }) => exactKey(scope))).size > 1 &&
      isEven(group),
  )
  return [...exact, ...coarse]
}

/**
 * Without the counts of sources that give several for a group which they do not name: those are the
 * sizes of its arms, and none is that of the whole.
 */
function withoutArmSizes(claims: readonly ValuedClaim[]): readonly ValuedClaim[] {
  const [first] = claims
  if (first?.kind !== 'count' || tellsGroup(first.scope)) return claims
  return [...groupBy(claims, ({ place }) => place.path).values()].flatMap((own) =>
    isEven(own) ? own : [],
  )
}

/** Claims that share a signature; one claim may have several. */
function bySignature(claims: readonly ValuedClaim[]): readonly (readonly ValuedClaim[])[] {
  const alike = new Map<string, ValuedClaim[]>()
  for (const claim of claims) {
    for (const signature of signaturesOf(claim)) {
      const same = alike.get(signature)
      if (same === undefined) alike.set(signature, [claim])
      else same.push(claim)
    }
  }
  return [...alike.values()]
}

/** Whether each source has one value only for the group, whatever finer groups it names. */
function isEven(claims: readonly ValuedClaim[]): boolean {
  return [...groupBy(claims, ({ place }) => place.path).values()].every(([first, ...others]) =>
    others.every((claim) => first && compareClaims(first, claim).verdict === 'agree'),
  )
}

function outcomeOf(
  claims: readonly ValuedClaim[],
  about: Circumstances,
  isReference: (path: string) => boolean,
): FactOutcome {
  const clusters = areOfSeveralSources(claims) ? (clustersOf(claims) ?? []) : []
  const refers = ({ place }: ValuedClaim) => isReference(place.path)
  const binding = clusters.find((cluster) => cluster.some(refers))
  if (binding !== undefined && clusters.length > 1) {
    const stated = binding.filter(refers)
    const departing = clusters.filter((cluster) => cluster !== binding)
    return {
      conflicts: departing.flatMap((cluster) => departuresFrom(stated, binding, cluster, about)),
      agreements: [],
    }
  }
  const [main, ...others] = clusters.toSorted((a, b) => sourcesOf(b).size - sourcesOf(a).size)
  if (main === undefined) return { conflicts: [], agreements: [] }
  return {
    conflicts: others.flatMap((cluster) => conflictOf(cluster, main, about, claims) ?? []),
    agreements: others.length > 0 ? [] : agreementsIn(main, about),
  }
}

/** The first claim of each source that has no claim among those that agree with the reference. */
function departuresFrom(
  stated: readonly ValuedClaim[],
  binding: ClaimCluster,
  cluster: ClaimCluster,
  about: Circumstances,
): readonly FactConflict[] {
  const following = sourcesOf(binding)
  return [...groupBy(cluster, ({ place }) => place.path).values()].flatMap(([claim]) => {
    const [other] = stated
    if (claim === undefined || other === undefined || following.has(claim.place.path)) return []
    const comparison = compareClaims(claim, other)
    const differs = comparison.verdict === 'differ'
    return differs && areComparable(claim, other, comparison, about)
      ? [{ claim, other, comparison }]
      : []
  })
}

function conflictOf(
  cluster: ClaimCluster,
  main: ClaimCluster,
  about: Circumstances,
  all: readonly ValuedClaim[],
): FactConflict | undefined {
  const [own, mains] = [sourcesOf(cluster), sourcesOf(main)]
  const claim = cluster.find(({ place }) => !mains.has(place.path))
  const other = main.find(({ place }) => !own.has(place.path))
  if (claim === undefined || other === undefined) return undefined
  const comparison = compareClaims(claim, other)
  if (comparison.verdict !== 'differ' || !areComparable(claim, other, comparison, about)) {
    return undefined
  }
  const isUnnamed = areOfAll(claim, other) && !comparison.nearDuplicate
  if (isUnnamed && [claim, other].some((one) => hasRival(one, all, about))) return undefined
  return { claim, other, comparison, isEven: own.size === mains.size }
}

/** A claim that is its source's only word on the fact, and that another source bears out. */
function agreementsIn(cluster: ClaimCluster, about: Circumstances): FactOutcome['agreements'] {
  const bySource = groupBy(cluster, ({ place }) => place.path)
  return cluster.flatMap((claim) => {
    if (bySource.get(claim.place.path)?.length !== 1) return []
    const other = cluster.find(({ place }) => place.path !== claim.place.path)
    if (other === undefined) return []
    return areComparable(claim, other, { nearDuplicate: false }, about) ? [{ claim, other }] : []
  })
}

function areComparable(
  a: ValuedClaim,
  b: ValuedClaim,
  { nearDuplicate }: Pick<ClaimComparison, 'nearDuplicate'>,
  about: Circumstances,
): boolean {
  if (scopeConflicts(a.scope, b.scope).length > 0 || about.surelyApart(a, b)) return false
  if (nearDuplicate) return true
  if (about.mayBeApart(a, b)) return false
  if (isOpenComparison(a) || isOpenComparison(b)) return false
  if (tellsGroup(a.scope) && tellsGroup(b.scope)) return true
  if (!about.sameTrial(a, b)) return false
  // Of a trial's data of one day, figures that nothing narrows are those of everybody.
  return a.kind === 'count' || a.kind === 'ratio' || (about.sameCutoff(a, b) && areOfAll(a, b))
}

/** Whether its source has another value that may be of the same: then one of them is of something else. */
function hasRival(claim: ValuedClaim, all: readonly ValuedClaim[], about: Circumstances): boolean {
  if (claim.kind === 'count' || claim.kind === 'ratio') return false
  return all.some(
    (one) =>
      one.place.path === claim.place.path &&
      scopeConflicts(one.scope, claim.scope).length === 0 &&
      compareClaims(one, claim).verdict === 'differ' &&
      !about.surelyApart(one, claim),
  )
}

function areOfAll(a: ValuedClaim, b: ValuedClaim): boolean {
  return exactKey(a.scope) === '' && exactKey(b.scope) === ''
}

function areOfSeveralSources([first, ...others]: readonly ValuedClaim[]): boolean {
  return others.some(({ place }) => place.path !== first?.place.path)
}

function sourcesOf(claims: readonly ValuedClaim[]): ReadonlySet<string> {
  return new Set(claims.map(({ place }) => place.path))
}

/** One conflict a claim: it can come up under its scope and by what it shares with others. */
function merged(outcomes: readonly FactOutcome[]): FactOutcome {
  const conflicts = outcomes.flatMap((outcome) => outcome.conflicts)
  return {
    conflicts: [...new Map(conflicts.map((one) => [one.claim, one] as const).reverse()).values()],
    agreements: outcomes.flatMap((outcome) => outcome.agreements),
  }
}
