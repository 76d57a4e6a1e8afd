import { middle } from './columns.js'
import type { Fragment, Segment } from './fragment.js'
import type { Line } from './line.js'

/** A part of a region: lines of text, or a table. */
export type Part =
  | { readonly type: 'text'; readonly lines: readonly Line[] }
  | { readonly type: 'table'; readonly rows: readonly TableRow[] }

/** The cells of a row, each where it begins. */
export type TableRow = readonly TableCell[]

export interface TableCell {
  /** What stands in the cell, line by line. */
  readonly parts: readonly { readonly line: Line; readonly segment: Segment }[]
  /** Of the table, from 0. */
  readonly column: number
  readonly columnSpan: number
}

/** A gap of this many ems between two segments is one between cells. */
const cellGap = 1

/** No table on one page has more lines. */
const maxLines = 400

/** Takes the lines of a region apart: runs of lines whose words stand under each other in columns. */
export function partsOf(lines: readonly Line[]): Part[] {
  const parts: Part[] = []
  const edge = Math.max(...lines.map((line) => line.right))
  let text: Line[] = []
  for (let at = 0; at < lines.length;) {
    const run = runFrom(lines.slice(at, at + maxLines), edge)
    const rows = run.length < 2 ? undefined : tableOf(run)
    if (rows === undefined) {
      text.push(...lines.slice(at, at + 1))
      at++
      continue
    }
    if (text.length > 0) parts.push({ type: 'text', lines: text })
    text = []
    parts.push({ type: 'table', rows })
    at += run.length
  }
  if (text.length > 0) parts.push({ type: 'text', lines: text })
  return parts
}

/** Whether a line has words that stand as far apart as cells do, or that are apart in two places. */
function isTabular({ segments, size }: Line): boolean {
  return (
    segments.length > 2 ||
    segments.slice(1).some(({ left }, at) => left - (segments[at]?.right ?? left) > cellGap * size)
  )
}

/** The lines, from the first on, that may be rows of one table, without the text that ends them. */
function runFrom(lines: readonly Line[], edge: number): Line[] {
  const [first] = lines
  if (first === undefined || !isTabular(first)) return []
  const run: Line[] = []
  let kept = 0
  let widestStep = 0
  for (const line of lines) {
    const above = run.at(-1)
    if (above !== undefined) {
      const step = above.baseline - line.baseline
      const isAlone = line.segments.length === 1
      const isWide = isAlone && line.right - first.left > 0.7 * (edge - first.left)
      // What names a table or explains it stands apart from its rows.
      const isApart = isAlone && step > Math.max(1.4 * widestStep, 2.2 * first.size)
      if (step > 3.2 * first.size || isWide || isApart || line.size > 1.15 * first.size) break
      if (isAlone && isNumbered(line)) break
      widestStep = Math.max(widestStep, step)
    }
    run.push(line)
    if (line.segments.length > 1 || isBelowCell(line, above)) kept = run.length
  }
  return run.slice(0, kept)
}

/** "Table 3.", "Figure 2". */
function isNumbered({ text }: Line): boolean {
  return /^(?:supplementary )?(?:table|figure|fig\.?) [\dA-Z]/i.test(text)
}

/** Whether a line of one segment goes on with a cell of the line above. */
function isBelowCell(line: Line, above: Line | undefined): boolean {
  const stub = above?.segments[0]
  if (above === undefined || stub === undefined || above.segments.length < 2) return false
  const isClose = above.baseline - line.baseline < 1.4 * line.size
  return line.left > stub.right || (isClose && /^[\p{Ll}(]/u.test(line.text))
}

/** The rows of a run of lines; undefined where its words stand in no columns. */
function tableOf(run: readonly Line[]): TableRow[] | undefined {
  const columns = columnsOf(run)
  if (columns.length < 2) return undefined
  const rows = logicalRows(run, columns).map((lines) => cellsOf(lines, columns))
  const full = rows.filter((row) => row.length > 1)
  if (full.every(([stub]) => isListMark(stub))) return undefined
  return full.length < (columns.length === 2 ? 3 : 2) ? undefined : rows
}

/** Items that are numbered stand as cells do: their numbers in one column, their text in the next. */
function isListMark(cell: TableCell | undefined): boolean {
  const text = cell?.parts[0]?.segment.fragments.map((fragment) => fragment.text).join('') ?? ''
  return /^[([]?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)\]]?$/i.test(text) && !/^\d+$/.test(text)
}

interface Column {
  left: number
  right: number
}

/** Nearer than this, in ems, a segment that stands over no column belongs to the nearest one. */
const nearColumn = 3

/**
 * The columns that the segments stand in, those of the rows with most and narrowest of them first. A
 * segment over several of them spans them, and tells nothing of where they are.
 */
function columnsOf(run: readonly Line[]): Column[] {
  const columns: Column[] = []
  const most = Math.max(...run.map(({ segments }) => segments.length))
  for (const { segments, size } of run.toSorted(byRegularity)) {
    if (segments.length < 2) break
    for (const segment of segments) {
      const over = columns.filter((column) => overlaps(column, segment))
      if (over.length > 1) continue
      const near = segments.length < most ? nearest(segment, columns, nearColumn * size) : undefined
      const known = over[0] ?? near
      if (known === undefined) columns.push({ left: segment.left, right: segment.right })
      else grow(known, segment, columns)
    }
  }
  return columns.toSorted((a, b) => a.left - b.left)
}

