import type { FlatText } from '../../document/flat-text.js'
import { layOut, type Grid, type GridCell } from '../grid.js'
import { childOf, childrenOf, descendantOf } from '../markup/elements.js'
import { flatten, type InlineRoles } from '../markup/flatten.js'
import type { MarkupElement } from '../markup/tree.js'
import type { Measures } from './measure.js'
import { isShown } from './shown.js'

/** A table of HTML as it is read. */
export interface HtmlTable {
  readonly grid: Grid
  /** What names it: its caption, or a first row that is one cell. */
  readonly caption: FlatText | undefined
  /** What its last rows say in one cell each, in order. */
  readonly notes: readonly FlatText[]
}

/** Whether a table only lays out a page: it says so, holds tables or headings, or has one column. */
export function isLayout(table: MarkupElement, measures: Measures): boolean {
  const { role } = table.attributes
  if (role === 'presentation' || role === 'none') return true
  if (descendantOf(table, 'table', 'h1', 'h2', 'h3', 'article', 'main') !== undefined) return true
  const rows = rowsOf(table)
  const isColumn = rows.every((row) => cellsOf(row).length < 2)
  const isRow = rows.length < 2 && childOf(table, 'thead') === undefined
  return isColumn || isRow || cellsIn(rows).some((cell) => measures(cell).text > LONGEST_CELL)
}

/** A cell with more characters is a part of the page. */
const LONGEST_CELL = 2000

function cellsIn(rows: readonly MarkupElement[]): MarkupElement[] {
  return rows.flatMap(cellsOf)
}

/** Reads a table of data. Rows of one cell at its top and bottom are its caption and its notes. */
export function readTable(table: MarkupElement, source: string, roles: InlineRoles): HtmlTable {
  const flat = (element: MarkupElement): FlatText => flatten(element.children, source, roles)
  const head = new Set(childrenOf(table, 'thead').flatMap((part) => childrenOf(part, 'tr')))
  const rows = rowsOf(table).map((row) => ({ row, cells: cellsOf(row) }))
  const width = rows.reduce((most, { cells }) => Math.max(most, columnsOf(cells)), 0)
  const isAlone = (cells: readonly MarkupElement[]): boolean =>
    cells.length === 1 && columnsOf(cells) === width
  const first = rows.findIndex(({ cells }) => !isAlone(cells))
  const isOfTable = first >= 0 ? rows.findLastIndex(({ cells }) => !isAlone(cells)) + 1 : 0
  const above = rows.slice(0, Math.max(first, 0)).flatMap(({ cells }) => cells)
  const below = rows.slice(isOfTable).flatMap(({ cells }) => cells)
  const caption = childOf(table, 'caption') ?? above[0]
  return {
    grid: layOut(
      rows.slice(Math.max(first, 0), isOfTable).map(({ row, cells }) =>
        cells.map((cell): GridCell => ({
          text: flat(cell),
          rowSpan: spanOf(cell, 'rowspan'),
          columnSpan: spanOf(cell, 'colspan'),
          isHeader: head.size > 0 ? head.has(row) : cell.name === 'th',
        })),
      ),
    ),
    caption: caption === undefined ? undefined : flat(caption),
    notes: below.map(flat).filter(({ text }) => text !== ''),
  }
}

/** Rows in the order in which they are shown: the foot last, wherever it stands. */
function rowsOf(table: MarkupElement): MarkupElement[] {
  const parts = childrenOf(table, 'thead', 'tbody', 'tr', 'tfoot').filter(isShown)
  const foot = parts.filter(({ name }) => name === 'tfoot')
  const rest = parts.filter(({ name }) => name !== 'tfoot')
  return [...rest, ...foot]
    .flatMap((part) => (part.name === 'tr' ? [part] : childrenOf(part, 'tr')))
    .filter(isShown)
}

function cellsOf(row: MarkupElement): MarkupElement[] {
  return childrenOf(row, 'td', 'th').filter(isShown)
}

function columnsOf(cells: readonly MarkupElement[]): number {
  return cells.reduce((sum, cell) => sum + spanOf(cell, 'colspan'), 0)
}

/** How far a cell reaches; a row span of 0 reaches to the end. */
function spanOf({ attributes }: MarkupElement, name: 'rowspan' | 'colspan'): number {
  const span = Number.parseInt(attributes[name] ?? '1', 10)
  if (span === 0 && name === 'rowspan') return Infinity
  return span >= 1 ? Math.min(span, 65_534) : 1
}
