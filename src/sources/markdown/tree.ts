import { linesOf, pointIn } from './plain/line.js'
import { piecesOf } from './plain/pieces.js'
import { Rest } from './plain/rest.js'
import { parseMarkdown } from './processor.js'
import type { Root } from 'mdast'

/**
 * The tree that parseMarkdown gives, in a fraction of the time. Most blocks of most documents are
 * plain and need no parser; what remains is parsed at once and put in its place.
 */
export function treeOf(text: string): Root {
  return readPlainFirst(text) ?? parseMarkdown(text)
}

/** Undefined for a text that only the parser can take apart. */
function readPlainFirst(text: string): Root | undefined {
  if (/\r(?!\n)/.test(text) || text.startsWith('\uFEFF') || hasUnclosedFrontMatter(text))
    return undefined
  const lines = linesOf(text)
  const last = lines.at(-1)
  if (last === undefined) return undefined
  const end = pointIn(last)
  const rest = new Rest(text, piecesOf(text, lines), end)
  const children = rest.complete(parseMarkdown(rest.text).children)
  if (children === undefined) return undefined
  return {
    type: 'root',
    children,
    position: { start: { line: 1, column: 1, offset: 0 }, end },
  }
}

/** Below dashes that look like front matter and are not, the parser finds no lists and no quotes. */
function hasUnclosedFrontMatter(text: string): boolean {
  return text.startsWith('---') && !/\n---[ \t]*(?:\r?\n|$)/.test(text)
}
