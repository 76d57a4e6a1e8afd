import type { Block, CellPosition, Table } from '../../document/document.js'
import { type FlatText, partOf, partsJoined } from '../../document/flat-text.js'
import type { Span } from '../../document/place.js'
import { sentencesOf } from '../../document/sentences.js'
import { countedIn } from '../tables/counted-columns.js'
import { areSeenToBeP } from './p-columns.js'
import type { PrintedCell } from './printed-cell.js'
import { namesOf } from './row-names.js'
import type { Rhythm } from './rows.js'

/** Where the parts of a table stand in the line that it was poured into. */
export interface TableSpans {
  readonly title: Span | undefined
  /** What stands over the names of the rows, or what an unknown head says of all its figures. */
  readonly corner: Span | undefined
  /** By column, the words over it. */
  readonly head: readonly (readonly Span[])[] | undefined
  /** What stands between the head and the first row's cells. */
  readonly firstName: Span
  readonly foot: Span
}

/** The table as it was: its rows and columns, each cell with its place. */
export function gridOf(block: Block, rhythm: Rhythm, spans: TableSpans): Table {
  const grid = new Grid(block, spans)
  const { corner, head, firstName } = spans
  grid.add([corner ? [corner] : [], ...(head ?? Array.from({ length: rhythm.width }, () => []))])
  const names = namesOf(block.flat.text, rhythm.rows, firstName, head !== undefined)
  const full = rhythm.rows.filter(({ cells }) => cells.length === rhythm.width)
  const ofP = new Set(
    Array.from({ length: rhythm.width }, (_, at) => at).filter(
      (at) => !isKnown(head?.[at]) && areSeenToBeP(full.flatMap(({ cells }) => cells[at] ?? [])),
    ),
  )
  const counted = countedIn(full.map(({ cells }) => cells.map(({ text }) => text)))
  let open: Span | undefined
  rhythm.rows.forEach(({ cells, isHeading }, index) => {
    const name = names[index]
    if (name === undefined) return
    const { section, own } = name
    const label = block.flat.text.slice(own.start, own.end)
    const first = isHeading === true ? rhythm.width - cells.length : 0
    const printed = cells.map((cell, at) =>
      holds(cell, isKnown(head?.[first + at]) || counted.has(at) || ofP.has(first + at), label)
        ? [cell]
        : [],
    )
    if (isHeading !== true && printed.every(({ length }) => length === 0)) return
    if (section !== open) {
      // A row without anything ends the section before.
      if (section === undefined) grid.add([[]])
      else if (isHeading !== true) grid.add([[section]])
      open = section
    }
    const blanks = Array.from({ length: rhythm.width - cells.length }, () => [])
    grid.add(isHeading ? [[own], ...blanks, ...printed] : [[own], ...printed, ...blanks])
  })
  return grid.table(rhythm.width, ofP)
}

function isKnown(head: readonly Span[] | undefined): boolean {
  return head !== undefined && head.length > 0
}

/** Under an unknown head a bare number may be anything, and bounds those of any measure. */
function holds({ shape, text }: PrintedCell, isHeadKnown: boolean, label: string): boolean {
  if (shape === 'empty') return false
  if (shape === 'plain' && text.includes('%')) return true
  if (isHeadKnown || shape === 'pair' || shape === 'spread') return true
  return shape === 'interval' && SAYS_HOW.test(label)
}

const SAYS_HOW = /\b(?:medians?|means?|range|IQR|quartiles?|ratio|CI)\b/i

/** The parts of a span that wide gaps part. */
function unspaced(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+(?: \S+)*/g)].map(({ 0: part, index }) => ({
    start: start + index,
    end: start + index + part.length,
  }))
}

/** The head of a column that is seen to hold p-values, though no words say so. */
const P: FlatText = { text: 'p', pieces: [] }

class Grid {
  readonly #block: Block
  readonly #spans: TableSpans
  readonly #rows: Span[][][] = []

  constructor(block: Block, spans: TableSpans) {
    this.#block = block
    this.#spans = spans
  }

  add(row: readonly (readonly Span[])[]): void {
    this.#rows.push(row.map((spans) => [...spans]))
  }

  table(width: number, ofP: ReadonlySet<number>): Table {
    const { title, foot } = this.#spans
    const cells: Block[][] = []
    const caption = title && this.#piece('paragraph', this.#flat([title]))
    const table: Table = {
      rows: cells,
      headerRows: 1,
      section: this.#block.section,
      ...(caption && { caption }),
      foot: this.#piece('paragraph', partOf(this.#block.flat, foot.start, foot.end)),
    }
    this.#rows.forEach((row, y) => {
      cells.push(
        Array.from({ length: width + 1 }, (_, x) =>
          this.#piece('cell', y === 0 && ofP.has(x - 1) ? P : this.#flat(row[x] ?? []), {
            table,
            row: y,
            column: x,
          }),
        ),
      )
    })
    return table
  }

  #flat(spans: readonly Span[]): FlatText {
    const { flat } = this.#block
    const words = spans.flatMap((span) => unspaced(flat.text, span))
    const [only, another] = words
    if (only === undefined) return { text: '', pieces: [] }
    return another === undefined ? partOf(flat, only.start, only.end) : partsJoined(flat, words)
  }

  #piece(kind: Block['kind'], flat: FlatText, cell?: CellPosition): Block {
    const { index, section } = this.#block
    const sentences =
      kind === 'cell' ? [{ start: 0, end: flat.text.length }] : sentencesOf(flat.text)
    return { kind, index, flat, section, sentences, ...(cell && { cell }) }
  }
}
