import { linesOf, pointIn } from './plain/line.js'
import { piecesOf, type Piece } from './plain/pieces.js'
import { Rest } from './plain/rest.js'
import { once } from '../once.js'
import type { Root, RootContent } from 'mdast'

const loadParser = once(() => import('./processor.js'))

/**
 * The tree that parseMarkdown gives, in a fraction of the time. Most blocks of most documents are
 * plain and need no parser; what remains is parsed at once and put in its place. A file that is plain
 * from end to end is read without the parser being loaded.
 */
export async function treeOf(text: string): Promise<Root> {
  return (await readPlainFirst(text)) ?? (await parse(text))
}

async function parse(text: string): Promise<Root> {
  const { parseMarkdown } = await loadParser()
  return parseMarkdown(text)
}

/** Undefined for a text that only the parser can take apart. */
async function readPlainFirst(text: string): Promise<Root | undefined> {
  if (/\r(?!\n)/.test(text) || text.startsWith('\uFEFF') || hasUnclosedFrontMatter(text))
    return undefined
  const lines = linesOf(text)
  const last = lines.at(-1)
  if (last === undefined) return undefined
  const end = pointIn(last)
  const pieces = piecesOf(text, lines)
  const children = plainBlocks(pieces) ?? (await completed(new Rest(text, pieces, end)))
  if (children === undefined) return undefined
  return {
    type: 'root',
    children,
    position: { start: { line: 1, column: 1, offset: 0 }, end },
  }
}

/** All blocks of a text that holds nothing else. */
function plainBlocks(pieces: readonly Piece[]): RootContent[] | undefined {
  const blocks: RootContent[] = []
  for (const piece of pieces) {
    if (piece.type !== 'plain') return undefined
    for (const block of piece.blocks) blocks.push(block)
  }
  return blocks
}

async function completed(rest: Rest): Promise<RootContent[] | undefined> {
  const { children } = await parse(rest.text)
  return rest.complete(children)
}

/** Below dashes that look like front matter and are not, the parser finds no lists and no quotes. */
function hasUnclosedFrontMatter(text: string): boolean {
  return text.startsWith('---') && !/\n---[ \t]*(?:\r?\n|$)/.test(text)
}
