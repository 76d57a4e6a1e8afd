import { columnIndex } from '../sheet/column-name.js'

/** Over how many rows and columns a cell reaches, itself included. */
export interface CellSpan {
  readonly rowSpan: number
  readonly columnSpan: number
}

/** The merged cells of a sheet, by the place of their first. */
export class Merges {
  readonly #spans = new Map<string, CellSpan>()

  /** Adds a merge by its reference, "B2:D3"; what is no range is passed over. */
  add(reference: string): void {
    const [first = '', last = ''] = reference.split(':')
    const [top, bottom] = [rowIndex(first), rowIndex(last)]
    const [left, right] = [columnIndex(first), columnIndex(last)]
    if (top < 0 || left < 0 || bottom < top || right < left) return
    const span = { rowSpan: bottom - top + 1, columnSpan: right - left + 1 }
    this.#spans.set(keyOf(top, left), span)
  }

  /** The span of the merge that begins at a place; rows and columns count from 0. */
  spanAt(row: number, column: number): CellSpan | undefined {
    return this.#spans.get(keyOf(row, column))
  }
}

function rowIndex(reference: string): number {
  return Number(/\d{1,7}$/.exec(reference)?.[0] ?? '0') - 1
}

function keyOf(row: number, column: number): string {
  return `${String(row)} ${String(column)}`
}
