import {
  groupBy,
  isDigitSlip,
  percentOf,
  someDigitAway,
  type PrintedNumber,
} from '../../src/index.js'
import { notCounted } from '../guards/not-counted.js'
import { columnOf, type Cell, type Row } from '../tables/cells.js'
import { Company, isShare, type CountedCell } from './company.js'
import type { Outcome } from './messages.js'
import { denominatorsNear, remedyOf } from './remedies.js'

/** What comes of a cell. */
export interface HeldCell {
  readonly cell: CountedCell
  readonly outcome: Outcome
}

/** So many cells of a column must be shares of its group, and for each that is not so many more. */
const ofColumn = { fewest: 3, forOne: 3 }

/** In a short table so many of all its cells must be, where all others of the row are. */
const ofTable = { fewest: 5, forOne: 5 }

/** Fewer people than these of a group do not miss a value in one column alone. */
const leastWithValue = 0.8

/**
 * Holds the percentages of a table against the sizes in the heads of its columns: "12 (16.0)" under
 * "Drug (N = 75)". That a column's percentages are shares of its group is shown by most of them, or by
 * most of the whole table and the rest of their row. A
 * cell that is one of fewer people may leave out those without a value, if not too many, or stand in a
 * row of such cells; under a heading it has the denominator of the other categories.
 */
export function holdTable(table: readonly Row[]): readonly HeldCell[] {
  const rows = table.map((row) => row.filter(isCounted))
  const cells = rows.flat()
  const whole = new Company(cells)
  const columns = companies(cells, columnOf)
  const sections = companies(cells, sectionKey)
  return rows.flatMap((row) => {
    const beside = new Company(row)
    return row.flatMap((cell): HeldCell[] => {
      const column = columns.get(columnOf(cell))
      if (column === undefined) return []
      const wrong = column.wrongBeside(cell)
      const isAmongShares = beside.others > 0 && beside.wrongBeside(cell) === 0
      const isShown =
        isEnough(ofColumn, column, cell) ||
        (isAmongShares && (isEnough(ofTable, whole, cell) || (wrong === 0 && isSlipped(cell))))
      if (!isShown) return []
      const siblings = sections.get(sectionKey(cell) ?? '')
      const isOff = (percent: PrintedNumber): boolean =>
        !isShare(cell, percent) && !hasOwnDenominator(cell, percent, beside, siblings)
      return [{ cell, outcome: outcomeOf(cell, isOff, column.others - wrong) }]
    })
  })
}

function companies(
  cells: readonly CountedCell[],
  keyOf: (cell: CountedCell) => string | undefined,
): ReadonlyMap<string, Company> {
  const groups = [...groupBy(cells, keyOf)]
  return new Map(groups.map(([key, members]) => [key, new Company(members)]))
}

function sectionKey(cell: CountedCell): string | undefined {
  return cell.section === undefined ? undefined : `${columnOf(cell)} ${cell.section}`
}

/** Whether enough of the others are shares of the groups of their columns. */
function isEnough(
  { fewest, forOne }: { readonly fewest: number; readonly forOne: number },
  company: Company,
  cell: CountedCell,
): boolean {
  const wrong = company.wrongBeside(cell)
  const right = company.others - wrong
  return right >= fewest && right >= forOne * (wrong + 1)
}

/** Whether a share is printed with one wrong digit, or with its digits in another order. */
function isSlipped({ count, percent, group }: CountedCell): boolean {
  if (count.value > group.value || percent.decimals === 0) return false
  const text = percentOf(count.value, group.value, percent.decimals)
  return isDigitSlip({ text, value: Number(text), decimals: percent.decimals }, percent)
}

function isCounted(cell: Cell): cell is CountedCell {
  const { percent, group, claim } = cell
  const { nature, label } = claim.measure
  if (percent === undefined || percent.value > 100 || group.value < 1) return false
  return nature !== 'survival-rate' && nature !== 'difference' && !notCounted.test(label)
}

/** Whether a percentage may be one of fewer people than the group has. */
function hasOwnDenominator(
  cell: CountedCell,
  percent: PrintedNumber,
  beside: Company,
  siblings: Company | undefined,
): boolean {
  const { count, group } = cell
  const fewer = denominatorsNear(count.value, percent).filter((one) => one < group.value)
  if (fewer.length === 0) return false
  if (siblings !== undefined && siblings.others > 0) {
    // Categories of one variable have one denominator: the group, or those who have a value.
    return siblings.wrongBeside(cell) > 0 || siblings.areOfTheirSum(cell, percent)
  }
  if (fewer.some((one) => one >= leastWithValue * group.value)) return true
  return beside.others === 0 || beside.wrongBeside(cell) > 0
}

function outcomeOf(
  cell: CountedCell,
  isOff: (percent: PrintedNumber) => boolean,
  right: number,
): Outcome {
  const { claim, count, percent, group } = cell
  const actual = percentOf(count.value, group.value, percent.decimals)
  if (!isOff(percent)) {
    if (!isShare(cell, percent) || !someDigitAway(percent, isOff)) return undefined
    return { how: `${count.text}/${group.text} is ${percent.text}%, of the group of its column` }
  }
  const isClose = Math.abs(Number(actual) - percent.value) < 1.5 * 10 ** -percent.decimals
  return {
    finding: {
      message: 'column',
      data: {
        count: count.text,
        group: group.text,
        actual,
        percent: percent.text,
        remedy: remedyOf(count.value, group.value, percent),
      },
      // A slip of one in the last digit is a slip of rounding, seldom one of fact.
      severity: isClose ? 'info' : 'warning',
      at: claim,
      related: [{ message: 'the size of the group', at: group.place }],
      derivation: [
        `${count.text}/${group.text} = ${percentOf(count.value, group.value, percent.decimals + 2)}%`,
        `${String(right)} other cells of the column are shares of ${group.text}`,
      ],
    },
  }
}
