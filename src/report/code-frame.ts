import type { Span } from '../document/place.js'
import { displayWidth } from './display-width.js'
import { quotationOf } from './quotation.js'
import type { Context } from './report.js'
import type { Theme } from './theme.js'
import { wrapSpans } from './wrap.js'

/**
 * The sentence around a quote, wrapped to `width` columns, with the quote marked beneath. A long
 * sentence is clipped around the quote, a long quote in its middle.
 */
export function codeFrame(context: Context, quote: string, width: number, theme: Theme): string[] {
  const { text, mark } = quotationOf(context, quote)
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
