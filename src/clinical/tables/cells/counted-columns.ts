import { printed } from '../../../statistics/printed-number.js'
import type { Column } from '../head/columns.js'
import type { Row } from '../rows/rows.js'
import { isShareOf } from './shares.js'

/** What the bare whole numbers of a column are seen to count: part of a group, or all of it. */
export type Counted = 'part' | 'whole'

/**
 * The columns that count people where the rows are groups: those that add up, row by row, to one
 * beside them ("Cases | Controls | Total"), and those whose share the next column gives
 * ("Patients | Cured | Cure rate").
 */
export function countedColumns(
  rows: readonly Row[],
  columns: readonly Column[],
): ReadonlyMap<number, Counted> {
  const filled = rows.filter(({ isGroup }) => isGroup)
  return countedIn(
    filled.map(({ cells }) => columns.map((_, at) => cells.get(at)?.flat.text ?? '')),
  )
}

/** The same by what is printed in each row, column by column. */
export function countedIn(rows: readonly Texts[]): ReadonlyMap<number, Counted> {
  const counted = new Map<number, Counted>()
  if (rows.length < FEWEST_ROWS) return counted
  const width = Math.max(...rows.map(({ length }) => length))
  for (const run of runsOfWholeNumbers(rows, width)) {
    const whole = wholeOf(rows, run)
    if (whole === undefined) continue
    for (const at of run) counted.set(at, at === whole ? 'whole' : 'part')
  }
  return counted
}

type Texts = readonly string[]

/** One row may add up by chance. */
const FEWEST_ROWS = 2

/** Columns side by side whose cells are all whole numbers. */
function runsOfWholeNumbers(rows: readonly Texts[], width: number): number[][] {
  const runs: number[][] = []
  let open: number[] | undefined
  for (let at = 0; at < width; at++) {
    if (!rows.every((row) => WHOLE.test(textAt(row, at)))) open = undefined
    else if (open === undefined) runs.push((open = [at]))
    else open.push(at)
  }
  return runs.filter(({ length }) => length > 1)
}

const WHOLE = /^\d{1,3}(?:,\d{3}|\d{0,4})$/

/** The first or the last column of a run, if it is what the others add up to or are a share of. */
function wholeOf(rows: readonly Texts[], run: readonly number[]): number | undefined {
  const ends = [run[0], run.at(-1)].filter((at) => at !== undefined)
  return ends.find((whole) => {
    const parts = run.filter((at) => at !== whole)
    return addUp(rows, parts, whole) || (parts.length === 1 && haveShares(rows, parts, whole, run))
  })
}

function addUp(rows: readonly Texts[], parts: readonly number[], whole: number): boolean {
  return rows.every(
    (row) => parts.reduce((sum, at) => sum + valueAt(row, at), 0) === valueAt(row, whole),
  )
}

/** Whether the column behind a run gives the part's share of the whole. */
function haveShares(
  rows: readonly Texts[],
  [part = 0]: readonly number[],
  whole: number,
  run: readonly number[],
): boolean {
  const next = (run.at(-1) ?? 0) + 1
  return rows.every((row) => {
    const percent = /^(\d{1,3}(?:[.·]\d{1,3})?) ?%?$/.exec(textAt(row, next))?.[1]
    if (percent === undefined) return false
    return isShareOf(printed(textAt(row, part)), printed(percent), valueAt(row, whole))
  })
}

function textAt(row: Texts, at: number): string {
  return row[at] ?? ''
}

function valueAt(row: Texts, at: number): number {
  return Number(textAt(row, at).replace(',', ''))
}
