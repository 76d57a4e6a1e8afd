import type { Fragment, Segment } from './fragment.js'
import type { Line } from './line.js'

/** The cells of a row, each where it begins. */
export type TableRow = readonly TableCell[]

export interface TableCell {
  /** What stands in the cell, line by line. */
  readonly parts: readonly { readonly line: Line; readonly segment: Segment }[]
  /** Of the table, from 0. */
  readonly column: number
  readonly columnSpan: number
}

/** Where the cells of a column stand, in points. */
export interface Column {
  left: number
  right: number
}

/** Nearer than this, in ems, a segment that stands over no column belongs to the nearest one. */
const nearColumn = 3

/**
 * The columns that the segments stand in, those of the rows with most and narrowest of them first. A
 * segment over several of them spans them, and tells nothing of where they are.
 */
export function columnsOf(run: readonly Line[]): Column[] {
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

/** The cells of the lines of one row. */
export function cellsOf(lines: readonly Line[], columns: readonly Column[]): TableRow {
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
