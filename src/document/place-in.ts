import { spanInFile } from './flat-text.js'
import type { Block, Document } from './document.js'
import { lastFrom } from './last-from.js'
import type { Place, Span } from './place.js'

interface BlockContext {
  readonly text: string
  /** Index in `text` of the flat text's character at `start`. */
  readonly from: number
  readonly start: number
  /** Where the text stands in the file. */
  readonly inFile: Span
}

/**
 * Contexts already cut, by the start of the first sentence they hold: places share them. Few places
 * reach over more than one sentence.
 */
const contexts = new WeakMap<Block, Map<number, SentenceContext>>()
const rows = new WeakMap<readonly Block[], RowContext>()

interface SentenceContext extends BlockContext {
  /** Index in the block's text at which the context ends. */
  readonly to: number
}

interface RowContext {
  readonly text: string
  /** Index in `text` at which each cell begins. */
  readonly starts: ReadonlyMap<Block, number>
  /** From the first cell with a text to the end of the last one. */
  readonly inFile: Span
}

/**
 * The place of the flat range [start, end) of a block. Its context is the sentence, or the
 * sentences, that hold the range; in a table, the row.
 */
export function placeIn(document: Document, block: Block, start: number, end: number): Place {
  const context = block.cell === undefined ? sentenceContext(block, start, end) : rowContext(block)
  const span = spanInFile(block.flat, start, end)
  return {
    path: document.path,
    start: span.start,
    end: span.end,
    quote: block.flat.text.slice(start, end),
    context: context.text,
    at: context.from + start - context.start,
    contextSpan: context.inFile,
  }
}

function sentenceContext(block: Block, start: number, end: number): BlockContext {
  const first = holder(block.sentences, start)
  const isInFirst = first !== undefined && end <= first.end
  const last = isInFirst ? first : holder(block.sentences, Math.max(start, end - 1))
  const from = first?.start ?? 0
  const to = last?.end ?? block.flat.text.length
  let known = contexts.get(block)
  if (known === undefined) {
    known = new Map<number, SentenceContext>()
    contexts.set(block, known)
  }
  const met = known.get(from)
  if (met?.to === to) return met
  const text = block.flat.text.slice(from, to)
  const inFile = spanInFile(block.flat, from, to)
  const context = { text, from: 0, start: from, inFile, to }
  known.set(from, context)
  return context
}

/** The last sentence that begins at or before the index. */
function holder(sentences: readonly Span[], index: number): Span | undefined {
  return sentences[lastFrom(sentences, index, ({ start }) => start)]
}

const separator = ' | '

function rowContext(block: Block): BlockContext {
  const row = block.cell?.table.rows[block.cell.row] ?? [block]
  let context = rows.get(row)
  if (context === undefined) {
    context = contextOfRow(row)
    rows.set(row, context)
  }
  const { text, inFile } = context
  return { text, from: context.starts.get(block) ?? 0, start: 0, inFile }
}

function contextOfRow(row: readonly Block[]): RowContext {
  const starts = new Map<Block, number>()
  let start = 0
  for (const cell of row) {
    starts.set(cell, start)
    start += cell.flat.text.length + separator.length
  }
  const spans = row
    .filter(({ flat }) => flat.text !== '')
    .map(({ flat }) => spanInFile(flat, 0, flat.text.length))
  const inFile = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
  return { text: row.map((cell) => cell.flat.text).join(separator), starts, inFile }
}
