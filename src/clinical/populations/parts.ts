import type { Claim } from '../../claims/claim.js'
import { bySentence } from '../../claims/by-sentence.js'
import { groupBy } from '../../claims/group-by.js'
import { laddersIn } from './ladder.js'
import { pooledParts } from './pooled.js'
import { populationsAmong } from './population.js'
import { statedParts } from './stated-parts.js'
import { summedParts } from './sums.js'

/**
 * Which of the groups that a document counts are parts of which: as it says, or as its words and
 * numbers leave no doubt. A pair that the text states is not derived again.
 */
export function partsAmong(claims: readonly Claim[]): Claim<'part'>[] {
  const populations = populationsAmong(claims)
  if (populations.length < 2) return []
  const sentences = bySentence(populations, ({ place }) => place)
  return onceEach(claims.filter(isPart), [
    ...statedParts(sentences),
    ...summedParts(sentences),
    ...pooledParts(populations, claims),
    ...laddersIn(populations),
  ])
}

function isPart(claim: Claim): claim is Claim<'part'> {
  return claim.kind === 'part'
}

/** One claim a pair, and none for a pair that is known. */
function onceEach(
  known: readonly Claim<'part'>[],
  parts: readonly Claim<'part'>[],
): Claim<'part'>[] {
  const pairOf = ({ place, value }: Claim<'part'>): string =>
    `${String(place.start)} ${String(value.whole.size.place.start)}`
  const knownPairs = new Set(known.map(pairOf))
  return [...groupBy(parts, pairOf)].flatMap(([pair, [part]]) =>
    part === undefined || knownPairs.has(pair) ? [] : part,
  )
}
