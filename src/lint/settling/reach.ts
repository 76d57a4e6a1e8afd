import type { Block, Document } from '../../document/document.js'
import { spanInFile } from '../../document/flat-text.js'
import { lastFrom } from '../../document/last-from.js'
import type { Span } from '../../document/place.js'

interface PlacedBlock extends Span {
  readonly block: Block
}

/** The cells of a table, or of one row: the first that has words, and where the last ends. */
interface Cells {
  readonly first: Block
  end: number
}

/** Tells what of a document a comment for "the next line" is about. */
export class ReachIndex {
  readonly #blocks: readonly PlacedBlock[]
  /** By table, and by row of a table. */
  readonly #cells = new Map<object, Cells>()

  constructor({ blocks }: Document) {
    this.#blocks = blocks
      .filter(({ flat }) => flat.text !== '')
      .map((block) => ({ block, ...spanInFile(block.flat, 0, block.flat.text.length) }))
      .sort((a, b) => a.start - b.start)
    for (const { block, end } of this.#blocks) {
      if (block.cell === undefined) continue
      this.#grow(block.cell.table, block, end)
      this.#grow(rowOf(block), block, end)
    }
  }

  /**
   * Inside a block, what is left of it. Else the block that begins next: a paragraph, a heading,
   * an item; of a table all of it, or the next row where the comment stands between rows.
   * Undefined where nothing follows.
   */
  after({ start, end }: Span): Span | undefined {
    const index = lastFrom(this.#blocks, start, (block) => block.start)
    const before = this.#blocks[index]
    if (before !== undefined && before.start <= start && end <= before.end) {
      return { start: end, end: before.end }
    }
    const next = before !== undefined && before.start < start ? this.#blocks[index + 1] : before
    return next && { start: next.start, end: this.#endOf(next) }
  }

  #endOf({ block, end }: PlacedBlock): number {
    if (block.cell === undefined) return end
    const table = this.#cells.get(block.cell.table)
    return (table?.first === block ? table : this.#cells.get(rowOf(block)))?.end ?? end
  }

  #grow(owner: object, block: Block, end: number): void {
    const cells = this.#cells.get(owner)
    if (cells === undefined) this.#cells.set(owner, { first: block, end })
    else cells.end = Math.max(cells.end, end)
  }
}

function rowOf(block: Block): object {
  return block.cell?.table.rows[block.cell.row] ?? block
}
