import type { Span } from '../../document/place.js'

/** Where the last "Table 2" of a text begins, if it is the title of a table. */
export function lastTitle(text: string): number | undefined {
  let last: number | undefined
  for (const { index } of text.matchAll(TITLE)) last = index
  return last
}

const TITLE =
  /(?<![\p{L}(])Table [A-Z]?\d+(?:\b|(?=\p{L}))(?![),;.]? ?[a-z)]|[),;]| (?:shows?|and|presents?|summari[sz]es)\b)/gu

/**
 * A title as far as its full stop, or as the corner of the table (`corner`); without either nothing tells it
 * from the head, but for words that say of what time all of the table is: "Table 1 Baseline
 * characteristics".
 */
export function titleSpan(
  text: string,
  start: number,
  end: number,
  corner?: number,
): Span | undefined {
  const printed = text.slice(start, end)
  let stop: number | undefined
  for (const { index } of printed.matchAll(/[\p{Ll})\]\d]\.(?= |$)/gu)) stop = index + 2
  if (stop !== undefined) return stop < 20 ? undefined : { start, end: start + stop }
  if (corner !== undefined) return { start, end: corner }
  const timed = TIMED.exec(printed)
  return timed === null ? undefined : { start, end: start + timed[0].length }
}

const DATA = '(?:[Cc]haracteristics|[Dd]ata|[Dd]emographics|[Ff]eatures|[Vv]ariables)'

/** The beginning of a title up to the words that say when: "Demographic data of participants at enrolment". */
const TIMED = new RegExp(
  String.raw`^Table [A-Z]?\d+[.:]? ?(?:[\p{L}’'-]{1,20} ){0,4}?(?:[Bb]aseline (?:[\p{L}]{1,20},? ){0,4}?${DATA}|${DATA} (?:[\p{L}]{1,20} ){0,5}?at (?:the )?(?:baseline|recruitment|enrol?lment|inclusion|admission|randomi[sz]ation))(?![a-z])(?! ?(?:\([^()]{0,30}\) ?)?(?:and|to|versus|vs|with|at)\b)`,
  'u',
)
