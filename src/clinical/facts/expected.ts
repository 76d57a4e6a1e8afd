import type { Claim } from '../../claims/claim.js'
import { groupBy } from '../../claims/group-by.js'
import {
  dimensionsOf,
  type Scope,
  scopeConflicts,
  type ScopeDimension,
} from '../../claims/scope.js'
import { mayCoincide, parseIsoDate } from '../../statistics/partial-date.js'
import { compareClaims } from './comparison.js'
import { isValued, quantityOf } from './fact.js'
import { coarseKey, exactKey } from './group-scope.js'
import { isPlain, plainAgree, plainDifferences } from './plain-facts.js'

/** A claim beside what the project expects of its fact. */
export interface ExpectedPair {
  readonly claim: Claim
  readonly expected: Claim
}

/** How the claims of a corpus stand to what the project expects. */
export interface ExpectedOutcome {
  /** The claims that cannot be true if what is expected is: one for each source and fact. */
  readonly conflicts: readonly ExpectedPair[]
  /** The claims that are their source's only word on the fact, and agree. */
  readonly agreements: readonly ExpectedPair[]
  /** All claims that were held against what is expected, whatever came out. */
  readonly decided: ReadonlySet<Claim>
}

/**
 * Holds claims of one subject against what the project expects of it. What is expected needs no
 * trial number and no group to be known by: the project says that it is one fact. A claim is of
 * that fact if both scopes know the same dimensions and agree in them; where a source has none, if
 * it leaves out an arm, a cohort or a dose, as `coarseKey` tells. A source that agrees anywhere, or has
 * several values, is left alone.
 *
 * @param isExpected whether a claim is what the project expects, and not what a document says
 */
export function againstExpected(
  claims: readonly Claim[],
  isExpected: (claim: Claim) => boolean,
): ExpectedOutcome {
  const cutoffs = cutoffsBySource(claims)
  const outcomes = [...groupBy(claims, expectedFactOf).values()].flatMap((same) => {
    const expectations = same.filter(isExpected)
    if (expectations.length === 0) return []
    const stated = same.filter((claim) => !isExpected(claim))
    return [...groupBy(stated, ({ place }) => place.path).values()].flatMap((own) =>
      expectations.map((expected) => {
        const all = own.filter((claim) => mayBeOfFact(claim, expected, cutoffs))
        return heldAgainst(expected, all, nearest(all, expected, expectations))
      }),
    )
  })
  return {
    conflicts: outcomes.flatMap(({ conflict }) => conflict ?? []),
    agreements: outcomes.flatMap(({ agreement }) => agreement ?? []),
    decided: new Set(outcomes.flatMap(({ decided }) => decided)),
  }
}

interface SourceOutcome {
  readonly decided: readonly Claim[]
  readonly conflict?: ExpectedPair
  readonly agreement?: ExpectedPair
}

/**
 * @param all the claims of a source that may be of the fact
 * @param pool those of them that are of its group
 */
function heldAgainst(
  expected: Claim,
  all: readonly Claim[],
  pool: readonly Claim[],
): SourceOutcome {
  const agreeing = all.filter((claim) => verdictOf(expected, claim) === 'agree')
  if (agreeing.length > 0) {
    const [only] = pool
    const isOnly = only !== undefined && pool.length === 1 && agreeing.includes(only)
    return {
      decided: [...pool, ...agreeing],
      ...(isOnly && { agreement: { claim: only, expected } }),
    }
  }
  const [first, ...others] = pool.filter((claim) => verdictOf(expected, claim) === 'differ')
  const isOneValue = others.every((claim) => first && verdictOf(first, claim) === 'agree')
  if (first === undefined || !isOneValue) return { decided: [] }
  return { decided: pool, conflict: { claim: first, expected } }
}

/** Whether a claim may be of the fact that the project expects, whatever its value is. */
export function speaksOf(claim: Claim, expected: Claim): boolean {
  const fact = expectedFactOf(expected)
  return (
    fact !== undefined &&
    expectedFactOf(claim) === fact &&
    scopeConflicts(expected.scope, claim.scope).length === 0
  )
}

/**
 * What a claim is about beside subject and scope. Unlike `factOf` it leaves the statistic open, which
 * a project need not name, and lets any measure of people be counted.
 */
function expectedFactOf(claim: Claim): string | undefined {
  const { kind, measure } = claim
  if (measure.key === undefined) return undefined
  if (kind === 'count' && claim.value.status === 'estimated') return undefined
  if (kind === 'designation' && claim.value.action !== undefined && !isGiven(claim))
    return undefined
  return isValued(claim) || termed.has(kind) ? `${kind}|${measure.key}` : undefined
}

