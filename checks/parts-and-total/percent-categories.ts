import {
  contextKey,
  groupBy,
  isInRow,
  roundingError,
  type Claim,
  type Figure,
} from '../../src/index.js'
import { overlapping } from './categories.js'
import { overfull } from './exclusive.js'
import type { Outcome } from './messages.js'

type Cell = Claim<'proportion'> & {
  readonly value: { readonly percent: Figure; readonly group: Figure }
}

/**
 * Categories of a table that are given in percent alone: where those of one group make 100%, nobody is
 * in two of them, so those of another group make no more.
 */
export function holdPercentCategories(claims: readonly Claim<'proportion'>[]): readonly Outcome[] {
  const cells = claims.filter(isCategory)
  return [...groupBy(cells, sectionOf).values()].flatMap((section) => {
    const columns = [...groupBy(section, ({ value }) => String(value.group.place.start)).values()]
    const height = Math.max(...columns.map(({ length }) => length))
    const whole = columns.filter(({ length }) => length === height)
    if (height < 2 || !whole.some(isWhole)) return []
    const [name = ''] = section[0]?.measure.label.split(': ') ?? []
    return whole.flatMap((column) => overfull(name, column))
  })
}

function isCategory(claim: Claim<'proportion'>): claim is Cell {
  const { percent, count, group } = claim.value
  if (!isInRow(claim.place) || percent === undefined || count !== undefined) return false
  if (group === undefined || percent.hedge !== undefined || claim.measure.key !== undefined)
    return false
  const [section, row] = claim.measure.label.split(': ')
  return section !== undefined && row !== undefined && !overlapping.test(section)
}

/** Equal for the rows below one heading: a table is told by the head of its columns. */
function sectionOf({ measure, value }: Cell): string {
  return `${contextKey(value.group.place)}|${measure.label.split(': ')[0] ?? ''}`
}

function isWhole(column: readonly Cell[]): boolean {
  const sum = column.reduce((all, { value }) => all + value.percent.value, 0)
  const room = column.reduce((all, { value }) => all + roundingError(value.percent), 0)
  return Math.abs(sum - 100) <= room
}
