import {
  type Claim,
  compareClaims,
  factOf,
  groupBy,
  isValued,
  mayAgree,
  partsOf,
  scopeConflicts,
  scopeKey,
  type ScopeDimension,
  tellsGroup,
  type ValuedClaim,
} from '../../src/index.js'

/** A figure whose words fit several groups of another source, and the figures of these. */
export interface Unlabelled {
  readonly claim: ValuedClaim
  readonly candidates: readonly ValuedClaim[]
  /** The one that has the same value, where exactly one has. */
  readonly match?: ValuedClaim
}

/** Dimensions that tell a group of people from another. */
const group: readonly ScopeDimension[] = ['arm', 'cohort', 'dose', 'subgroup', 'condition']

/** A sentence that gives its groups in their order names them, whether or not all were read. */
const inOrder = /\brespectively\b/iu

/** A fact given for more groups than this is not searched: they are rows of a table. */
const mostGroups = 12

/**
 * The figures of proportions and estimates that could be of two groups or more which another source
 * tells apart, with different values: each as narrow as the figure's own words, or narrower. The
 * claims are of one subject.
 */
export function unlabelledAmong(claims: readonly Claim[]): readonly Unlabelled[] {
  const facts = groupBy(claims.filter(isValued).filter(isOfPeople), factOf)
  return [...facts.values()].flatMap((fact) => {
    const bySource = groupBy(fact, ({ place }) => place.path)
    return [...bySource].flatMap(([path, own]) => {
      const others = [...bySource].filter(([other]) => other !== path)
      return own
        .filter(({ scope, place }) => tellsGroup(scope) && !inOrder.test(place.context))
        .flatMap((claim) =>
          others
            .flatMap(([, theirs]) => unlabelled(claim, own, theirs) ?? [])
            .sort((a, b) => b.candidates.length - a.candidates.length)
            .slice(0, 1),
        )
    })
  })
}

function isOfPeople({ kind }: ValuedClaim): boolean {
  return kind === 'proportion' || kind === 'estimate'
}

function unlabelled(
  claim: ValuedClaim,
  own: readonly ValuedClaim[],
  theirs: readonly ValuedClaim[],
): Unlabelled | undefined {
  const candidates = distinct(
    theirs.filter(
      (other) =>
        scopeConflicts(claim.scope, other.scope).length === 0 && !narrows(claim.scope, other.scope),
    ),
  )
  const isNarrowed = candidates.some(({ scope }) => narrows(scope, claim.scope))
  const apart = new Set(candidates.map(groupOf)).size
  if (candidates.length < 2 || candidates.length > mostGroups || !isNarrowed) return undefined
  if (apart < 2) return undefined
  // A source that gives several values for the words tells its groups apart in other words.
  const rivals = own.filter(
    (other) =>
      groupOf(other) === groupOf(claim) && compareClaims(other, claim).verdict === 'differ',
  )
  if (rivals.length > 0) return undefined
  const matches = candidates.filter((other) => compareClaims(claim, other).verdict === 'agree')
  if (matches.length === 0) return undefined
  const [match] = matches
  // The same sentence in both says no less in the one than in the other.
  if (matches.some(({ place }) => lettersOf(place) === lettersOf(claim.place))) return undefined
  return { claim, candidates, ...(matches.length === 1 && match && { match }) }
}

/** The words of a claim's sentence, however they are set. */
function lettersOf({ context }: ValuedClaim['place']): string {
  return context.replaceAll(/[^\p{L}\d]+/gu, '').toLowerCase()
}

/** One claim of each group and value: those that agree are one. Open values tell nothing apart. */
function distinct(claims: readonly ValuedClaim[]): readonly ValuedClaim[] {
  const kept: ValuedClaim[] = []
  const known = claims.filter((claim) => partsOf(claim).estimate !== undefined)
  for (const claim of known.slice(0, 4 * mostGroups)) {
    const isKnown = kept.some(
      (one) =>
        haveOneValue(one, claim) ||
        (groupOf(one) === groupOf(claim) &&
          one.scope.timePoint?.key === claim.scope.timePoint?.key),
    )
    if (!isKnown) kept.push(claim)
  }
  return kept
}

/** Whether the estimates may be one number, whatever the sizes of their groups. */
function haveOneValue(a: ValuedClaim, b: ValuedClaim): boolean {
  const [first, second] = [partsOf(a), partsOf(b)]
  if (first.estimate === undefined || second.estimate === undefined) return false
  return mayAgree(first.estimate, second.estimate, first.unit, second.unit)
}

/** Whether a scope tells of a group something that the other leaves open. */
function narrows(scope: ValuedClaim['scope'], other: ValuedClaim['scope']): boolean {
  return group.some((dimension) => scope[dimension] && !other[dimension])
}

function groupOf({ scope }: ValuedClaim): string {
  return scopeKey(scope, (dimension) => group.includes(dimension))
}
