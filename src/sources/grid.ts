import type { FlatText } from '../document/flat-text.js'
import { withWholeFigures } from './split-figures.js'

/** A cell as a file states it: its text, and over how many rows and columns it reaches. */
export interface GridCell {
  readonly text: FlatText
  /** 1 for a cell of one row; what reaches beyond the last row ends there. */
  readonly rowSpan: number
  readonly columnSpan: number
  /** Whether it heads a column or a row. */
  readonly isHeader: boolean
}

/** A table with every cell at its column. */
export interface Grid {
  readonly rows: readonly (readonly FlatText[])[]
  /** How many rows at the top are the head; at least 1. */
  readonly headerRows: number
  /** Over how many columns a figure reaches that stands in the first of them. */
  readonly spans: ReadonlyMap<FlatText, number>
}

/** HTML's own bound, beyond which a span is a slip. */
const maxColumnSpan = 1000

/** What spans and filling may make of a table: a file of a few bytes can ask for millions of cells. */
const maxCells = 250_000

const empty: FlatText = { text: '', pieces: [] }

/**
 * Lays cells out: a heading that spans rows or columns is repeated in each of them, a figure stands
 * once, and all rows are filled to the same width. Figures whose parts have cells of their own are put together. The head are the leading rows of header cells; where there are none, the
 * first row and those that its cells reach into.
 *
 * @example
 * layOut([[{ text: arm, rowSpan: 1, columnSpan: 2, isHeader: true }], [n, share]])
 * // { rows: [[arm, arm], [n.text, share.text]], headerRows: 1, spans: new Map() }
 */
export function layOut(rows: readonly (readonly GridCell[])[]): Grid {
  const headerRows = headerRowsOf(rows)
  const grid: FlatText[][] = rows.map(() => [])
  const spans = new Map<FlatText, number>()
  let room = maxCells
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x++
      const { down, right } = reachOf(cell, rows.length - y, room)
      room -= down * right
      const isHeading = y < headerRows || x === 0 || !isFigure(cell)
      if (!isHeading && right > 1) spans.set(cell.text, right)
      const others = isHeading ? cell.text : empty
      for (const line of grid.slice(y, y + down)) {
        for (let column = x; column < x + right; column++) line[column] ??= others
      }
      const own = grid[y]
      if (own !== undefined) own[x] = cell.text
      x += right
    }
  })
  return { rows: withWholeFigures(filled(grid), headerRows), headerRows, spans }
}

/** Whether a cell holds a figure, which is one however many columns it spans. */
function isFigure({ isHeader, text }: GridCell): boolean {
  return !isHeader && /\d/.test(text.text)
}

/** How many rows and columns a cell takes, itself included; only itself where room is short. */
function reachOf(
  { rowSpan, columnSpan }: GridCell,
  rowsLeft: number,
  room: number,
): { readonly down: number; readonly right: number } {
  const down = Math.max(1, Math.min(rowSpan, rowsLeft))
  const right = Math.max(1, Math.min(columnSpan, maxColumnSpan))
  return down * right <= room ? { down, right } : { down: 1, right: 1 }
}

/** The rows, as wide as the widest, without holes. */
function filled(grid: readonly (readonly FlatText[])[]): FlatText[][] {
  const width = grid.reduce((most, { length }) => Math.max(most, length), 0)
  const isSparse = width * grid.length > 2 * maxCells
  return grid.map((line) =>
    Array.from({ length: isSparse ? line.length : width }, (_, at) => line[at] ?? empty),
  )
}

function headerRowsOf(rows: readonly (readonly GridCell[])[]): number {
  const body = rows.findIndex(
    (row) => !row.every(({ isHeader, text }) => isHeader || text.text === ''),
  )
  const leading = body < 0 ? rows.length : body
  if (leading > 0) return leading
  const deepest = (rows[0] ?? []).reduce((most, { rowSpan }) => Math.max(most, rowSpan), 1)
  return deepest < rows.length ? deepest : 1
}
