import { mayBeP, type PrintedCell } from './printed-cell.js'
import type { Run } from './runs.js'

/** A row of a table that was poured into a line. */
export interface PouredRow {
  /** Where what names it begins and ends: behind the cells before it, and at its own first. */
  readonly from: number
  readonly to: number
  /** As many as the table has columns; the last may be missing. */
  readonly cells: readonly PrintedCell[]
  /** Whether it holds nothing but the p-value of the rows below. */
  readonly isHeading?: boolean
  /** Whether the last word of its name is a figure that might be a cell of its own. */
  readonly isNamedByFigure?: boolean
}

/** The rows of a table, and how many cells they have. */
export interface Rhythm {
  readonly width: number
  readonly rows: readonly PouredRow[]
  /** Whether the last column holds p-values, as far as can be seen. */
  readonly endsInP: boolean
}

/**
 * The rows that the runs of cells are: the same number of cells, row after row. A p-value may stand
 * alone for several rows, and then lacks in these.
 */
export function rhythmOf(runs: readonly Run[]): Rhythm | undefined {
  const lengths = new Set(runs.map(({ length }) => length))
  const all = runs.reduce((sum, { length }) => sum + (length > 1 ? length : 0), 0)
  let best: Rhythm | undefined
  let most = all * MOST
  for (const width of [...lengths].toSorted((a, b) => b - a).slice(0, MOST_WIDTHS)) {
    if (width < 2) continue
    const rhythm = rhythmAt(runs, width)
    const explained = rhythm.rows.reduce(
      (sum, { cells, isNamedByFigure }) => sum + (isNamedByFigure === true ? 0 : cells.length),
      0,
    )
    const full = runs.filter(({ length }) => length === width).length
    if (full < (width > 2 ? FEWEST_WIDE : FEWEST) || explained <= most) continue
    if (full < rhythm.rows.length * FEWEST_FULL) continue
    best = rhythm
    most = explained
  }
  return best
}

const FEWEST = 3
const FEWEST_WIDE = 2
const FEWEST_FULL = 0.15
const MOST = 0.6
const MOST_WIDTHS = 12

function rhythmAt(runs: readonly Run[], width: number): Rhythm {
  const endsInP = lastsAreP(runs, width)
  const rows: PouredRow[] = []
  let from = runs[0]?.[0]?.start ?? 0
  for (const run of runs) {
    const found = rowsIn(run, { width, endsInP, from, any: rows.length > 0 })
    for (const row of found) rows.push(row)
    if (found.length > 0 || run.length > 1) from = run.at(-1)?.marksEnd ?? from
  }
  return { width, rows: rows.filter((row) => isLikeOthers(row, rows)), endsInP }
}

/** Whether a row that a figure may name holds what the others do, column by column. */
function isLikeOthers(row: PouredRow, rows: readonly PouredRow[]): boolean {
  if (row.isNamedByFigure !== true) return true
  const others = rows.filter(
    (other) => other.isNamedByFigure !== true && other.cells.length === row.cells.length,
  )
  const alike = row.cells.filter((cell, at) => {
    const same = others.filter(({ cells }) => sortOf(cells[at]) === sortOf(cell))
    return same.length * 2 > others.length
  })
  return alike.length * 2 > row.cells.length
}

function sortOf(cell: PrintedCell | undefined): string {
  if (cell?.shape !== 'plain') return cell?.shape ?? ''
  return cell.text.includes('%') ? 'percent' : /[.·]/.test(cell.text) ? 'decimal' : 'whole'
}

/** Whether the last cells of full rows may be p-values, but for a few. */
function lastsAreP(runs: readonly Run[], width: number): boolean {
  if (width < 3) return false
  const lasts = runs.filter(({ length }) => length === width).flatMap((run) => run.at(-1) ?? [])
  const fitting = lasts.filter(mayBeP)
  return (
    fitting.length >= lasts.length * ALMOST_ALL &&
    lasts.some(({ text }) => /^<|^0?[.·]\d\d/.test(text))
  )
}

const ALMOST_ALL = 0.8

interface Expected {
  readonly width: number
  readonly endsInP: boolean
  readonly from: number
  readonly any: boolean
}

/** The rows of a run: more than one where rows are named by figures: "0 12 (50) 13 (54) 1 …". */
function rowsIn(run: Run, { width, endsInP, from, any }: Expected): PouredRow[] {
  const [first] = run
  const last = run.at(-1)
  if (first === undefined || last === undefined) return []
  const { length } = run
  if (length === 1) {
    const standsAlone = any && endsInP && mayBeP(first) && first.text.length > 2
    return standsAlone ? [{ from, to: first.start, cells: run, isHeading: true }] : []
  }
  const isWhole = length === width && (!endsInP || mayBeP(last))
  if (isWhole || (endsInP && length === width - 1 && !mayBeP(last)))
    return [{ from, to: first.start, cells: run }]
  const named = length > width ? namedByFigures(run, width, from) : []
  const isShort = named.length === 0 && endsInP && length > width - 1 && !mayBeP(last)
  return isShort ? namedByFigures(run, width - 1, from) : named
}

/** A run whose rows, the first perhaps not, begin with a figure that names them. */
function namedByFigures(run: Run, width: number, from: number): PouredRow[] {
  const surplus = run.length % (width + 1)
  if (surplus !== 0 && surplus !== width) return []
  const rows: PouredRow[] = []
  let end = from
  for (let at = 0; at < run.length; at += width) {
    const isNamedByWords = at === 0 && surplus === width
    const name = isNamedByWords ? undefined : run[at++]
    const cells = run.slice(at, at + width)
    const [first] = cells
    if (first === undefined || (name !== undefined && !mayName(name, first))) return []
    const isNamedByFigure = run.length === width + 1
    rows.push({ from: end, to: first.start, cells, ...(isNamedByFigure && { isNamedByFigure }) })
    end = cells.at(-1)?.marksEnd ?? end
  }
  return rows
}

/** "0", "1–5", "≥ 3" before "12 (50.0)": of another sort than the cells. */
function mayName(name: PrintedCell, first: PrintedCell): boolean {
  if (name.shape === 'range') return first.shape !== 'range'
  const isNumber = name.shape === 'plain' && /^[<>≤≥]|^\d{1,3}$/.test(name.text)
  return isNumber && (first.shape !== 'plain' || /[.·]/.test(first.text))
}
