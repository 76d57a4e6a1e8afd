import type { Line } from './lines.js'

/** A stretch of a line between two tabs. Offsets count into the file; an empty one has no length. */
export interface TabCell {
  readonly start: number
  readonly end: number
}

/** Lines whose tabs keep columns apart, as a table copied from a page or a sheet has them. */
export interface TabTable {
  readonly rows: readonly (readonly TabCell[])[]
  /** 1 where the first line names the columns. */
  readonly headerRows: 0 | 1
}

/** Longer than this, a line without a tab heads no rows: it is text. */
const longestRowHeading = 80

/**
 * The lines of a group, from one with a tab on, that may be rows of one table. A line without a tab
 * between two rows heads those below.
 */
export function tabLinesFrom(group: readonly Line[], at: number): readonly Line[] {
  let end = at
  for (let index = at; index < group.length; index++) {
    const line = group[index]
    if (line === undefined) break
    if (line.text.includes('\t')) end = index + 1
    else if (!isLine(line)) break
  }
  return group.slice(at, end)
}

/** The table that lines make; undefined where their tabs keep no columns apart. */
export function tabTableOf(source: string, lines: readonly Line[]): TabTable | undefined {
  if (lines.length < 2) return undefined
  const cut = lines.map((line) => cellsOf(source, line))
  return tableOfRows(
    source,
    withOneWidth(cut.some(isGappy) && !hasOneWidth(cut) ? cut.map(withoutGaps) : cut),
  )
}

/** The table that cells make row by row; undefined where they hold too few figures to be one. */
export function tableOfRows(
  source: string,
  rows: readonly (readonly TabCell[])[],
): TabTable | undefined {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const full = rows.filter((row) => row.length > 1)
  if (full.length < (columns === 2 ? 3 : 2)) return undefined
  if (2 * full.filter((row) => row.length === columns).length < full.length) return undefined
  if (!holdsFigures(source, full)) return undefined
  const padded = rows.map((row) => pad(row, columns))
  return { rows: padded, headerRows: isHead(source, padded[0] ?? []) ? 1 : 0 }
}

/** Whether a line may head rows: a short one that is no sentence. */
export function isLine({ text }: Line): boolean {
  return text.length <= longestRowHeading && !/[.;:!?]$/.test(text)
}

/** The cells of a line; a tab before its text leaves the first one empty. */
function cellsOf(source: string, line: Line): TabCell[] {
  const lead = source.slice(line.start, line.textStart)
  const cells: TabCell[] = []
  let start = lead.includes('\t') ? line.start : line.textStart
  for (const part of source.slice(start, line.end).split('\t')) {
    const from = start + (part.length - part.trimStart().length)
    cells.push({ start: from, end: Math.max(from, start + part.trimEnd().length) })
    start += part.length + 1
  }
  return cells
}

function isGappy(row: readonly TabCell[]): boolean {
  return row.slice(1).some(({ start, end }) => start === end)
}

function hasOneWidth(rows: readonly (readonly TabCell[])[]): boolean {
  const widths = new Set(rows.map((row) => row.length).filter((width) => width > 1))
  return widths.size === 1
}

/** The cells of a row whose columns were aligned with as many tabs as each needed. */
function withoutGaps(row: readonly TabCell[]): TabCell[] {
  return row.filter(({ start, end }, index) => index === 0 || end > start)
}

/** A first line that lacks one cell leaves the one over the row names empty. */
function withOneWidth(rows: readonly (readonly TabCell[])[]): readonly (readonly TabCell[])[] {
  const [head = [], ...rest] = rows
  const full = rest.filter((row) => row.length > 1)
  const isShort = full.length > 0 && full.every((row) => row.length === head.length + 1)
  const start = head[0]?.start ?? 0
  return isShort ? [[{ start, end: start }, ...head], ...rest] : rows
}

function pad(row: readonly TabCell[], columns: number): TabCell[] {
  const end = row.at(-1)?.end ?? 0
  const missing = Array.from({ length: columns - row.length }, () => ({ start: end, end }))
  return [...row, ...missing]
}

/** Whether at least half of the rows have a figure behind their name; fields and lists have none. */
function holdsFigures(source: string, rows: readonly (readonly TabCell[])[]): boolean {
  const named = rows.filter(([name]) => !isLabel(textOf(source, name)))
  const counted = named.filter((row) =>
    row.slice(1).some((cell) => /\d/.test(textOf(source, cell))),
  )
  return counted.length >= 2 && 2 * counted.length >= rows.length
}

/** "Phase:", "1.", "•": what stands before a value or an item, and names no row. */
function isLabel(name: string): boolean {
  return /:$|^(?:[([]?(?:\d{1,3}|[a-z])[.)\]]|[•·▪‣*–-])$/i.test(name)
}

/** A first line names the columns unless it holds figures as those below do; years may name some. */
function isHead(source: string, row: readonly TabCell[]): boolean {
  const names = row
    .slice(1)
    .map((cell) => textOf(source, cell))
    .filter((text) => text !== '')
  return names.length > 0 && names.every((name) => !figure.test(name) || year.test(name))
}

/** "24", "58 (24-83)", "7.1-42.2", "20.8%"; "4.0 mg/kg" and "24 weeks" are names. */
const figure = /^[<>≤≥~]?\s?[-+−]?\d[\d.,]*\s?(?:$|[%([/±+;–-]|to\b)/u
const year = /^(?:19|20)\d\d$/

function textOf(source: string, cell: TabCell | undefined): string {
  return cell === undefined ? '' : source.slice(cell.start, cell.end)
}
