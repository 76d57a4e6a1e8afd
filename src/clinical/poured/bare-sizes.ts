import { type CountAndShare, isShareOf, pairIn } from '../tables/cells/shares.js'
import type { HeadPart } from './head-parts.js'
import type { PrintedCell } from './printed-cell.js'

/**
 * The sizes of groups that a head prints without "n =", told by the shares below: "Trained 139
 * Untrained 66" over "78 (56.1) 38 (57.6)". There are none unless as many numbers of the head as
 * there are columns of shares can be sizes, each of its own column.
 */
export function bareSizesIn(
  head: string,
  columns: readonly (readonly PrintedCell[])[],
): readonly HeadPart[] {
  const shares = columns
    .map((cells) => cells.flatMap(({ text }) => pairIn(text) ?? []))
    .filter(({ length }) => length >= FEWEST_SHARES)
  if (shares.length < 2) return []
  const sizes = [...head.matchAll(WHOLE)].filter(({ 0: printed }) =>
    shares.some((pairs) => areShares(pairs, Number(printed))),
  )
  const areTold =
    sizes.length === shares.length &&
    sizes.every(({ 0: printed }, at) => areShares(shares[at] ?? [], Number(printed)))
  if (!areTold) return []
  return sizes.map(({ 0: printed, index }) => ({
    sort: 'size',
    start: index,
    end: index + printed.length,
  }))
}

/** Whether nearly all shares of a column are of a group as large: for some, people are missing. */
function areShares(pairs: readonly CountAndShare[], size: number): boolean {
  const fitting = pairs.filter(({ count, percent }) => isShareOf(count, percent, size))
  return fitting.length >= FEWEST_SHARES && fitting.length >= pairs.length * NEARLY_ALL
}

const FEWEST_SHARES = 3
const NEARLY_ALL = 0.8

/** A number that stands alone behind a word: no year of a title, no part of another number. */
const WHOLE = /(?<=\p{L}[\p{L})*]? )\d{2,5}(?= |$)/gu
