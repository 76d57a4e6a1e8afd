import { contextKey, groupBy, isInRow, type Claim, type Figure } from '../../src/index.js'

/** A count of a table with the group it is out of, as the head of its column gives the size. */
export interface Cell {
  readonly claim: Claim<'proportion'>
  readonly count: Figure
  readonly percent?: Figure
  readonly group: Figure
  /** The heading over the row ("Sex" over "Male"); absent for rows without one. */
  readonly section?: string
}

/** A row of a table: its cells from left to right. */
export type Row = readonly Cell[]

/**
 * The rows of counts of each table, in reading order. A table is told by the heads of its columns:
 * where their sizes stand.
 */
export function countedTables(claims: readonly Claim<'proportion'>[]): readonly (readonly Row[])[] {
  const cells = claims.flatMap(cellOf)
  const rows = [...groupBy(cells, rowKey).values()].filter(haveOwnColumns)
  return [...groupBy(rows, tableKey).values()]
}

function cellOf(claim: Claim<'proportion'>): Cell[] {
  const { count, percent, group, denominator } = claim.value
  if (!isInRow(claim.place) || count === undefined || group === undefined) return []
  if (denominator !== undefined || !isWhole(count) || !isWhole(group)) return []
  if (percent?.hedge !== undefined || group.place.start >= claim.place.start) return []
  const [section, row] = claim.measure.label.split(': ')
  const isUnder = section !== undefined && row !== undefined && claim.measure.key === undefined
  return [{ claim, count, group, ...(percent && { percent }), ...(isUnder && { section }) }]
}

function isWhole({ value, decimals, hedge }: Figure): boolean {
  return hedge === undefined && decimals === 0 && Number.isSafeInteger(value) && value >= 0
}

function rowKey({ claim: { place } }: Cell): string {
  return contextKey(place)
}

/** Two cells under one head are not side by side for the same thing. */
function haveOwnColumns(row: Row): boolean {
  return new Set(row.map(columnOf)).size === row.length
}

/** The row with the heads, also for a row whose first columns hold no counts. */
function tableKey([cell]: Row): string | undefined {
  return cell && contextKey(cell.group.place)
}

/**
 * A column by where the size of its group stands, and by what tells columns under one size apart: "Any
 * grade" and "Grade ≥3", "Week 12" and "Week 24".
 */
export function columnOf({ claim: { scope }, group }: Cell): string {
  const { severity, timePoint } = scope
  return [String(group.place.start), severity?.key ?? '', timePoint?.key ?? ''].join(' ')
}
