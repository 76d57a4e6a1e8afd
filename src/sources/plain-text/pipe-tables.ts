import type { Line } from './lines.js'
import { tableOfRows, type TabCell, type TabTable } from './tab-tables.js'

/** Whether bars may keep columns apart in a line. */
export function isPiped({ text }: Line): boolean {
  return text.startsWith('|') ? text.length > 1 : text.includes(' | ') || text.endsWith(' |')
}

/** The lines of a group, from a piped one on, that may be rows of one table. */
export function pipeLinesFrom(group: readonly Line[], at: number): readonly Line[] {
  const behind = group.slice(at).findIndex((line) => !isPiped(line) && !isDelimiter(line))
  return behind < 0 ? group.slice(at) : group.slice(at, at + behind)
}

/**
 * The table of lines whose columns are kept apart by bars, as Markdown has them. A line of dashes
 * below the first makes it the head; without one, figures in the rows tell a table from a menu.
 */
export function pipeTableOf(source: string, lines: readonly Line[]): TabTable | undefined {
  const [, delimiter] = lines
  const rows = lines.filter((line) => !isDelimiter(line)).map(cellsOf)
  if (delimiter === undefined || !isDelimiter(delimiter)) return tableOfRows(source, rows)
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (columns < 2) return undefined
  return { rows: rows.map((row) => padded(row, columns)), headerRows: 1 }
}

/** "|---|:---:|". */
function isDelimiter({ text }: Line): boolean {
  return text.includes('|') && DELIMITER.test(text)
}

const DELIMITER = /^[|:\- ]*-{2,}[|:\- ]*$/

/** What stands between the bars of a line; a bar behind a backslash keeps nothing apart. */
function cellsOf({ text, textStart }: Line): TabCell[] {
  const cells: TabCell[] = []
  const end = text.endsWith('|') && !text.endsWith('\\|') ? text.length - 1 : text.length
  let from = text.startsWith('|') ? 1 : 0
  for (let at = from; at <= end; at++) {
    const isBar = at === end || (text[at] === '|' && text[at - 1] !== '\\')
    if (!isBar) continue
    const part = text.slice(from, at)
    const start = textStart + from + (part.length - part.trimStart().length)
    cells.push({ start, end: Math.max(start, textStart + from + part.trimEnd().length) })
    from = at + 1
  }
  return cells
}

function padded(row: readonly TabCell[], columns: number): TabCell[] {
  const end = row.at(-1)?.end ?? 0
  return [...row, ...Array.from({ length: columns - row.length }, () => ({ start: end, end }))]
}
