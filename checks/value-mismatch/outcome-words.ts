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

/**
 * Whether the words of one claim's measure are all among those of the other's sentence, with the same
 * numbers ("week 8"), and both are of a change or neither is.
 */
export function tellOneOutcome(a: ValuedClaim, b: ValuedClaim): boolean {
  if (isOfChange(a) !== isOfChange(b)) return false
  return isToldBy(a, b) || isToldBy(b, a)
}

/** Whether the measure of one claim shares a telling word with the other's sentence. */
export function shareOutcome(a: ValuedClaim, b: ValuedClaim): boolean {
  const [first, second] = [stemsIn(labelOf(a)), stemsIn(labelOf(b))]
  const [all, allOther] = [stemsIn(a.place.context), stemsIn(b.place.context)]
  return [...first].some((stem) => allOther.has(stem)) || [...second].some((stem) => all.has(stem))
}

function isToldBy(named: ValuedClaim, { place, measure }: ValuedClaim): boolean {
  const words = stemsIn(labelOf(named))
  return words.size > 0 && areAmong(words, stemsIn(`${measure.label} ${place.context}`))
}

/** What a claim is of in the words of the text: of a row its first cell, where the vocabulary has a name. */
function labelOf({ measure, place }: ValuedClaim): string {
  const cell = isInRow(place) ? place.context.slice(0, place.context.indexOf(' | ')) : ''
  return measure.key === undefined || cell === '' ? measure.label : cell
}

function isOfChange(claim: ValuedClaim): boolean {
  const text = isInRow(claim.place) ? labelOf(claim) : claim.place.context
  return /\b(?:change|reduction|decrease|increase|decline|difference)s?\b/iu.test(text)
}

/** Telling words by their first letters, so that "responders" is "response", and numbers. */
export function stemsIn(text: string): ReadonlySet<string> {
  const numbers = text.match(/\d+/gu) ?? []
  return new Set([...[...wordsIn(text)].map((word) => word.slice(0, stemLength)), ...numbers])
}

const stemLength = 6

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
