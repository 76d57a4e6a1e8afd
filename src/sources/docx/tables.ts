import {
  attributeOf,
  childOf,
  childrenOf,
  isOn,
  nameOf,
  valueOf,
  type XmlElement,
} from '../archives/xml.js'

/** A cell of a table where it begins; without an element where a row begins further right. */
export interface TableCell {
  readonly element?: XmlElement
  /** Of the grid, from 0. */
  readonly column: number
  rowSpan: number
  readonly columnSpan: number
  readonly isHeader: boolean
}

/** How many columns a cell may reach over, as Word has it. */
const maxColumns = 63

/** The rows of a table as revised, each with the cells that begin in it. */
export function rowsOf(table: XmlElement): TableCell[][] {
  /** The cell that reaches down in each column. */
  const reaching = new Map<number, TableCell>()
  return rowElements(table).map((row) => {
    const properties = childOf(row, 'trPr')
    const isHeader = isOn(properties, 'tblHeader')
    const cells: TableCell[] = []
    let column = columnsBefore(properties)
    if (column > 0) cells.push({ column: 0, rowSpan: 1, columnSpan: column, isHeader })
    for (const element of cellElements(row)) {
      const cellProperties = childOf(element, 'tcPr')
      const columnSpan = bounded(Number(valueOf(cellProperties, 'gridSpan') ?? 1))
      const merge = childOf(cellProperties, 'vMerge')
      const above = reaching.get(column)
      if (merge !== undefined && attributeOf(merge, 'val') !== 'restart' && above !== undefined) {
        above.rowSpan++
      } else {
        const cell = { element, column, rowSpan: 1, columnSpan, isHeader }
        cells.push(cell)
        if (merge === undefined) reaching.delete(column)
        else reaching.set(column, cell)
      }
      column += columnSpan
    }
    return cells
  })
}

function rowElements(table: XmlElement): XmlElement[] {
  return elementsWithin(table, 'tr').filter(
    (row) => childOf(childOf(row, 'trPr'), 'del') === undefined,
  )
}

function cellElements(row: XmlElement): XmlElement[] {
  return elementsWithin(row, 'tc').filter(
    (cell) => childOf(childOf(cell, 'tcPr'), 'cellDel') === undefined,
  )
}

/** Rows or cells right inside, or inside of content controls around them. */
function elementsWithin(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = []
  const open = childrenOf(element).reverse()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (nameOf(next) === name) found.push(next)
    else if (/^(?:sdt|sdtContent|ins|moveTo|customXml)$/.test(nameOf(next))) {
      open.push(...childrenOf(next).reverse())
    }
  }
  return found
}

/** How many columns of the grid a row leaves out at its beginning. */
function columnsBefore(properties: XmlElement | undefined): number {
  const count = Number(valueOf(properties, 'gridBefore') ?? 0)
  return count > 0 ? bounded(count) : 0
}

function bounded(count: number): number {
  return Math.min(Math.max(1, Math.trunc(count) || 1), maxColumns)
}