/** Kinds whose claims hold one thing or term, which the project can expect. */
const termed: ReadonlySet<Claim['kind']> = new Set([
  'date',
  'allocation',
  'attribute',
  'designation',
  'status',
])

/** A designation that was applied for is not the one that was given. */
function isGiven({ value }: Claim<'designation'>): boolean {
  return value.action !== 'applied' && value.action !== 'withdrawn'
}

function verdictOf(a: Claim, b: Claim): 'agree' | 'differ' | 'unrelated' {
  if (isValued(a) && isValued(b))
    return areComparable(a, b) ? compareClaims(a, b).verdict : 'unrelated'
  if (a.kind === 'attribute' && b.kind === 'attribute') return termsVerdict(a, b)
  // Another agency, or another indication, is another designation.
  if (isPlain(a) && isPlain(b) && a.kind === 'designation' && plainDifferences(a, b).length > 0) {
    return 'unrelated'
  }
  if (isPlain(a) && isPlain(b)) return plainAgree(a, b) ? 'agree' : 'differ'
  return 'unrelated'
}

/** Two terms of an attribute exclude each other; of maskings, those that blind nobody or one, and several. */
function termsVerdict(a: Claim<'attribute'>, b: Claim<'attribute'>): 'agree' | 'differ' {
  const isMasking = a.measure.key === 'masking'
  const key = ({ value }: Claim<'attribute'>): string =>
    isMasking && SEVERAL_BLIND.has(value.key) ? 'several' : value.key
  return key(a) === key(b) ? 'agree' : 'differ'
}

const SEVERAL_BLIND: ReadonlySet<string> = new Set(['double', 'triple', 'quadruple'])

/** A mean is no median, where both are said, and a number of months no number of milligrams. */
function areComparable(a: Claim, b: Claim): boolean {
  if (a.kind !== 'estimate' || b.kind !== 'estimate') return true
  const [first, second] = [a.value, b.value]
  const isOneStatistic =
    first.statistic === undefined ||
    second.statistic === undefined ||
    first.statistic === second.statistic
  return isOneStatistic && quantityOf(first.unit ?? '') === quantityOf(second.unit ?? '')
}

/**
 * The claims whose scopes know what is expected, else those that leave out what short texts do. One
 * that names a dose which the project does not is of a narrower group, and a count of more people is
 * no other count of the same.
 */
function nearest(
  claims: readonly Claim[],
  { kind, scope }: Claim,
  expectations: readonly Claim[],
): readonly Claim[] {
  const own = withoutCutoff(scope)
  const exact = claims.filter((claim) => exactKey(claim.scope) === exactKey(own))
  const coarse = coarseKey(own)
  if (exact.length > 0 || coarse === undefined || kind === 'count') return exact
  // Of several groups that are expected, one that leaves out its dose may be any.
  const [, another] = expectations.filter((one) => coarseKey(withoutCutoff(one.scope)) === coarse)
  if (another !== undefined) return []
  return claims.filter(
    (claim) => coarseKey(claim.scope) === coarse && isNoNarrower(claim.scope, own),
  )
}

function isNoNarrower(scope: Scope, than: Scope): boolean {
  return dimensionsOf(scope).every((dimension) => !isGroup(dimension) || than[dimension])
}

function isGroup(dimension: ScopeDimension): boolean {
  return dimension === 'arm' || dimension === 'cohort' || dimension === 'dose'
}

function mayBeOfFact(
  claim: Claim,
  expected: Claim,
  cutoffs: ReadonlyMap<string, readonly Claim[]>,
): boolean {
  if (scopeConflicts(expected.scope, claim.scope).length > 0) return false
  const cutoff = parseIsoDate(expected.scope.cutoff?.key ?? '')
  const others = cutoffs.get(claim.place.path)
  if (cutoff === undefined || others === undefined) return true
  return others.some(({ kind, value }) => kind === 'date' && mayCoincide(value.date, cutoff))
}

function cutoffsBySource(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  return groupBy(claims, ({ measure, place }) =>
    measure.key === 'data-cutoff' ? place.path : undefined,
  )
}

function withoutCutoff({ cutoff: _cutoff, ...scope }: Scope): Scope {
  return scope
}

/** Whether one of two scopes says what the other leaves open, so that it is assumed for it. */
export function isAssumed(claim: Claim, expected: Claim): boolean {
  const [a, b] = [dimensionsOf(claim.scope), dimensionsOf(withoutCutoff(expected.scope))]
  return a.length !== b.length || a.some((dimension) => !b.includes(dimension))
}
