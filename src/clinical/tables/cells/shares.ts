import { type PrintedNumber, printed } from '../../../statistics/printed-number.js'
import type { Column } from '../head/columns.js'
import type { Row } from '../rows/rows.js'

/** Whether a percentage is that of a count in a group, give or take its last digit. */
export function isShareOf(count: PrintedNumber, percent: PrintedNumber, base: number): boolean {
  if (base < FEWEST || count.value > base) return false
  const exact = (100 * count.value) / base
  return Math.abs(exact - percent.value) <= 10 ** -percent.decimals
}

/** In smaller groups a percentage fits too many counts to tell. */
const FEWEST = 8

/** By column, what the percentages in brackets are of: the group's size, or what they agree on. */
export function basesOf(rows: readonly Row[], columns: readonly Column[]): (number | undefined)[] {
  return columns.map(({ role, size }, at) => {
    if (role !== 'group') return undefined
    return size?.value ?? commonBase(rows.flatMap((row) => pairAt(row, at) ?? []))
  })
}

/** The rows in which some count with a bracket is seen to be one with its share. */
export function rowsOfShares(
  rows: readonly Row[],
  bases: readonly (number | undefined)[],
): ReadonlySet<Row> {
  const fitting = rows.filter((row) =>
    bases.some((base, at) => {
      const pair = base === undefined ? undefined : pairAt(row, at)
      return pair !== undefined && base !== undefined && isShareOf(pair.count, pair.percent, base)
    }),
  )
  return new Set(fitting)
}

/**
 * The rows of which every bracket behind a count is seen to be its share, in several columns: no
 * means and deviations, whatever the table says of its numbers.
 */
export function rowsOfSharesAlone(
  rows: readonly Row[],
  bases: readonly (number | undefined)[],
): ReadonlySet<Row> {
  const fitting = rows.filter((row) => {
    const pairs = bases.flatMap((base, at) => {
      const pair = base === undefined ? undefined : pairAt(row, at)
      return pair === undefined || base === undefined ? [] : [{ ...pair, base }]
    })
    return (
      pairs.length > 1 && pairs.every(({ count, percent, base }) => isShareOf(count, percent, base))
    )
  })
  return new Set(fitting)
}

/** A share and what it is one of: "25 (50.0)", "25 50.0", or the other way round: "50.0% (25)". */
export interface CountAndShare {
  readonly count: PrintedNumber
  readonly percent: PrintedNumber
}

const NUMBER = String.raw`\d{1,3}(?:[.·]\d{1,3})?`
const PAIR = new RegExp(
  String.raw`^(?:(?<count>\d{1,7})(?: ?[([](?<percent>${NUMBER}) ?%?[)\]]| (?<beside>${NUMBER}) ?%?$)|(?<first>\d{1,3}[.·]\d{1,3}|\d{1,3}(?= ?%)) ?%? ?[([](?<second>\d{1,7})[)\]])`,
)

/** The count with its share in a cell of a row, where it is one. */
export function pairAt({ cells }: Row, column: number): CountAndShare | undefined {
  return pairIn(cells.get(column)?.flat.text ?? '')
}

/** The count and the share that a cell prints; none where nobody is counted. */
export function pairIn(text: string): CountAndShare | undefined {
  const match = PAIR.exec(text.replaceAll(',', ''))
  const groups: Partial<Record<string, string>> = match?.groups ?? {}
  const count = groups['count'] ?? groups['second']
  const percent = groups['percent'] ?? groups['beside'] ?? groups['first']
  if (count === undefined || percent === undefined || count === '0') return undefined
  return { count: printed(count), percent: printed(percent) }
}

/**
 * The number that most of a column's counts are of, if what stands with them is their share. Means
 * and deviations agree on none.
 */
export function commonBase(pairs: readonly CountAndShare[]): number | undefined {
  const [sharpest] = pairs.toSorted((a, b) => sharpness(b) - sharpness(a))
  if (sharpest === undefined) return undefined
  if (sharpest.percent.decimals === 0) return baseOfWhole(pairs)
  const base = Math.round((100 * sharpest.count.value) / sharpest.percent.value)
  const fitting = pairs.filter(({ count, percent }) => isShareOf(count, percent, base))
  return fitting.length >= ENOUGH && fitting.length * 2 > pairs.length ? base : undefined
}

/** How narrowly a pair tells its base. */
function sharpness({ percent }: CountAndShare): number {
  return percent.value * 10 ** percent.decimals
}

const ENOUGH = 3

/**
 * The number of which whole percentages are those of all counts. Each leaves so much room that it
 * takes many, and far apart, before chance is ruled out.
 */
function baseOfWhole(pairs: readonly CountAndShare[]): number | undefined {
  const telling = pairs.filter(({ percent }) => percent.value >= LEAST_TELLING)
  const differing = new Set(telling.map(({ percent }) => percent.value))
  const shares = [...differing].toSorted((a, b) => a - b)
  if (shares.length < ENOUGH_WHOLE || (shares.at(-1) ?? 0) < 2 * (shares[0] ?? 0)) return undefined
  const least = Math.max(
    ...pairs.map(({ count, percent }) => leastBase(count.value, percent.value)),
  )
  const most = Math.min(...pairs.map(({ count, percent }) => mostBase(count.value, percent.value)))
  const base = Math.ceil(least)
  return base <= most ? base : undefined
}

function leastBase(count: number, percent: number): number {
  return Math.max(count, (100 * count) / (percent + 0.5))
}

function mostBase(count: number, percent: number): number {
  return percent === 0 ? Infinity : (100 * count) / (percent - 0.5)
}

const LEAST_TELLING = 10
const ENOUGH_WHOLE = 5
