import type { Span } from '../document/place.js'

/** A text without its markers, and the ranges of it that they marked. */
export interface MarkedText {
  readonly text: string
  readonly spans: readonly Span[]
}

/**
 * Takes the markers `⟦` and `⟧` out of a text. They may be nested.
 *
 * @throws Error if a marker lacks its other half.
 */
export function readMarkers(marked: string): MarkedText {
  const spans: Span[] = []
  const open: number[] = []
  let text = ''
  for (const part of marked.split(/([⟦⟧])/u)) {
    if (part === '⟦') open.push(text.length)
    else if (part === '⟧') {
      const start = open.pop()
      if (start === undefined) throw new Error('a marker ⟧ stands without ⟦ before it')
      spans.push({ start, end: text.length })
    } else text += part
  }
  if (open.length > 0) throw new Error('a marker ⟦ stands without ⟧ after it')
  return { text, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) }
}
