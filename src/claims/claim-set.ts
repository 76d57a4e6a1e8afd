import type { Claim } from './claim.js'
import type { ClaimKind } from './kinds.js'
import { groupBy } from './group-by.js'
import { SubjectNames } from './subject-names.js'

/** The claims of one source, in reading order. */
export interface SourceClaims {
  readonly path: string
  readonly claims: readonly Claim[]
  /** Whether they are what the project expects, and not what a document says. */
  readonly isExpected?: boolean
}

/** Names that the configuration declares equal. */
export interface EqualNames {
  readonly name: string
  readonly aliases: readonly string[]
}

/**
 * The claims of all sources, their subjects resolved: names that the configuration or an `alias`
 * claim of any source declares equal share one `subject.key`, and so do a trial's name, its number and
 * what every source of that trial is about, where that is one thing.
 */
export class ClaimSet {
  readonly #sources: readonly SourceClaims[]

  constructor(sources: readonly SourceClaims[], subjects: readonly EqualNames[] = []) {
    const names = new SubjectNames()
    for (const { name, aliases } of subjects) names.declareEqual([name, ...aliases])
    for (const { claims } of sources) {
      for (const claim of claims) {
        if (claim.kind === 'alias') names.declareEqual(claim.value.names)
      }
    }
    const trials = new SubjectNames()
    for (const equal of namesOfTrials(sources)) {
      names.declareEqual(equal)
      trials.declareEqual(equal)
    }
    for (const equal of subjectsOfTrials(sources, names)) names.declareEqual(equal)
    this.#sources = sources.map(({ path, claims, isExpected = false }) => ({
      path,
      isExpected,
      claims: claims.map((claim) => resolved(claim, names, trials)),
    }))
  }

  /** How many claims there are. */
  get size(): number {
    return this.#sources.reduce((sum, { claims }) => sum + claims.length, 0)
  }

  /**
   * The claims of some kinds, source by source; sources without any are left out, and so is what the
   * project expects, unless it is asked for.
   */
  bySource(kinds: readonly ClaimKind[], withExpected = false): readonly SourceClaims[] {
    const wanted = new Set<ClaimKind>(kinds)
    return this.#sources
      .filter(({ isExpected = false }) => withExpected || !isExpected)
      .map(({ path, claims }) => ({ path, claims: claims.filter(({ kind }) => wanted.has(kind)) }))
      .filter(({ claims }) => claims.length > 0)
  }

  /** The same in one list, in the order of the sources and of reading. */
  ofKinds(kinds: readonly ClaimKind[], withExpected = false): readonly Claim[] {
    return this.bySource(kinds, withExpected).flatMap(({ claims }) => claims)
  }
}

/** The name of each trial with its numbers, where no source gives the name another number of a register. */
function namesOfTrials(sources: readonly SourceClaims[]): (readonly string[])[] {
  const named = sources.flatMap(({ claims }) =>
    claims.flatMap((claim) =>
      claim.kind === 'identifier' && claim.value.of !== undefined ? [claim.value] : [],
    ),
  )
  return [...groupBy(named, (value) => value.of)].flatMap(([name, all]) => {
    const ids = new Set(all.map(({ id }) => id))
    return ids.size > new Set(all.map(({ scheme }) => scheme)).size ? [] : [[name, ...ids]]
  })
}

/**
 * The one subject of each trial with the trial's number: of sources that are of one trial some may name
 * its drug and others only the number. A trial of which sources name two drugs is neither of them.
 */
function subjectsOfTrials(
  sources: readonly SourceClaims[],
  names: SubjectNames,
): (readonly [subject: string, number: string])[] {
  const numbers = sources.flatMap(({ claims }) =>
    claims.flatMap((claim) => {
      if (claim.kind !== 'identifier' || claim.value.ofSource !== true) return []
      const { subject, value } = claim
      const key = subject && names.keyOf(subject.key)
      return key === undefined || key === names.keyOf(value.id) ? [] : [{ key, id: value.id }]
    }),
  )
  return [...groupBy(numbers, ({ id }) => id)].flatMap(([id, all]) => {
    const keys = new Set(all.map(({ key }) => key))
    return keys.size === 1 ? [...keys].map((key) => [key, id] as const) : []
  })
}

/** Claims with the keys that their subject and trial had last: the same object stands for the same claim. */
const lastResolved = new WeakMap<Claim, Claim>()

function resolved(claim: Claim, names: SubjectNames, trials: SubjectNames): Claim {
  const { subject, scope } = claim
  const key = subject && names.keyOf(subject.key)
  const trial = scope.trial && trials.keyOf(scope.trial.key)
  if (key === subject?.key && trial === scope.trial?.key) return claim
  const last = lastResolved.get(claim)
  if (last !== undefined && last.subject?.key === key && last.scope.trial?.key === trial)
    return last
  const next = {
    ...claim,
    ...(subject && key !== undefined && { subject: { ...subject, key } }),
    ...(scope.trial &&
      trial !== undefined && { scope: { ...scope, trial: { ...scope.trial, key: trial } } }),
  }
  lastResolved.set(claim, next)
  return next
}
