import type { Claim } from '../claims/claim.js'
import type { Document } from '../document/document.js'
import { type SummingPassage, summingPassages } from '../document/standing.js'
import type { SourceFacts } from '../sources/source.js'

/** Sources that tell the gist in their first paragraph. */
const LED: ReadonlySet<string> = new Set(['press-release', 'news-article'])

/** The claims with their standing: those of a headline or a summary are marked as such. */
export function withStanding(
  claims: readonly Claim[],
  document: Document,
  { kind }: SourceFacts,
): readonly Claim[] {
  if (claims.length === 0) return claims
  const passages = summingPassages(document, kind !== undefined && LED.has(kind))
  let next = 0
  return claims.map((claim) => {
    const at = claim.place.start
    while ((passages[next]?.end ?? Infinity) <= at) next++
    const passage: SummingPassage | undefined = passages[next]
    if (passage === undefined || passage.start > at) return claim
    return Object.assign({}, claim, { standing: passage.standing })
  })
}
