import { isSpace } from './character-class.js'
import { afterStops, isStop, sentenceEnd } from './sentence-end.js'
import type { Span } from './place.js'

/**
 * The sentences of a flat text, in order, trimmed: together they hold every character that is not
 * white space. A citation mark after the stop ("therapy.2", "sarcoma.[12]") belongs to the
 * sentence that it ends. One pass: what is looked at around a stop is bounded.
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  const stops = /[.!?…。！？]/g
  let start = afterSpace(text, 0)
  while (stops.test(text)) {
    const stop = stops.lastIndex - 1
    const end = sentenceEnd(text, start, stop)
    if (end !== undefined) {
      addPieces(spans, text, start, end)
      start = afterSpace(text, end)
      stops.lastIndex = end
    } else if (isStop(text.charCodeAt(stop - 1))) {
      // The other stops of a row have the same on both sides as the second one.
      stops.lastIndex = afterStops(text, stop)
    }
  }
  addPieces(spans, text, start, start + text.slice(start).trimEnd().length)
  return spans
}

/**
 * No sentence that people write is longer; a line of numbers without a stop may be megabytes long,
 * and what is bound within a sentence is looked for in all of it.
 */
export const longestSentence = 2000

/** Adds the sentence [start, end); beyond the limit it is cut where white space stands if it does. */
function addPieces(spans: Span[], text: string, start: number, end: number): void {
  let from = start
  while (end - from > longestSentence) {
    const window = text.slice(from, from + longestSentence + 1)
    const space = window.lastIndexOf(' ')
    const length = space > 0 ? space : longestSentence
    spans.push({ start: from, end: from + window.slice(0, length).trimEnd().length })
    from = afterSpace(text, from + length)
  }
  if (from < end) spans.push({ start: from, end })
}

function afterSpace(text: string, index: number): number {
  let end = index
  while (isSpace(text.charCodeAt(end))) end++
  return end
}
