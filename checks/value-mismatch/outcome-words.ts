import { isInRow, type ValuedClaim } from '../../src/index.js'

/**
 * Whether two claims say that they are of one outcome: all words of the one that tell anything are
 * words of the other. A ratio is told by its endpoint, as they all are hazard ratios; one whose
 * sentence binds none has all words of its sentence, against the row of a table.
 */
export function nameOneOutcome(a: ValuedClaim, b: ValuedClaim): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)]
  if (first.size === 0 || second.size === 0) {
    return holdsRow(a, b, second) || holdsRow(b, a, first)
  }
  return areAmong(first, second) || areAmong(second, first)
}

/** Whether the sentence of a ratio without endpoint has all the words of the other's row. */
function holdsRow(open: ValuedClaim, other: ValuedClaim, words: ReadonlySet<string>): boolean {
  if (open.kind !== 'ratio' || isInRow(open.place) || !isInRow(other.place)) return false
  return words.size > 0 && areAmong(words, wordsIn(open.place.context))
}

function areAmong(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  return [...few].every((word) => many.has(word))
}

function wordsOf({ kind, measure, scope }: ValuedClaim): ReadonlySet<string> {
  return wordsIn(kind === 'ratio' ? (scope.endpoint?.text ?? '') : measure.label)
}

function wordsIn(text: string): ReadonlySet<string> {
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
