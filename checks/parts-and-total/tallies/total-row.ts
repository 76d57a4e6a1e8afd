import {
  roundingError,
  someDigitAway,
  sortedDigits,
  type Figure,
  type PrintedNumber,
} from '../../../src/index.js'
import type { Outcome } from '../messages.js'
import { isSlip } from '../slip.js'
import { sumInWords, sumOf, type TalliedTable, type TallyRow } from './tallied-table.js'

/** The numbers of a column over its total. */
interface Series {
  readonly head: string
  readonly total: Figure
  readonly parts: readonly Figure[]
  readonly isOfShares: boolean
}

const ofAll = /^(?:grand )?(?:totals?|all studies|all trials|overall|pooled|combined)\b/iu
const ofSome = /^(?:sub-?totals?)\b/iu

const fewestRows = 3
/** So many columns must add up before another is held to it, and for each that does not so many more. */
const fewestColumns = 2

/**
 * Holds the row of totals at the end of a table, as of a forest plot, against the rows above it: the
 * events and the people of each study, and weights, which make 100%. That the rows are parts of the total
 * is shown by the columns that add up; weights need no others.
 */
export function holdTotalRow(table: TalliedTable): readonly Outcome[] {
  const at = table.findIndex(({ measure }) => ofAll.test(measure.label))
  const total = table[at]
  const rows = table.slice(0, at)
  if (total === undefined || rows.length < fewestRows || at !== table.length - 1) return []
  if (rows.some(({ measure }) => ofSome.test(measure.label))) return []
  const series = seriesOf(total, rows)
  const counts = series.filter(({ isOfShares }) => !isOfShares)
  const right = counts.filter(addsUp).length
  const isShown = right >= fewestColumns && right >= counts.length - right
  const found = series.flatMap((one): Outcome[] => {
    if (addsUp(one)) return []
    const isHeld = one.isOfShares
      ? isOfAll(one) && isShareSlip(one)
      : isShown && isSlip(one.total, one.parts)
    if (!isHeld) return []
    const finding = {
      message: 'row',
      data: {
        row: total.measure.label,
        total: one.total.text,
        sum: sumOfSeries(one),
        parts: sumInWords(one.parts),
      },
      at: one.total.place,
      related: one.parts.map(({ place }) => ({ message: 'a part', at: place })),
      derivation: [
        additionOf(one),
        ...(one.isOfShares ? [] : [`${String(right)} other columns of the table add up`]),
      ],
    } as const
    return [{ finding }]
  })
  // A digit that makes one of them wrong must leave enough that show it.
  const areTold = right > fewestColumns && right - 1 >= counts.length - right + 1
  const held = series.filter((one) => addsUp(one) && (one.isOfShares ? isOfAll(one) : areTold))
  if (held.length === 0) return found
  return [...found, { claims: [...rows, total], how: held.map(additionOf).join('; ') }]
}

/** 'column "Events": 12 + 31 + 22 = 65'. */
function additionOf(one: Series): string {
  return `column "${one.head}": ${sumInWords(one.parts)} = ${sumOfSeries(one)}`
}

function sumOfSeries({ total, parts }: Series): string {
  const decimals = Math.max(...[total, ...parts].map((figure) => figure.decimals))
  return sumOf(parts).toFixed(decimals)
}

/** The columns in which the total and all rows have a number; fractions are two. */
function seriesOf(total: TallyRow, rows: readonly TallyRow[]): readonly Series[] {
  return total.value.cells.flatMap((whole) =>
    (['count', 'of', 'percent'] as const).flatMap((part): Series[] => {
      const isOfShares = part === 'percent'
      if (whole[part] === undefined || (isOfShares && whole.count !== undefined)) return []
      const parts = rows.flatMap(
        ({ value }) => value.cells.find(({ column }) => column === whole.column)?.[part] ?? [],
      )
      if (parts.length < rows.length) return []
      return [{ head: whole.head, total: whole[part], parts, isOfShares }]
    }),
  )
}

function addsUp({ total, parts, isOfShares }: Series): boolean {
  const all = isOfShares ? [total, ...parts] : []
  const room = all.reduce((sum, figure) => sum + roundingError(figure), slack)
  return Math.abs(sumOf(parts) - total.value) <= room
}

const slack = 1e-9

function isOfAll({ total }: Series): boolean {
  return total.value === 100
}

/** Whether one of the shares would make all add up with another digit, or its digits in other places. */
function isShareSlip({ total, parts, ...others }: Series): boolean {
  const over = sumOf(parts) - total.value
  return parts.some((part, index) => {
    const wanted = (part.value - over).toFixed(part.decimals)
    const fits = (changed: PrintedNumber): boolean =>
      addsUp({ total, parts: parts.with(index, { ...part, ...changed }), ...others })
    return someDigitAway(part, fits) || sortedDigits(part.text) === sortedDigits(wanted)
  })
}
