import { percentAgreement, type Figure, type PrintedNumber } from '../../src/index.js'
import type { Cell } from '../tables/cells.js'

/** A count with its percentage, under a head that gives the size of the group. */
export type CountedCell = Cell & { readonly percent: Figure }

/**
 * Cells that stand together: those of a row, of a column, or under one heading of a column. It tells
 * each of them about the others without going through them again, as a table may have any number.
 */
export class Company {
  readonly #cells: readonly CountedCell[]
  readonly #sum: number
  /** Cells that are not shares of their group. */
  readonly #wrong: ReadonlySet<CountedCell>
  #notOfSum: ReadonlySet<CountedCell> | undefined

  constructor(cells: readonly CountedCell[]) {
    this.#cells = cells
    this.#sum = cells.reduce((sum, { count }) => sum + count.value, 0)
    this.#wrong = new Set(cells.filter((cell) => !isShare(cell, cell.percent)))
  }

  /** How many others each cell has. */
  get others(): number {
    return this.#cells.length - 1
  }

  /** How many others of a cell are not shares of their group. */
  wrongBeside(cell: CountedCell): number {
    return this.#wrong.size - (this.#wrong.has(cell) ? 1 : 0)
  }

  /** Whether all are shares of their sum, one of them with this percentage. */
  areOfTheirSum(cell: CountedCell, percent: PrintedNumber): boolean {
    this.#notOfSum ??= new Set(
      this.#cells.filter((one) => !isShareOf(this.#sum, one.count, one.percent)),
    )
    const others = this.#notOfSum.size - (this.#notOfSum.has(cell) ? 1 : 0)
    return others === 0 && isShareOf(this.#sum, cell.count, percent)
  }
}

/** Whether a percentage is the share of a cell's count in its group. */
export function isShare({ count, group }: Cell, percent: PrintedNumber): boolean {
  return count.value <= group.value && isShareOf(group.value, count, percent)
}

function isShareOf(whole: number, count: Figure, percent: PrintedNumber): boolean {
  return percentAgreement(count.value, whole, percent) !== 'no'
}
