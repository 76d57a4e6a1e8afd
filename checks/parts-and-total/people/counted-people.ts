import { bySentence, type Claim } from '../../../src/index.js'

/** A number of people that a text counts. */
export type Count = Claim<'count'>

/** Words by which not all people of a whole are in the groups, or not at the same time. */
export const notAll =
  /\b(?:excluded|withdr\w+|evaluable|completed|analy[sz]\w+|remaining|including|of whom|lost|dropped|screened|approximately|about|at least|minimum|up to|previous\w*|each site|matched|crossover|cross-over)\b/iu

/** The counts of people of each sentence in reading order, exact and whole. */
export function countedPeople(counts: readonly Count[]): readonly (readonly Count[])[] {
  return bySentence(counts.filter(isOfPeople), ({ place }) => place)
}

function isOfPeople({ measure, value: { number, unit, status } }: Count): boolean {
  if (number.hedge !== undefined || number.decimals > 0 || status === 'estimated') return false
  // "44 cases" may be events, and is people where groups are made of them.
  if (measure.label === 'cases') return true
  return unit !== 'event' && (measure.key === 'group-size' || measure.key === 'people')
}

/** The words of a sentence between two of its counts. */
export function wordsBetween(before: Count, behind: Count): string {
  return before.place.context.slice(endOf(before), behind.place.at)
}

/** The words of a sentence behind one of its counts. */
export function wordsBehind(count: Count): string {
  return count.place.context.slice(endOf(count))
}

function endOf({ place: { at, quote } }: Count): number {
  return at + quote.length
}

/** How many people a count has. */
export function peopleIn({ value }: Count): number {
  return value.number.value
}

/** "44 + 42". */
export function additionOf(parts: readonly Count[]): string {
  return parts.map(({ value }) => value.number.text).join(' + ')
}