function byRegularity(a: Line, b: Line): number {
  return b.segments.length - a.segments.length || inked(a) - inked(b)
}

/** How much of a line its segments fill, in points. */
function inked({ segments }: Line): number {
  return segments.reduce((sum, { left, right }) => sum + right - left, 0)
}

function overlaps(column: Column, { left, right }: Column): boolean {
  return column.left < right && column.right > left
}

/** Widens a column by a segment, unless it would run into another. */
function grow(column: Column, segment: Column, columns: readonly Column[]): void {
  const left = Math.min(column.left, segment.left)
  const right = Math.max(column.right, segment.right)
  if (columns.some((other) => other !== column && overlaps(other, { left, right }))) return
  column.left = left
  column.right = right
}

/** The column that stands nearest to a segment, if it is not further than `reach`. */
function nearest(segment: Column, columns: readonly Column[], reach: number): Column | undefined {
  let best: { readonly column: Column; readonly distance: number } | undefined
  for (const column of columns) {
    const distance = Math.max(column.left - segment.right, segment.left - column.right)
    if (distance <= reach && (best === undefined || distance < best.distance)) {
      best = { column, distance }
    }
  }
  return best?.column
}

/** Lines that belong to one row: cells that go on below, and cells set at the middle of the others. */
function logicalRows(run: readonly Line[], columns: readonly Column[]): Line[][] {
  const steps = run.slice(1).map((line, at) => (run[at]?.baseline ?? 0) - line.baseline)
  const tight = tightStep(steps, middle(run.map(({ size }) => size)))
  const rows: Line[][] = []
  run.forEach((line, at) => {
    const open = rows.at(-1)
    const step = steps[at - 1] ?? Number.POSITIVE_INFINITY
    const goesOn = tight === undefined ? isContinued(open, line, columns) : step <= tight
    if (open !== undefined && goesOn) open.push(line)
    else rows.push([line])
  })
  return rows
}

/**
 * The greatest distance between two lines of one row, where rows stand further apart than the lines
 * within them; undefined where all lines are equally far.
 */
function tightStep(steps: readonly number[], size: number): number | undefined {
  const sorted = steps.toSorted((a, b) => a - b)
  for (let at = 1; at < sorted.length; at++) {
    const [below = 0, above = 0] = [sorted[at - 1], sorted[at]]
    if (below > 1.3 * size) return undefined
    if (above > 1.12 * below && above > 1.25 * size) return below
  }
  return undefined
}

/** Whether a line without a first cell, or with nothing but small words of one, goes on with a row. */
function isContinued(
  open: readonly Line[] | undefined,
  line: Line,
  columns: readonly Column[],
): boolean {
  const last = open?.at(-1)
  const stub = columns[0]
  if (last === undefined || stub === undefined) return false
  const isUnderCells = line.left > stub.right
  const isUnderStub =
    line.segments.length === 1 && line.right <= stub.right + 1 && /^[\p{Ll}(]/u.test(line.text)
  return isUnderCells || isUnderStub
}

function cellsOf(lines: readonly Line[], columns: readonly Column[]): TableRow {
  const cells = new Map<string, { -readonly [K in keyof TableCell]: TableCell[K] }>()
  for (const line of lines) {
    for (const segment of line.segments.flatMap((whole) => splitAt(whole, columns))) {
      const over = columns.flatMap((column, at) => (overlaps(column, segment) ? [at] : []))
      const near = nearest(segment, columns, Number.POSITIVE_INFINITY)
      const column = over[0] ?? Math.max(0, near === undefined ? 0 : columns.indexOf(near))
      const columnSpan = Math.max(1, over.length)
      const key = `${String(column)}+${String(columnSpan)}`
      const cell = cells.get(key)
      if (cell === undefined) cells.set(key, { parts: [{ line, segment }], column, columnSpan })
      else cell.parts = [...cell.parts, { line, segment }]
    }
  }
  return [...cells.values()].toSorted((a, b) => a.column - b.column)
}

/** A segment over several columns, taken apart where each of its fragments is over one of them. */
function splitAt(segment: Segment, columns: readonly Column[]): Segment[] {
  const over = columns.filter((column) => overlaps(column, segment))
  if (over.length < 2 || segment.fragments.length < 2) return [segment]
  const groups = new Map<Column, Fragment[]>()
  for (const fragment of segment.fragments) {
    const [column, ...others] = over.filter((each) => overlaps(each, fragment))
    if (column === undefined || others.length > 0) return [segment]
    groups.set(column, [...(groups.get(column) ?? []), fragment])
  }
  if (groups.size < over.length) return [segment]
  return [...groups.values()].map((fragments) => ({
    fragments,
    left: Math.min(...fragments.map(({ left }) => left)),
    right: Math.max(...fragments.map(({ right }) => right)),
  }))
}
