import { attributeOf, childrenOf, nameOf, type XmlElement } from '../archives/xml.js'

/** A cell of a table where it begins. */
export interface OdtCell {
  readonly element: XmlElement
  /** Of the grid, from 0. */
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  readonly isHeader: boolean
}

/** The rows of a table; groups and the rows of its head are laid open. */
export function rowsOf(table: XmlElement, isHeader = false): readonly (readonly OdtCell[])[] {
  return childrenOf(table).flatMap((element): readonly (readonly OdtCell[])[] => {
    const name = nameOf(element)
    if (name === 'table-header-rows') return rowsOf(element, true)
    if (name === 'table-rows' || name === 'table-row-group') return rowsOf(element, isHeader)
    return name === 'table-row' ? [cellsOf(element, isHeader)] : []
  })
}

/** The cells that begin in a row; those that others reach over only keep their columns. */
function cellsOf(row: XmlElement, isHeader: boolean): OdtCell[] {
  const cells: OdtCell[] = []
  let column = 0
  for (const element of childrenOf(row)) {
    const repeats = numberIn(element, 'number-columns-repeated')
    if (nameOf(element) === 'table-cell') {
      const spans = numberIn(element, 'number-columns-spanned')
      const rowSpan = numberIn(element, 'number-rows-spanned')
      // Cells that repeat are empty.
      cells.push({ element, column, rowSpan, columnSpan: Math.max(spans, repeats), isHeader })
    }
    column += repeats
  }
  return cells
}

function numberIn(element: XmlElement, attribute: string): number {
  return Math.max(1, Math.trunc(Number(attributeOf(element, attribute) ?? 1)) || 1)
}
