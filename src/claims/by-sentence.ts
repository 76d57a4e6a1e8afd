import type { Place, Span } from '../document/place.js'
import { groupBy } from './group-by.js'

/**
 * Items by the sentence they stand in, in reading order: those that a writer set beside each other,
 * which are about the same people unless the words say otherwise. What stands in a row of a table is
 * left out, as its cells stand side by side and form no sentence.
 *
 * @example
 * bySentence(claims, ({ place }) => place)
 */
export function bySentence<Item>(
  items: Iterable<Item>,
  placeOf: (item: Item) => Place,
): readonly (readonly Item[])[] {
  return [...groupBy(items, (item) => keyOf(placeOf(item))).values()]
}

/** Whether a place is in a row of a table: its context is the row, cell by cell. */
export function isInRow({ context }: Place): boolean {
  return context.includes(' | ')
}

function keyOf(place: Place): string | undefined {
  return isInRow(place) ? undefined : contextKey(place)
}

/**
 * Equal for places of one sentence, heading or row: where its words begin, as one sentence may stand in
 * a text twice, and how many they are. Not the words, as a row may be long and has a key for each cell.
 */
export function contextKey(place: Place): string {
  return `${place.path} ${String(spanOfSentence(place).start)} ${String(place.context.length)}`
}

/**
 * How many characters of the file stand between the end of the sentence of one place and the beginning
 * of that of another: none or one between neighbours, below zero where they are one or in the other
 * order, and nothing for places of two files.
 */
export function sentenceGap(before: Place, here: Place): number | undefined {
  if (before.path !== here.path) return undefined
  return spanOfSentence(here).start - spanOfSentence(before).end
}

/** Where the sentence or row of a place stands in its file; reckoned by its words where no block tells. */
export function spanOfSentence({ contextSpan, start, at, context }: Place): Span {
  return contextSpan ?? { start: start - at, end: start - at + context.length }
}
