import { groupBy, scopeConflicts } from '../../src/index.js'
import type { Circumstances } from './circumstances.js'
import { clustersOf, type Cluster } from './clusters.js'
import { compareClaims, signaturesOf, type Comparison } from './comparison.js'
import type { Valued } from './fact.js'
import { coarseKey, exactKey, tellsGroup } from './scope.js'

/** Two claims of one fact that cannot both be true. */
export interface Conflict {
  readonly claim: Valued
  readonly other: Valued
  readonly comparison: Comparison
}

/** What came out for the claims of one fact: conflicts, or claims that bear each other out. */
export interface Outcome {
  readonly conflicts: readonly Conflict[]
  readonly agreements: readonly { readonly claim: Valued; readonly other: Valued }[]
}

/** Holds the claims of one fact and one subject against each other, source against source. */
export function betweenSources(claims: readonly Valued[], about: Circumstances): Outcome {
  if (!areOfSeveralSources(claims)) return { conflicts: [], agreements: [] }
  const exact = [...groupBy(claims, ({ scope }) => exactKey(scope)).values()]
  const coarse = [...groupBy(claims, ({ scope }) => coarseKey(scope)).values()].filter(
    // Claims with the same scope have met already.
    (group) =>
      areOfSeveralSources(group) &&
      new Set(group.map(({ scope }) => exactKey(scope))).size > 1 &&
      isEven(group),
  )
  return merged(
    [...exact, ...coarse, ...bySignature(claims)].map((group) => outcomeOf(group, about)),
  )
}

/** Claims that share a signature; one claim may have several. */
function bySignature(claims: readonly Valued[]): readonly (readonly Valued[])[] {
  const alike = new Map<string, Valued[]>()
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
function isEven(claims: readonly Valued[]): boolean {
  return [...groupBy(claims, ({ place }) => place.path).values()].every(([first, ...others]) =>
    others.every((claim) => first && compareClaims(first, claim).verdict === 'agree'),
  )
}

function outcomeOf(claims: readonly Valued[], about: Circumstances): Outcome {
  const clusters = areOfSeveralSources(claims) ? (clustersOf(claims) ?? []) : []
  const [main, ...others] = clusters.toSorted((a, b) => sourcesOf(b).size - sourcesOf(a).size)
  if (main === undefined) return { conflicts: [], agreements: [] }
  return {
    conflicts: others.flatMap((cluster) => conflictOf(cluster, main, about) ?? []),
    agreements: others.length > 0 ? [] : agreementsIn(main, about),
  }
}

function conflictOf(cluster: Cluster, main: Cluster, about: Circumstances): Conflict | undefined {
  const [own, mains] = [sourcesOf(cluster), sourcesOf(main)]
  const claim = cluster.find(({ place }) => !mains.has(place.path))
  const other = main.find(({ place }) => !own.has(place.path))
  if (claim === undefined || other === undefined) return undefined
  const comparison = compareClaims(claim, other)
  if (comparison.verdict !== 'differ' || !areComparable(claim, other, comparison, about)) {
    return undefined
  }
  return { claim, other, comparison }
}

/** A claim that is its source's only word on the fact, and that another source bears out. */
function agreementsIn(cluster: Cluster, about: Circumstances): Outcome['agreements'] {
  const bySource = groupBy(cluster, ({ place }) => place.path)
  return cluster.flatMap((claim) => {
    if (bySource.get(claim.place.path)?.length !== 1) return []
    const other = cluster.find(({ place }) => place.path !== claim.place.path)
    if (other === undefined) return []
    return areComparable(claim, other, { nearDuplicate: false }, about) ? [{ claim, other }] : []
  })
}

function areComparable(
  a: Valued,
  b: Valued,
  { nearDuplicate }: Pick<Comparison, 'nearDuplicate'>,
  about: Circumstances,
): boolean {
  const [pathA, pathB] = [a.place.path, b.place.path]
  if (scopeConflicts(a.scope, b.scope).length > 0 || about.surelyApart(pathA, pathB)) return false
  if (nearDuplicate) return true
  if (about.mayBeApart(pathA, pathB)) return false
  // A ratio says nothing without the outcome that it is of.
  if (a.kind === 'ratio' && (!a.scope.endpoint || !b.scope.endpoint)) return false
  if (tellsGroup(a.scope) && tellsGroup(b.scope)) return true
  return (a.kind === 'count' || a.kind === 'ratio') && about.sameTrial(pathA, pathB)
}

function areOfSeveralSources([first, ...others]: readonly Valued[]): boolean {
  return others.some(({ place }) => place.path !== first?.place.path)
}

function sourcesOf(claims: readonly Valued[]): ReadonlySet<string> {
  return new Set(claims.map(({ place }) => place.path))
}

/** One conflict a claim: it can come up under its scope and by what it shares with others. */
function merged(outcomes: readonly Outcome[]): Outcome {
  const conflicts = outcomes.flatMap((outcome) => outcome.conflicts)
  return {
    conflicts: [...new Map(conflicts.map((one) => [one.claim, one] as const).reverse()).values()],
    agreements: outcomes.flatMap((outcome) => outcome.agreements),
  }
}
