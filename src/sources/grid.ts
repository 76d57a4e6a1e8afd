import type { FlatText } from '../document/flat-text.js'

/** A cell as a file gives it: only where it begins, and how far it reaches. */
export interface SpanningCell {
  readonly text: FlatText
  /** How many rows it reaches over, itself included. */
  readonly rowSpan: number
  readonly columnSpan: number
  readonly isHeader: boolean
}

/** A table with each cell at its column. */
export interface Grid {
  readonly rows: FlatText[][]
  /** How many rows are the head; at least one. */
  readonly headerRows: number
}

/** What a cell may reach over at most: more is a slip, or meant to fill memory. */
const maxSpan = 200

/** Once a table has so many cells, those that follow reach over nothing but their own place. */
const maxCells = 1_000_000

const nothing: FlatText = { text: '', pieces: [] }

/**
 * Lays out the cells of a table. What spans columns of the head, or rows of the stub, holds for each
 * of them and is repeated there; a figure that spans is one figure, and stands once.
 */
export function layOut(rows: readonly (readonly SpanningCell[])[]): Grid {
  const headerRows = headerRowsOf(rows)
  const grid: (FlatText | undefined)[][] = rows.map(() => [])
  let filled = 0
  rows.forEach((row, y) => {
    let x = 0
    for (const cell of row) {
      while (grid[y]?.[x] !== undefined) x++
      const isHead = y < headerRows
      const isFull = filled > maxCells
      const left = isHead ? headerRows - y : rows.length - y
      const down = isFull ? 1 : Math.min(bounded(cell.rowSpan), left)
      const across = isFull ? 1 : bounded(cell.columnSpan)
      filled += down * across
      for (let dy = 0; dy < down; dy++) {
        for (let dx = 0; dx < across; dx++) {
          const isRepeated = isHead || x + dx === 0
          const line = grid[y + dy]
          if (line === undefined) continue
          line[x + dx] = (dx === 0 && dy === 0) || isRepeated ? cell.text : nothing
        }
      }
      x += across
    }
  })
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0)
  return {
    rows: grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? nothing)),
    headerRows,
  }
}

/** The rows that say they are the head, or the first; and what divides a cell of theirs. */
function headerRowsOf(rows: readonly (readonly SpanningCell[])[]): number {
  let count = 0
  while (count < rows.length && isHeaderRow(rows[count])) count++
  if (count > 0) return count
  const first = rows[0] ?? []
  const isDivided = rows.length > 2 && first.length > 1 && first.some(isParted)
  return isDivided ? 2 : Math.min(1, rows.length)
}

function isHeaderRow(row: readonly SpanningCell[] | undefined): boolean {
  return row !== undefined && row.length > 0 && row.every(({ isHeader }) => isHeader)
}

function isParted({ columnSpan, text }: SpanningCell): boolean {
  return columnSpan > 1 && text.text !== ''
}

function bounded(span: number): number {
  return Math.min(Math.max(1, Math.trunc(span) || 1), maxSpan)
}
