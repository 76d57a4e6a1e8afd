import { spanInFile } from './flat-text.js'
import type { Block, Document } from './document.js'
import type { Place, Span } from './place.js'

interface BlockContext {
  readonly text: string
  /** Index in `text` of the flat text's character at `start`. */
  readonly from: number
  readonly start: number
}

/** Contexts already cut, by the start and end of the sentences they hold: places share them. */
const contexts = new WeakMap<Block, Map<string, BlockContext>>()
const rows = new WeakMap<readonly Block[], string>()

/**
 * The place of the flat range [start, end) of a block. Its context is the sentence, or the
 * sentences, that hold the range; in a table, the row.
 */
export function placeIn(document: Document, block: Block, start: number, end: number): Place {
  const context = block.cell === undefined ? sentenceContext(block, start, end) : rowContext(block)
  return {
    path: document.path,
    ...spanInFile(block.flat, start, end),
    quote: block.flat.text.slice(start, end),
    context: context.text,
    at: context.from + start - context.start,
  }
}

function sentenceContext(block: Block, start: number, end: number): BlockContext {
  const from = holder(block.sentences, start)?.start ?? 0
  const to = holder(block.sentences, Math.max(start, end - 1))?.end ?? block.flat.text.length
  const known = contexts.get(block) ?? new Map<string, BlockContext>()
  contexts.set(block, known)
  const key = `${from}-${to}`
  const context = known.get(key) ?? { text: block.flat.text.slice(from, to), from: 0, start: from }
  known.set(key, context)
  return context
}

/** The last sentence that begins at or before the index. */
function holder(sentences: readonly Span[], index: number): Span | undefined {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const sentence = sentences[middle]
    if (sentence !== undefined && sentence.start <= index) low = middle
    else high = middle - 1
  }
  return sentences[low]
}

const separator = ' | '

function rowContext(block: Block): BlockContext {
  const row = block.cell?.table.rows[block.cell.row] ?? [block]
  const text = rows.get(row) ?? row.map((cell) => cell.flat.text).join(separator)
  rows.set(row, text)
  const before = row.slice(0, row.indexOf(block))
  const from = before.reduce((sum, cell) => sum + cell.flat.text.length + separator.length, 0)
  return { text, from, start: 0 }
}
