import { plainInline } from './inline.js'
import { lastOf, pointIn, trimmedEnd, type Lines } from './line.js'
import { isPlainText } from './plain-text.js'
import type { Paragraph, PhrasingContent } from 'mdast'

/**
 * What at the beginning of a line may open a heading, an item, a quote, a table or a fence, or
 * underline the line above. Some of it is harmless where it stands: the parser finds out.
 */
const opener = /[ \t#>=|:_`]|[-+](?![^\s:|-])|\*(?!\*?[^\s*])|~~~|\d{1,9}[.)](?!\S)/y

/** Whether a line can be nothing but a paragraph's, from an index on. */
export function isParagraphLine(text: string, from = 0): boolean {
  opener.lastIndex = from
  return !opener.test(text)
}

/** The paragraph of some lines, if they are one and it is plain. */
export function plainParagraph(
  lines: Lines,
  source: string,
  brackets: boolean,
): Paragraph | undefined {
  const first = lines[0]
  const last = lastOf(lines)
  for (const line of lines) {
    if (!isParagraphLine(line.text)) return undefined
    // Spaces at the end of a line may break it; behind the last one they are dropped.
    if (line.text.endsWith(' ') && line !== last) return undefined
  }
  const children = childrenOf(lines, source, brackets)
  if (children === undefined) return undefined
  return {
    type: 'paragraph',
    children,
    position: { start: pointIn(first, 0), end: pointIn(last) },
  }
}

/** What a paragraph holds: on one line it may be simple markup, across lines it must be text. */
function childrenOf(
  lines: Lines,
  source: string,
  brackets: boolean,
): PhrasingContent[] | undefined {
  const first = lines[0]
  const last = lastOf(lines)
  const end = trimmedEnd(last.text)
  if (first === last) return plainInline(first, 0, end, brackets)
  const value = source.slice(first.offset, last.offset + end)
  if (!isPlainText(value, brackets)) return undefined
  return [{ type: 'text', value, position: { start: pointIn(first, 0), end: pointIn(last, end) } }]
}
