import type { Span } from '../document/place.js'
import { displayWidth } from './display-width.js'
import type { Context } from './report.js'
import type { Theme } from './theme.js'
import { visibleText } from './visible-text.js'
import { wrapSpans } from './wrap.js'

/** Characters of a sentence shown on each side of a quote, and at each end of a long quote. */
const clipLength = 180

/**
 * The sentence around a quote, wrapped to `width` columns, with the quote marked beneath. A long
 * sentence is clipped around the quote, a long quote in its middle.
 */
export function codeFrame(context: Context, quote: string, width: number, theme: Theme): string[] {
  const { text, mark } = clip(context, quote)
  const lines = wrapSpans(heldTogether(text, mark, width), width)
  return lines.flatMap((line) => markedLine(text, line, mark, theme))
}

/** The text with a short quote made one word, so that "n = 24" is not broken over two lines. */
function heldTogether(text: string, { start, end }: Span, width: number): string {
  const quote = text.slice(start, end)
  if (displayWidth(quote) > width / 2) return text
  return text.slice(0, start) + quote.replaceAll(' ', NO_BREAK_SPACE) + text.slice(end)
}

const NO_BREAK_SPACE = '\u00a0'

function clip({ text, at }: Context, quote: string): { text: string; mark: Span } {
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

function clipMiddle(text: string): string {
  return text.length <= 2 * clipLength
    ? text
    : `${clipEnd(text.slice(0, text.length / 2))}${clipStart(text.slice(text.length / 2)).slice(1)}`
}

/** The index, moved off the middle of a surrogate pair. */
function wholeFrom(text: string, index: number): number {
  const code = text.charCodeAt(index)
  return code >= 0xdc00 && code <= 0xdfff ? index + 1 : index
}

function markedLine(text: string, line: Span, mark: Span, theme: Theme): string[] {
  const start = Math.max(line.start, mark.start)
  const end = Math.min(line.end, mark.end)
  const written = text.slice(line.start, line.end)
  if (start >= end) return [written]
  const before = text.slice(line.start, start)
  const quoted = text.slice(start, end)
  const carets = '^'.repeat(Math.max(1, displayWidth(quoted)))
  return [
    before + theme.strong(quoted) + text.slice(end, line.end),
    ' '.repeat(displayWidth(before)) + theme.mark(carets),
  ]
}
