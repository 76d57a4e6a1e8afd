import { middle } from './columns.js'
import type { Line } from './line.js'
import type { Column } from './table-columns.js'

/** Lines that belong to one row: cells that go on below, and cells set at the middle of the others. */
export function logicalRows(run: readonly Line[], columns: readonly Column[]): Line[][] {
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
  const [head = [], ...others] = rows
  return [...levelsOf(head, columns), ...others]
}

/** The first row, apart from it the line below that has heads where it has none, as under heads that span. */
function levelsOf(row: readonly Line[], columns: readonly Column[]): Line[][] {
  const [stub] = columns
  const last = row.at(-1)
  const above = row.slice(0, -1)
  const named = above.filter(({ right }) => stub !== undefined && right > stub.right)
  const isBelow = last !== undefined && named.length > 0 && opensColumns(named, last, columns)
  return isBelow ? [above, [last]] : [[...row]]
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
  const isUnderCells = line.left > stub.right && !opensColumns(open ?? [], line, columns)
  const isUnderStub =
    line.segments.length === 1 && line.right <= stub.right + 1 && /^[\p{Ll}(]/u.test(line.text)
  return isUnderCells || isUnderStub
}

/** Whether a line has cells in columns in which a row has none of its own, as heads below one that spans them. */
function opensColumns(row: readonly Line[], line: Line, columns: readonly Column[]): boolean {
  if (line.segments.length < 2) return false
  const own = ({ segments }: Line): readonly Column[] =>
    segments.flatMap((segment) => columns.filter((column) => isOver(segment, column)).slice(0, 1))
  const taken = new Set(row.flatMap(own))
  return own(line).some((column) => !taken.has(column))
}

function isOver(segment: Column, column: Column): boolean {
  return segment.left < column.right && segment.right > column.left
}
