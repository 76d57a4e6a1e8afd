import type { IntervalLabel } from '../../../claims/mentions/interval-label.js'
import { type IntervalMention, isNumeral } from '../../../claims/mentions/mention.js'
import type { Vocabulary } from '../../../claims/vocabulary.js'
import { printed } from '../../../statistics/printed-number.js'
import { readBoundsCell, tokensOf } from '../cells/cell.js'
import { isChange } from './column-role.js'
import type { Column } from './columns.js'
import type { NumberedNotes } from '../names/notes.js'
import type { Row } from '../rows/rows.js'

/** By column of companions, the column to which they belong where that is not the one before. */
export type Owners = ReadonlyMap<number, number | undefined>

/**
 * "Estimate | % change | 95% CI": an interval behind a change that restates an estimate in percent
 * may be that of either. It is of the one that it contains in more rows; of neither where both fit
 * as often.
 */
export function ownersOfIntervals(
  rows: readonly Row[],
  columns: readonly Column[],
  vocabulary: Vocabulary,
  notes: NumberedNotes,
): Owners {
  const owners = new Map<number, number | undefined>()
  const holds = (at: number, of: number, label: IntervalLabel): number =>
    rows.filter(({ cells }) => {
      const bounds = cells.get(at)
      const estimate = cells.get(of)?.flat.text ?? ''
      if (bounds === undefined || !NUMBER.test(estimate)) return false
      const read = readBoundsCell(tokensOf(bounds, vocabulary, notes), label)
      return read !== undefined && contains(read, printed(estimate).value)
    }).length
  columns.forEach(({ role, heading }, at) => {
    const label = heading?.announced.interval
    const before = columns[at - 1]?.heading
    const isRestated = before?.form === 'percent' && isChange(before)
    if (role !== 'companion' || label === undefined || !isRestated || at < FIRST) return
    const ofChange = holds(at, at - 1, label)
    const ofEstimate = holds(at, at - 2, label)
    if (ofEstimate > ofChange) owners.set(at, at - 2)
    else if (ofEstimate === ofChange) owners.set(at, undefined)
  })
  return owners
}

/** Behind the names of the rows, an estimate and its change. */
const FIRST = 3

const NUMBER = /^[-−–+]?\d{1,9}(?:[.·]\d{1,9})?$/

function contains({ lower, upper }: IntervalMention, value: number): boolean {
  return isNumeral(lower) && isNumeral(upper) && lower.value <= value && value <= upper.value
}
