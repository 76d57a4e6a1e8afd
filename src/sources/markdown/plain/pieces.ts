import { chunksOf } from './chunks.js'
import { isHeading, plainHeading } from './heading.js'
import { pointIn, type Line, type Lines, type Point } from './line.js'
import { mayContinueList, plainList } from './list.js'
import { openAfter } from './opening.js'
import { plainParagraph } from './paragraph.js'
import { plainTable } from './table.js'
import type { Heading, List, Paragraph, Table } from 'mdast'

/** A block of words, with markup of the simplest kind at most. */
export type PlainBlock = Heading | List | Paragraph | Table

/** Plain blocks in a row, or lines that are left to the parser, up to the next piece. */
export type Piece = { readonly start: Point } & (
  { readonly type: 'plain'; readonly blocks: PlainBlock[] } | { readonly type: 'rest' }
)

/** The pieces of a text that has these lines, in order. */
export function piecesOf(text: string, lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  const brackets = mayDefine(text)
  const chunks = chunksOf(lines)
  let open: RegExp | undefined
  for (const [index, chunk] of chunks.entries()) {
    const above = pieces.at(-1)
    const start = above === undefined ? { line: 1, column: 1, offset: 0 } : pointIn(chunk[0], 0)
    const block = open === undefined ? plainBlock(chunk, text, brackets) : undefined
    if (block !== undefined && (block.type !== 'list' || isWhole(above, chunks[index + 1]))) {
      if (above?.type === 'plain') above.blocks.push(block)
      else pieces.push({ type: 'plain', start, blocks: [block] })
    } else {
      if (above?.type !== 'rest') pieces.push({ type: 'rest', start })
      open = openAfter(chunk, open)
    }
  }
  return pieces
}

/** Whether a text may define what brackets refer to: a line has to begin with them. */
function mayDefine(text: string): boolean {
  return text.includes(']:') && /^[ \t>*+\-\d.)]*\[/m.test(text)
}

function plainBlock(lines: Lines, text: string, brackets: boolean): PlainBlock | undefined {
  if (isHeading(lines[0])) return plainHeading(lines[0], brackets)
  return (
    plainParagraph(lines, text, brackets) ??
    plainTable(lines, brackets) ??
    plainList(lines, brackets)
  )
}

/** Whether a list is all there is of it: no list, and nothing unread, is above or goes on below. */
function isWhole(above: Piece | undefined, below: Lines | undefined): boolean {
  if (below !== undefined && mayContinueList(below[0])) return false
  return above === undefined || (above.type === 'plain' && above.blocks.at(-1)?.type !== 'list')
}
