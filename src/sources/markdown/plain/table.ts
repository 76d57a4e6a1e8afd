import { plainInline } from './inline.js'
import { lastOf, pointIn, trimmedEnd, trimmedStart, type Line, type Lines } from './line.js'
import type { AlignType, Table, TableCell, TableRow } from 'mdast'

const delimiterRow = /^\|(?: *:?-+:? *\|)+$/

/** The table of some lines, if every row stands between bars and its cells are plain. */
export function plainTable(lines: Lines, brackets: boolean): Table | undefined {
  const [head, delimiters, ...body] = lines
  if (delimiters === undefined || !delimiterRow.test(delimiters.text)) return undefined
  const align = delimiters.text.slice(1, -1).split('|').map(alignOf)
  const rows: TableRow[] = []
  for (const line of [head, ...body]) {
    const row = plainRow(line, brackets)
    if (row === undefined) return undefined
    rows.push(row)
  }
  if (rows[0]?.children.length !== align.length) return undefined
  return {
    type: 'table',
    align,
    children: rows,
    position: { start: pointIn(head, 0), end: pointIn(lastOf(lines)) },
  }
}

function alignOf(delimiter: string): AlignType {
  const marks = delimiter.trim()
  if (marks.startsWith(':')) return marks.endsWith(':') ? 'center' : 'left'
  return marks.endsWith(':') ? 'right' : null
}

function plainRow(line: Line, brackets: boolean): TableRow | undefined {
  const { text } = line
  const lastBar = text.length - 1
  if (lastBar < 1 || !text.startsWith('|') || !text.endsWith('|')) return undefined
  const cells: TableCell[] = []
  for (let bar = 0; bar < lastBar;) {
    const next = text.indexOf('|', bar + 1)
    const cell = plainCell(line, bar, next, brackets)
    if (cell === undefined) return undefined
    cells.push(cell)
    bar = next
  }
  return {
    type: 'tableRow',
    children: cells,
    position: { start: pointIn(line, 0), end: pointIn(line) },
  }
}

/** The cell between two bars. It holds the bar before it, and the last cell the one behind it. */
function plainCell(
  line: Line,
  bar: number,
  next: number,
  brackets: boolean,
): TableCell | undefined {
  const { text } = line
  const end = trimmedEnd(text, bar + 1, next)
  const start = trimmedStart(text, bar + 1, end)
  const children = plainInline(line, start, end, brackets)
  if (children === undefined) return undefined
  const cellEnd = next === text.length - 1 ? text.length : next
  return {
    type: 'tableCell',
    children,
    position: { start: pointIn(line, bar), end: pointIn(line, cellEnd) },
  }
}
