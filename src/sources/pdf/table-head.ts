import { textOf } from './fragment.js'
import type { TableCell, TableRow } from './table-columns.js'

/** No table has more rows of heads. */
const maxHeaderRows = 4

/** How many rows head a table: the first, what divides its cells, and what is set in its font where that is another. */
export function headerRowsOf(rows: readonly TableRow[]): number {
  const font = fontOf(rows[0])
  const usual = fontOf(rows.slice(1).flat())
  let count = 1
  while (count < rows.length - 1 && count < maxHeaderRows) {
    const [row = [], next = []] = rows.slice(count - 1, count + 1)
    const isDivided =
      row.some(({ columnSpan, column }) => columnSpan > 1 && column > 0) || areDivided(row, next)
    if (!isDivided && (font === usual || fontOf(next) !== font)) break
    count++
  }
  return count
}

/**
 * The rows with heads that reach over all columns that they head: one that stands at the left of its
 * columns seems to stand over the first of them alone.
 */
export function withSpanningHeads(rows: readonly TableRow[], headers: number): readonly TableRow[] {
  return rows.map((row, at) => {
    const below = rows[at + 1]
    if (at + 1 >= headers || below === undefined || !areDivided(row, below)) return row
    return row.map((cell, position) => ({ ...cell, columnSpan: reachOf(row, position, below) }))
  })
}

/** Whether the row below names the columns that a row of heads leaves open. */
function areDivided(row: TableRow, below: TableRow): boolean {
  if (below.some((cell) => cell.column > 0 && isFigure(cell))) return false
  const named = new Set(below.map(({ column }) => column))
  return row.some(({ column, columnSpan }, at) => column > 0 && reachOf(row, at, below) > columnSpan && named.has(column)) // prettier-ignore
}

/** Over how many columns a head reaches: those of its own, and open ones to its right that have heads below. */
function reachOf(row: TableRow, at: number, below: TableRow): number {
  const cell = row[at]
  if (cell === undefined) return 1
  const { column, columnSpan } = cell
  const named = new Set(below.map((other) => other.column))
  if (column === 0 || !named.has(column)) return columnSpan
  const next = row[at + 1]?.column ?? Number.POSITIVE_INFINITY
  let end = column + columnSpan
  while (end < next && named.has(end)) end++
  return end - column
}

function isFigure({ parts }: TableCell): boolean {
  return /^[<>≤≥−–-]? ?\d/.test(textOf(parts[0]?.segment.fragments ?? []))
}

/** The font of most cells. */
function fontOf(cells: readonly TableCell[] | undefined): string | undefined {
  const counts = new Map<string, number>()
  for (const { parts } of cells ?? []) {
    const font = parts[0]?.segment.fragments[0]?.font
    if (font !== undefined) counts.set(font, (counts.get(font) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}
