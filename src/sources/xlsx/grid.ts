import { columnName } from '../sheet/column-name.js'
import type { Sheet, SheetCell } from './sheet.js'

/** A place of a sheet, filled or not. */
export interface GridCell extends SheetCell {
  /** "B4". */
  readonly reference: string
  /** Whether a merged cell reaches over it. */
  readonly isCovered: boolean
}

/**
 * The rows of a sheet with every place of theirs up to the last that is filled; where rows are left
 * out, one empty row stands for them.
 */
export function gridOf({ rows }: Sheet): GridCell[][] {
  const covered = coveredBy(rows.flat())
  const grid: GridCell[][] = []
  let expected = rows[0]?.[0]?.row ?? 0
  for (const cells of rows) {
    const [first] = cells
    if (first === undefined) continue
    if (first.row > expected) grid.push([])
    expected = first.row + 1
    const byColumn = new Map(cells.map((cell) => [cell.column, cell]))
    const width = Math.max(...cells.map(({ column }) => column)) + 1
    grid.push(
      Array.from({ length: width }, (_, column) => {
        const cell = byColumn.get(column) ?? emptyCell(first.row, column)
        const isCovered = covered.has(`${String(cell.row)} ${String(column)}`)
        const reference = `${columnName(column)}${String(cell.row + 1)}`
        return isCovered
          ? { ...emptyCell(cell.row, column), reference, isCovered }
          : { ...cell, reference, isCovered }
      }),
    )
  }
  return grid
}

function emptyCell(row: number, column: number): SheetCell {
  return { inlines: [], row, column, rowSpan: 1, columnSpan: 1 }
}

/** A merge of whole columns reaches over all rows; so many of them hold a table at most. */
const mostCovered = 100_000

function coveredBy(cells: readonly SheetCell[]): ReadonlySet<string> {
  const covered = new Set<string>()
  for (const { row, column, rowSpan, columnSpan } of cells) {
    if (rowSpan * columnSpan > mostCovered || covered.size > mostCovered) continue
    for (let down = 0; down < rowSpan; down++) {
      for (let right = 0; right < columnSpan; right++) {
        if (down + right > 0) covered.add(`${String(row + down)} ${String(column + right)}`)
      }
    }
  }
  return covered
}
