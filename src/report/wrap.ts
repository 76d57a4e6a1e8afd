import type { Span } from '../document/place.js'
import { characterWidth } from './display-width.js'

/**
 * The lines of a text that is to fill `width` columns: broken at spaces, which no line begins or
 * ends with, and inside a word only where the word is wider than a line.
 */
export function wrapSpans(text: string, width: number): Span[] {
  const lines: (Span & { readonly columns: number })[] = []
  for (const piece of piecesOf(text, width)) {
    const line = lines.at(-1)
    const gap = line === undefined ? 0 : piece.start - line.end
    const columns = line === undefined ? 0 : line.columns + gap + piece.columns
    if (line !== undefined && gap > 0 && columns <= width) {
      lines[lines.length - 1] = { start: line.start, end: piece.end, columns }
    } else {
      lines.push(piece)
    }
  }
  return lines
}

/** The text in lines of at most `width` columns. */
export function wrapText(text: string, width: number): string[] {
  return wrapSpans(text, width).map(({ start, end }) => text.slice(start, end))
}

/** The words, and the parts of words that are wider than a line. */
function* piecesOf(text: string, width: number): Generator<Span & { readonly columns: number }> {
  let start = 0
  let columns = 0
  let index = 0
  for (const character of text) {
    const next = columns + characterWidth(character)
    if (character === ' ' || next > width) {
      if (index > start) yield { start, end: index, columns }
      start = character === ' ' ? index + 1 : index
      columns = character === ' ' ? 0 : characterWidth(character)
    } else {
      columns = next
    }
    index += character.length
  }
  if (index > start) yield { start, end: index, columns }
}
