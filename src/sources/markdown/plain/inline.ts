import { textIn, type Line } from './line.js'
import { simpleMarkup } from './markup.js'
import { isPlainText } from './plain-text.js'
import type { PhrasingContent } from 'mdast'

/** The nodes of a part of a line, if it is plain. It has no white space at its ends. */
export function plainInline(
  line: Line,
  from: number,
  to: number,
  brackets: boolean,
): PhrasingContent[] | undefined {
  if (from === to) return []
  return isPlainText(line.text.slice(from, to), brackets)
    ? [textIn(line, from, to)]
    : simpleMarkup(line, from, to, brackets)
}
