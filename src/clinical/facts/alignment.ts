import type { Claim } from '../../claims/claim.js'
import type { AlignedFact } from '../../claims/fact-reader.js'
import { groupBy } from '../../claims/group-by.js'
import type { ClaimKind } from '../../claims/kinds.js'
import { scopeConflicts } from '../../claims/scope.js'
import { betweenSources } from './between-sources.js'
import { type Circumstances, circumstancesOf } from './circumstances.js'
import { compareClaims } from './comparison.js'
import { factOf, isValued, type ValuedClaim, valuedKinds } from './fact.js'
import { conflictsInWords, exactKey, sharedInWords } from './group-scope.js'
import {
  isPlain,
  plainAgree,
  type PlainClaim,
  plainDifferences,
  plainFactOf,
  plainKinds,
} from './plain-facts.js'

/** The kinds of claim that facts are made of. */
export const factKinds: readonly ClaimKind[] = [...valuedKinds, ...plainKinds]

/** What a claim is about beside its subject and scope; nothing where no other claim can be held to it. */
export function factKey(claim: Claim): string | undefined {
  if (isValued(claim)) return factOf(claim)
  return isPlain(claim) ? plainFactOf(claim) : undefined
}

/**
 * Sets the claims of several sources side by side, fact by fact. Agreement comes first: a claim
 * stands with one that agrees with it, wherever there is one. Claims without a subject are left out,
 * and so are those of measures that the vocabulary does not know.
 */
export function alignFacts(claims: readonly Claim[]): readonly AlignedFact[] {
  const bySubject = groupBy(claims, ({ subject }) => subject?.key)
  return [...bySubject.values()].flatMap((own) => {
    const about = circumstancesOf(
      own,
      own.filter((claim) => claim.kind === 'date'),
    )
    const valued = [...groupBy(own.filter(isValued), factOf).values()]
    const plain = [...groupBy(own.filter(isPlain), plainFactOf).values()]
    return [
      ...valued.flatMap((fact) => alignValued(fact, about)),
      ...plain.flatMap((fact) => alignPlain(fact)),
    ]
  })
}

/** A row in the making: its claims, and whether some of them contradict each other. */
interface Row<C extends Claim> {
  readonly claims: [C, ...C[]]
  conflict: boolean
}

/** A fact that is told in more ways than this is not searched for agreement beyond them. */
const mostRows = 200

function alignValued(claims: readonly ValuedClaim[], about: Circumstances): AlignedFact[] {
  const against = new Map(
    betweenSources(claims, about).conflicts.map(({ claim, other }) => [claim, other] as const),
  )
  const rows = rowsOf(
    claims.filter((claim) => !against.has(claim)),
    (first, claim) =>
      compareClaims(first, claim).verdict === 'agree' &&
      scopeConflicts(first.scope, claim.scope).length === 0 &&
      !about.surelyApart(first, claim),
  )
  for (const [claim, other] of against) {
    const row = rows.find(({ claims: held }) => held.includes(other))
    if (row === undefined) rows.push({ claims: [claim], conflict: true })
    else {
      row.claims.push(claim)
      row.conflict = true
    }
  }
  return rows.map((row) => judged(row, rows, (a, b) => valuedDifferences(a, b, about)))
}

function alignPlain(claims: readonly PlainClaim[]): AlignedFact[] {
  const rows = rowsOf(
    claims,
    (first, claim) => plainAgree(first, claim) && plainDifferences(first, claim).length === 0,
  )
  return rows.map((row) => judged(row, rows, plainDifferences))
}

function rowsOf<C extends Claim>(
  claims: readonly C[],
  belongs: (first: C, claim: C) => boolean,
): Row<C>[] {
  const rows: Row<C>[] = []
  for (const claim of claims) {
    const home = rows.slice(0, mostRows).find(({ claims: [first] }) => belongs(first, claim))
    if (home === undefined) rows.push({ claims: [claim], conflict: false })
    else home.claims.push(claim)
  }
  return rows
}

function judged<C extends Claim>(
  row: Row<C>,
  rows: readonly Row<C>[],
  differences: (a: C, b: C) => readonly string[] | undefined,
): AlignedFact {
  const [first, ...others] = row.claims
  const elsewhere = others.find(({ place }) => place.path !== first.place.path)
  if (elsewhere !== undefined) {
    const standing = row.conflict ? 'conflicting' : 'agreed'
    return { standing, claims: row.claims, why: sharedInWords(first.scope, elsewhere.scope) }
  }
  const nearest = nearestOf(first, rows, differences)
  if (nearest === undefined) return { standing: 'alone', claims: row.claims, why: [] }
  const { other, reasons } = nearest
  const said = `${other.place.path} has ${other.place.quote}`
  const standing = reasons.length > 0 ? 'explained' : 'open'
  const why =
    reasons.length > 0
      ? reasons.map((reason) => `${said}: ${reason}`)
      : [`${said}: whether it is the same group or analysis is not said`]
  return { standing, claims: row.claims, why }
}

/** The claim of another source that differs from a claim in the fewest ways. */
function nearestOf<C extends Claim>(
  claim: C,
  rows: readonly Row<C>[],
  differences: (a: C, b: C) => readonly string[] | undefined,
): { readonly other: C; readonly reasons: readonly string[] } | undefined {
  return rows
    .slice(0, mostRows)
    .flatMap(({ claims: [other] }) => {
      const reasons = other.place.path === claim.place.path ? undefined : differences(claim, other)
      return reasons === undefined ? [] : [{ other, reasons }]
    })
    .sort((a, b) => a.reasons.length - b.reasons.length)[0]
}

/** What tells two claims of one measure apart; nothing where there is nothing to compare. */
function valuedDifferences(
  a: ValuedClaim,
  b: ValuedClaim,
  about: Circumstances,
): readonly string[] | undefined {
  const { verdict, different } = compareClaims(a, b)
  const apart = about.difference(a, b)
  const reasons = [
    ...conflictsInWords(a.scope, b.scope),
    ...(different.includes('size') ? ['groups of different sizes'] : []),
    ...(apart === undefined ? [] : [apart]),
  ]
  if (reasons.length > 0) return verdict === 'agree' ? undefined : reasons
  // A group that only one side narrows is another group than the whole.
  const isOneGroup = a.kind !== 'count' || exactKey(a.scope) === exactKey(b.scope)
  return verdict === 'differ' && isOneGroup ? [] : undefined
}
