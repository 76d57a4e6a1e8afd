import type { ValuedClaim } from '../../src/index.js'

/**
 * Whether two claims say that they are of one outcome: all words of the one that tell anything are
 * words of the other. A ratio is told by its endpoint: they all are hazard ratios.
 */
export function nameOneOutcome(a: ValuedClaim, b: ValuedClaim): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  if (first.size === 0 || second.size === 0) return false
  const [few, many] = first.size < second.size ? [first, second] : [second, first]
  return [...few].every((word) => many.has(word))
}

function wordsOf({ kind, measure, scope }: ValuedClaim): ReadonlySet<string> {
  const text = kind === 'ratio' ? (scope.endpoint?.text ?? '') : measure.label
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return new Set(words.filter((word) => !empty.has(word)))
}

/** Words that tell no two outcomes apart. */
const empty: ReadonlySet<string> = new Set(
  (
    'the and for with from that was were are had has not all any total overall patients participants ' +
    'people median mean rate rates percentage number time change'
  ).split(' '),
)
