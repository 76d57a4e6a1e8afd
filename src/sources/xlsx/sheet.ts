import { Parser } from 'htmlparser2'
import type { Inline } from '../rendering/rendering.js'
import { columnIndex } from '../sheet/column-name.js'
import { maxCells, maxColumns, maxRows } from '../sheet/limits.js'
import { contentOf, type SheetContext, type StoredCell } from './cell-content.js'
import { type CellSpan, Merges } from './merges.js'
import { RichText } from './rich-text.js'
import { localName } from './workbook.js'

/** A cell by what it shows; spans count itself. */
export interface SheetCell extends CellSpan {
  readonly inlines: readonly Inline[]
  /** From 0. */
  readonly row: number
  readonly column: number
}

/** A sheet by its rows; cells without content are left out. */
export interface Sheet {
  readonly rows: readonly (readonly SheetCell[])[]
  readonly hiddenRows: number
  readonly hiddenColumns: number
  /** Whether there were more cells than are read. */
  readonly isCut: boolean
}

type Attributes = Readonly<Record<string, string>>

/** Reads the cells of a sheet as it shows them. Hidden rows and columns are left out and counted. */
export function readSheet(xml: string, context: SheetContext): Sheet {
  const reader = new SheetReader(context)
  new Parser(
    {
      onopentag: (name, attributes) => {
        reader.open(localName(name), attributes)
      },
      ontext: (text) => {
        reader.text(text)
      },
      onclosetag: (name) => {
        reader.close(localName(name))
      },
    },
    { xmlMode: true, decodeEntities: true },
  ).end(xml)
  return reader.sheet()
}

/** What is read of a sheet so far, tag by tag. */
class SheetReader {
  readonly #context: SheetContext
  readonly #rows: SheetCell[][] = []
  readonly #merges = new Merges()
  readonly #hiddenColumns = new Set<number>()
  readonly #rich = new RichText()
  #hiddenRows = 0
  /** Places of the grid that the cells so far lay out, those that they leave empty included. */
  #places = 0
  #isFull = false
  #isCut = false
  #row = -1
  #column = -1
  #isHiddenRow = false
  #cell: StoredCell | undefined
  #isValue = false

  constructor(context: SheetContext) {
    this.#context = context
  }

  open(tag: string, attributes: Attributes): void {
    this.#rich.open(tag, attributes)
    if (tag === 'v') this.#isValue = true
    else if (tag === 'c') this.#openCell(attributes)
    else if (tag === 'row') this.#openRow(attributes)
    else if (tag === 'col') this.#hideColumns(attributes)
    else if (tag === 'mergeCell') this.#merges.add(attributes['ref'] ?? '')
  }

  text(text: string): void {
    this.#rich.text(text)
    if (this.#isValue && this.#cell !== undefined) this.#cell.value += text
  }

  close(tag: string): void {
    this.#rich.close(tag)
    if (tag === 'v') this.#isValue = false
    if (tag !== 'c' || this.#cell === undefined) return
    const inlines = contentOf(this.#cell, this.#rich.take(), this.#context)
    this.#cell = undefined
    if (!this.#isHiddenRow && inlines.some(({ text }) => text.trim() !== '')) this.#add(inlines)
  }

  sheet(): Sheet {
    const rows = this.#rows.map((cells) =>
      cells
        .filter(({ column }) => !this.#hiddenColumns.has(column))
        .map((cell) => ({ ...cell, ...this.#merges.spanAt(cell.row, cell.column) })),
    )
    const hiddenColumns = this.#hiddenColumns.size
    return { rows, hiddenRows: this.#hiddenRows, hiddenColumns, isCut: this.#isCut }
  }

  #hideColumns({ hidden, min, max }: Attributes): void {
    if (!isTrue(hidden)) return
    const last = Math.min(Number(max), maxColumns)
    for (let at = Number(min); at <= last; at++) this.#hiddenColumns.add(at - 1)
  }

  #openRow({ r: number, hidden }: Attributes): void {
    this.#row = number === undefined ? this.#row + 1 : Number(number) - 1
    this.#column = -1
    this.#isHiddenRow = isTrue(hidden)
    if (this.#isHiddenRow) this.#hiddenRows++
  }

  #openCell({ r: reference = '', t: type = 'n', s: style = '0' }: Attributes): void {
    this.#cell = { type, style: Number(style), value: '' }
    this.#column = reference === '' ? this.#column + 1 : columnIndex(reference)
  }

  #add(inlines: readonly Inline[]): void {
    const [row, column] = [this.#row, this.#column]
    if (!Number.isInteger(row) || column < 0) return
    if (column >= maxColumns) {
      this.#isCut = true
      return
    }
    const known = this.#rows.at(-1)
    const before = known?.at(-1)
    const isSameRow = before?.row === row
    this.#places += Math.max(1, column - (isSameRow ? before.column : -1))
    this.#isFull ||= this.#places > maxCells || (!isSameRow && this.#rows.length >= maxRows)
    this.#isCut ||= this.#isFull
    if (this.#isFull) return
    const cell = { inlines, row, column, rowSpan: 1, columnSpan: 1 }
    if (isSameRow) known?.push(cell)
    else this.#rows.push([cell])
  }
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true'
}
