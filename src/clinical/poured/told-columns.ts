import type { PrintedCell } from './printed-cell.js'
import { areSeenToBeP } from './p-columns.js'

/** What a column without a head is told to hold by nothing but its cells, in the words of a head. */
export type ToldHead = 'p' | 'n/N'

export function toldBy(cells: readonly PrintedCell[]): ToldHead | undefined {
  if (areSeenToBeP(cells)) return 'p'
  return areParts(cells) ? 'n/N' : undefined
}

/** "12/30", "9/30": parts of one group, row after row. Scores and dates have no such denominator. */
function areParts(cells: readonly PrintedCell[]): boolean {
  const filled = cells.filter(({ shape }) => shape !== 'empty')
  const parts = filled.map(({ text }) => FRACTION.exec(text))
  const wholes = new Set(parts.map((match) => Number(match?.[2])))
  const counts = new Set(parts.map((match) => Number(match?.[1])))
  const [whole = 0, another] = wholes
  if (another !== undefined || !(whole >= FEWEST_PEOPLE)) return false
  return counts.size >= FEWEST_COUNTS && [...counts].every((count) => count <= whole)
}

const FRACTION = /^(\d{1,4})\/(\d{1,4})$/
/** Scores are out of ten. */
const FEWEST_PEOPLE = 11
const FEWEST_COUNTS = 3
