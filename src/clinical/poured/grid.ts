import type { Block, CellPosition, Table } from '../../document/document.js'
import { type FlatText, partOf, partsJoined } from '../../document/flat-text.js'
import type { Span } from '../../document/place.js'
import { sentencesOf } from '../../document/sentences.js'
import { countedIn } from '../tables/cells/counted-columns.js'
import { unitIn } from '../tables/names/units.js'
import type { PrintedCell } from './printed-cell.js'
import { namesOf } from './row-names.js'
import type { Rhythm } from './rows.js'
import { type ToldHead, toldBy } from './told-columns.js'

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
  const told = Array.from({ length: rhythm.width }, (_, at) =>
    isKnown(head?.[at]) ? undefined : toldBy(full.flatMap(({ cells }) => cells[at] ?? [])),
  )
  const form = corner && block.flat.text.slice(corner.start, corner.end)
  const counted = countedIn(full.map(({ cells }) => cells.map(({ text }) => text)))
  let open: Span | undefined
  rhythm.rows.forEach(({ cells, isHeading }, index) => {
    const name = names[index]
    if (name === undefined) return
    const { section, own } = name
    const label = block.flat.text.slice(own.start, own.end)
    const first = isHeading === true ? rhythm.width - cells.length : 0
    const printed = cells.map((cell, at) => {
      const isColumnKnown = isKnown(head?.[first + at]) || told[first + at] !== undefined
      const isHeld = isColumnKnown || counted.has(at) || holds(cell, label, form)
      return isHeld && cell.shape !== 'empty' ? [cell] : []
    })
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
  return grid.table(rhythm.width, told)
}

function isKnown(head: readonly Span[] | undefined): boolean {
  return head !== undefined && head.length > 0
}

/**
 * Under an unknown head a bare number may be anything, and bounds those of any measure, unless what
 * is said of all figures tells.
 */
function holds({ shape, text }: PrintedCell, label: string, form = ''): boolean {
  if (shape === 'pair' || shape === 'spread') return true
  if (shape === 'interval') return SAYS_HOW.test(label) || OF_INTERVALS.test(form)
  if (shape !== 'plain') return false
  return text.includes('%') || (OF_PERCENTS.test(form) && unitIn(label) === undefined)
}

const SAYS_HOW = /\b(?:medians?|means?|range|IQR|quartiles?|ratio|CI)\b/i
const OF_PERCENTS = /^[([]?(?:%|per ?cent(?:ages?)?)[)\]]?$/i
const OF_INTERVALS = /^[([ ,]*(?:(?:%|per ?cent(?:ages?)?)[([ ,;]*)?9[059] ?% ?C\.?I/i

/** The parts of a span that wide gaps part. */
function unspaced(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+(?: \S+)*/g)].map(({ 0: part, index }) => ({
    start: start + index,
    end: start + index + part.length,
  }))
}

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

  table(width: number, told: readonly (ToldHead | undefined)[]): Table {
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
        Array.from({ length: width + 1 }, (_, x) => {
          const head = y === 0 ? told[x - 1] : undefined
          const flat = head === undefined ? this.#flat(row[x] ?? []) : { text: head, pieces: [] }
          return this.#piece('cell', flat, { table, row: y, column: x })
        }),
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
