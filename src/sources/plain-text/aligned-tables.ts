import type { Line } from './lines.js'
import { isLine, tableOfRows, type TabCell, type TabTable } from './tab-tables.js'

/** Where a line of words goes on; more than one space apart stand columns, unless a sentence ends there. */
const gap = /(?<=[^\s.,;:!?])[ \u00A0]{2,}(?=\S)/gu

/** Fewer columns are fields with their values, fewer full rows are a chance. */
const fewestColumns = 3
const fewestRows = 3

/** Whether spaces may keep columns apart in a line. */
export function isAligned({ text }: Line): boolean {
  return text.includes('  ') && text.search(gap) > 0
}

/** The lines of a group, from an aligned one on, that may be rows of one table. */
export function alignedLinesFrom(group: readonly Line[], at: number): readonly Line[] {
  const behind = group.slice(at).findIndex((line) => !isAligned(line) && !isLine(line))
  const lines = behind < 0 ? group.slice(at) : group.slice(at, at + behind)
  return lines.slice(0, lines.findLastIndex(isAligned) + 1)
}

/**
 * The table that lines make whose columns are kept apart by spaces, as a page printed to text has them.
 * Rows with a cell for each column show where the columns are; the cells of others stand below these.
 */
export function alignedTableOf(source: string, lines: readonly Line[]): TabTable | undefined {
  const cut = lines.map((line) => cellsOf(line).map((cell) => ({ cell, line })))
  const columns = cut.reduce((most, row) => Math.max(most, row.length), 0)
  const full = cut.filter((row) => row.length === columns)
  if (columns < fewestColumns || full.length < fewestRows) return undefined
  const spans = Array.from({ length: columns }, (_, at) => {
    const own = full.flatMap((row) => row[at] ?? [])
    return {
      from: Math.min(...own.map(({ cell, line }) => cell.start - line.start)),
      to: Math.max(...own.map(({ cell, line }) => cell.end - line.start)),
    }
  })
  const rows: TabCell[][] = []
  for (const row of cut) {
    const placed = placedIn(row, spans)
    if (placed === undefined) return undefined
    rows.push(placed)
  }
  return tableOfRows(source, rows)
}

function cellsOf({ text, textStart }: Line): TabCell[] {
  const cells: TabCell[] = []
  let start = 0
  for (const match of text.matchAll(gap)) {
    cells.push({ start: textStart + start, end: textStart + match.index })
    start = match.index + match[0].length
  }
  cells.push({ start: textStart + start, end: textStart + text.length })
  return cells
}

interface Placed {
  readonly cell: TabCell
  readonly line: Line
}

interface Span {
  readonly from: number
  readonly to: number
}

/** A row with each cell in the column that it stands below; undefined where one stands below none or two. */
function placedIn(row: readonly Placed[], spans: readonly Span[]): TabCell[] | undefined {
  const end = row.at(-1)?.cell.end ?? 0
  const [only, another] = row
  if (only !== undefined && another === undefined) return [only.cell]
  const cells = spans.map((): TabCell => ({ start: end, end }))
  let next = 0
  for (const { cell, line } of row) {
    const [from, to] = [cell.start - line.start, cell.end - line.start]
    const meeting = spans.flatMap((span, at) => (from < span.to && to > span.from ? [at] : []))
    const [at, other] = meeting
    if (at === undefined || other !== undefined || at < next) return undefined
    cells[at] = cell
    next = at + 1
  }
  return cells
}
