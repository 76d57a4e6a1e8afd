import type { Span } from '../../document/place.js'

/** Where the last "Table 2" of a text begins, if it is the title of a table. */
export function lastTitle(text: string): number | undefined {
  let last: number | undefined
  for (const { index } of text.matchAll(TITLE)) last = index
  return last
}

const TITLE =
  /(?<![\p{L}(])Table [A-Z]?\d+(?:\b|(?=\p{L}))(?![),;.]? ?[a-z)]|[),;]| (?:shows?|and|presents?|summari[sz]es)\b)/gu

/** A title as far as its full stop; without one nothing tells it from the head. */
export function titleSpan(text: string, start: number, end: number): Span | undefined {
  const printed = text.slice(start, end)
  let stop: number | undefined
  for (const { index } of printed.matchAll(/[\p{Ll})\]\d]\.(?= |$)/gu)) stop = index + 2
  return stop === undefined || stop < 20 ? undefined : { start, end: start + stop }
}
