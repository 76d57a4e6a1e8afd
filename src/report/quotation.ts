import type { Span } from '../document/place.js'
import type { Context } from './report.js'
import { visibleText } from './visible-text.js'

/** Characters of a sentence shown on each side of a quote, and at each end of a long quote. */
const clipLength = 180

/** A sentence in which a quote is marked, of a length that a reader takes in, steering nothing. */
export interface Quotation {
  readonly text: string
  /** The quote as a range of `text`. */
  readonly mark: Span
}

/** The sentence around a quote: a long one clipped around it, a long quote in its middle. */
export function quotationOf({ text, at }: Context, quote: string): Quotation {
  const start = Math.min(Math.max(at, 0), text.length)
  const end = Math.min(start + quote.length, text.length)
  const before = visibleText(clipStart(text.slice(0, start)))
  const marked = visibleText(clipMiddle(text.slice(start, end)))
  const after = visibleText(clipEnd(text.slice(end)))
  return {
    text: before + marked + after,
    mark: { start: before.length, end: before.length + marked.length },
  }
}

/** A text with its middle left out where it is long. */
export function clipMiddle(text: string): string {
  return text.length <= 2 * clipLength
    ? text
    : `${clipEnd(text.slice(0, text.length / 2))}${clipStart(text.slice(text.length / 2)).slice(1)}`
}

function clipStart(text: string): string {
  if (text.length <= clipLength) return text
  const space = text.indexOf(' ', text.length - clipLength)
  return `… ${text.slice(space < 0 ? wholeFrom(text, text.length - clipLength) : space + 1)}`
}

function clipEnd(text: string): string {
  if (text.length <= clipLength) return text
  const space = text.lastIndexOf(' ', clipLength)
  return `${text.slice(0, space < 0 ? wholeFrom(text, clipLength) : space)} …`
}

/** The index, moved off the middle of a surrogate pair. */
function wholeFrom(text: string, index: number): number {
  const code = text.charCodeAt(index)
  return code >= 0xdc00 && code <= 0xdfff ? index + 1 : index
}
