import { printed } from '../../statistics/printed-number.js'
import { type CountAndShare, commonBase, isShareOf } from '../tables/cells/shares.js'
import type { PrintedCell } from './printed-cell.js'
import type { PouredRow, Rhythm } from './rows.js'

/**
 * The rows with a count and its share as one cell, where these stand in columns of their own: "12
 * 40.0 9 26.5". That is told by one group of which nearly all shares of the two columns are.
 */
export function withSharesJoined(rhythm: Rhythm): Rhythm {
  const full = rhythm.rows.filter(({ cells }) => cells.length === rhythm.width)
  const counts = new Set<number>()
  for (let at = 0; at + 1 < rhythm.width; at++) {
    if (!counts.has(at - 1) && isShareBehind(full, at)) counts.add(at)
  }
  const width = rhythm.width - counts.size
  // A head over no more than one count and its share can be told as it is.
  if (counts.size === 0 || width < 2) return rhythm
  const rows = rhythm.rows.map((row) =>
    row.isHeading === true ? row : { ...row, cells: cellsJoined(row.cells, counts) },
  )
  return { width, rows, endsInP: rhythm.endsInP }
}

/** Whether a column holds counts, and the next one their shares. */
function isShareBehind(rows: readonly PouredRow[], at: number): boolean {
  const pairs = rows.map(({ cells }) => pairOf(cells[at], cells[at + 1]))
  const known = pairs.filter((pair) => pair !== undefined)
  if (known.length < FEWEST || known.length < rows.length * NEARLY_ALL) return false
  const telling = known.filter(({ count }) => count.value > 0)
  const base = commonBase(telling)
  if (base === undefined) return false
  const fitting = known.filter(({ count, percent }) => isShareOf(count, percent, base))
  return fitting.length >= rows.length * NEARLY_ALL
}

const FEWEST = 4
const NEARLY_ALL = 0.8

function pairOf(
  count: PrintedCell | undefined,
  percent: PrintedCell | undefined,
): CountAndShare | undefined {
  const [whole, share] = [COUNT.exec(count?.text ?? ''), SHARE.exec(percent?.text ?? '')]
  if (whole === null || share?.[1] === undefined) return undefined
  return { count: printed(whole[0].replaceAll(',', '')), percent: printed(share[1]) }
}

const COUNT = /^\d{1,3}(?:,\d{3}|\d{0,4})$/
const SHARE = /^(\d{1,3}(?:[.·]\d{1,3})?) ?%?$/

function cellsJoined(cells: readonly PrintedCell[], counts: ReadonlySet<number>): PrintedCell[] {
  return cells.flatMap((cell, at) => {
    if (counts.has(at - 1)) return []
    const share = counts.has(at) ? cells[at + 1] : undefined
    if (share === undefined) return [cell]
    const { end, marksEnd } = share
    return [{ start: cell.start, end, marksEnd, shape: 'pair', text: `${cell.text} ${share.text}` }]
  })
}
