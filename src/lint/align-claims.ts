import type { Claim } from '../claims/claim.js'
import type { AlignedFact, FactReader, PlainFactReader } from '../claims/fact-reader.js'
import { groupBy } from '../claims/group-by.js'

/** Sets the claims that a reader makes facts of side by side. */
export function alignClaims(claims: readonly Claim[], reader: FactReader): readonly AlignedFact[] {
  return 'align' in reader ? reader.align(claims) : aligned(claims, reader)
}

function aligned(claims: readonly Claim[], reader: PlainFactReader): readonly AlignedFact[] {
  const facts = groupBy(claims, (claim) => {
    const fact = reader.factOf(claim)
    return claim.subject && fact && `${claim.subject.key}|${fact}`
  })
  return [...facts.values()].flatMap((all) => {
    const [first, ...others] = all
    if (first === undefined) return []
    const standing = standingOf(first, others, reader)
    return [{ standing, claims: [first, ...others] as const, why: [] }]
  })
}

function standingOf(
  first: Claim,
  others: readonly Claim[],
  reader: PlainFactReader,
): AlignedFact['standing'] {
  const elsewhere = others.filter(({ place }) => place.path !== first.place.path)
  if (elsewhere.length === 0) return 'alone'
  return others.every((claim) => reader.agree(first, claim)) ? 'agreed' : 'conflicting'
}
