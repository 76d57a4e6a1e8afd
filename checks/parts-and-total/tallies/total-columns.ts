import { groupBy, type Figure } from '../../../src/index.js'
import type { Outcome } from '../messages.js'
import { isSlip } from '../slip.js'
import { isOfAll, sumInWords, sumOf, type TalliedTable, type TallyRow } from './tallied-table.js'

/** A row with the count of all, and the counts of the groups that make up all. */
interface Totalled {
  readonly row: TallyRow
  readonly total: Figure
  readonly parts: readonly Figure[]
}

const withSize = /\b[Nn] ?= ?\d/u

/** So many rows must add up, and for each that does not so many more. */
const fewestRows = 2
const rowsForOne = 2

/**
 * Holds the counts below a head that says "Total" against those of the columns beside it, where most
 * rows add up. Counts with shares out of the size in their head are left to the column of totals that
 * sizes tell.
 */
export function holdTalliedColumns(table: TalliedTable): readonly Outcome[] {
  const usual = columnsUsuallyCounted(table)
  const rows = table.flatMap((row) => totalled(row, usual))
  const wrong = rows.filter((row) => !addsUp(row))
  const right = rows.length - wrong.length
  if (!areShown(right, wrong.length)) return []
  const held = rows.filter(addsUp).flatMap((one): Outcome[] => {
    // A digit that makes one of them wrong must leave enough that show it.
    const isTold = areShown(right - 1, wrong.length + 1)
    return isTold ? [{ claims: [one.row], how: additionOf(one) }] : []
  })
  const found = wrong.flatMap((one): Outcome[] => {
    const { total, parts } = one
    if (!isSlip(total, parts)) return []
    const finding = {
      message: 'column',
      data: { total: total.text, parts: sumInWords(parts), sum: sumOf(parts) },
      at: total.place,
      related: parts.map(({ place }) => ({ message: 'a part', at: place })),
      derivation: [additionOf(one), `${String(right)} other rows of the table add up`],
    } as const
    return [{ finding }]
  })
  return [...found, ...held]
}

/** Whether so many rows that add up show that the others should. */
function areShown(right: number, wrong: number): boolean {
  return right >= fewestRows && right >= rowsForOne * wrong
}

function additionOf({ row, parts }: Totalled): string {
  return `row "${row.measure.label}": ${sumInWords(parts)} = ${String(sumOf(parts))}`
}

/** The columns that count in most rows: among p-values, a 1 counts nobody. */
function columnsUsuallyCounted(table: TalliedTable): ReadonlySet<number> {
  const counted = table.map(({ value }) => value.cells.filter(({ count }) => count !== undefined))
  const rows = counted.filter(({ length }) => length > 1)
  const byColumn = groupBy(rows.flat(), ({ column }) => String(column))
  const usual = [...byColumn].filter(([, cells]) => 2 * cells.length > rows.length)
  return new Set(usual.map(([column]) => Number(column)))
}

function totalled(row: TallyRow, usual: ReadonlySet<number>): Totalled[] {
  const cells = row.value.cells.filter(({ column }) => usual.has(column))
  if (cells.some(({ head, percent }) => percent !== undefined && withSize.test(head))) return []
  const whole = cells.filter(({ head }) => isOfAll(head))
  const others = cells.filter((cell) => !whole.includes(cell))
  const [total, another] = whole
  const parts = others.flatMap(({ count, of }) =>
    count === undefined || of !== undefined ? [] : [count],
  )
  if (total?.count === undefined || another !== undefined || total.of !== undefined) return []
  return parts.length < 2 || parts.length < others.length
    ? []
    : [{ row, total: total.count, parts }]
}

function addsUp({ total, parts }: Totalled): boolean {
  return sumOf(parts) === total.value
}
