import { mayBeP, type PrintedCell } from './printed-cell.js'

/** Whether cells can be p-values, but for a few. */
export function canBeP(cells: readonly PrintedCell[]): boolean {
  return cells.filter(mayBeP).length >= cells.length * ALMOST_ALL
}

const ALMOST_ALL = 0.8

/** Whether cells can be nothing else, whatever heads them: some are "<0.001", and all below one. */
export function areSeenToBeP(cells: readonly PrintedCell[]): boolean {
  return cells.length > 1 && cells.every(mayBeP) && cells.some(({ text }) => BOUND.test(text))
}

const BOUND = /^< ?0?[.·]0/
