import { bulletOf } from '../plain-text/bullets.js'
import { pitchOf } from './columns.js'
import type { Line } from './line.js'

/** Groups the lines of a run of text into paragraphs, headings and items. */
export function paragraphsOf(lines: readonly Line[]): Line[][] {
  const pitch = pitchOf(lines)
  const edges = {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
  }
  const paragraphs: Line[][] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open === undefined || begins(line, open, pitch, edges)) paragraphs.push([line])
    else open.push(line)
  }
  return paragraphs
}

/** Whether a line begins a paragraph below the lines of another. */
function begins(
  line: Line,
  open: readonly Line[],
  pitch: number,
  edges: { readonly left: number; readonly right: number },
): boolean {
  const [first] = open
  const last = open.at(-1)
  if (first === undefined || last === undefined) return true
  const step = last.baseline - line.baseline
  const usual = open.length > 1 ? pitchOf(open) : Math.min(pitch, 1.35 * last.size)
  if (step > 1.25 * Math.max(usual, 1.05 * last.size) || step < 0) return true
  if (Math.abs(line.size - last.size) > 0.08 * last.size) return true
  if (!sharesFont(line, last) && !runsOn(line, last, edges)) return true
  if (bulletOf(line.text) !== undefined && /^[^\d]|^\d{1,2}[.)] /.test(line.text)) {
    return !isMidSentence(last.text) || bulletOf(first.text) !== undefined
  }
  const isItem = bulletOf(first.text) !== undefined
  const isIndented =
    line.left - edges.left > 0.7 * line.size && line.left - last.left > 0.7 * line.size
  if (isIndented && !isItem) return true
  return isShort(last, line, edges) && !isMidSentence(last.text)
}

/** A heading is set in a font that no word of the text below is set in. */
function sharesFont(line: Line, other: Line): boolean {
  const fonts = new Set(line.fragments.map(({ font }) => font))
  return other.fragments.some(({ font }) => fonts.has(font))
}

/** A line in a font of its own, as a bold place and date that fill it, goes on in the middle of a sentence. */
function runsOn(line: Line, last: Line, edges: { readonly right: number }): boolean {
  return /^[\p{Ll}(]/u.test(line.text) && edges.right - last.right < 0.5 * last.size
}

/**
 * Whether a line ends a paragraph: a sentence ends where the next word would have fitted, or so much
 * is left of the line that no words kept together would fill it.
 */
function isShort(
  line: Line,
  next: Line,
  edges: { readonly left: number; readonly right: number },
): boolean {
  const word = next.text.search(/\s/)
  const length = word < 0 ? next.text.length : word
  const width = (next.right - next.left) / Math.max(1, next.text.length)
  const isEnd = /[.!?]["”’)\]]?$/.test(line.text)
  const needed = isEnd ? (length + 1.5) * width : 0.3 * (edges.right - edges.left)
  return line.right + needed < edges.right
}

/** A line that breaks off after a comma, a hyphen or a small word goes on wherever it ends. */
function isMidSentence(text: string): boolean {
  return /(?:[,–-]|\b(?:a|an|the|of|in|on|at|to|for|by|with|from|and|or|as|than|was|were))$/i.test(
    text,
  )
}
