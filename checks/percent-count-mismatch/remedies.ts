import {
  countsGiving,
  denominatorsGiving,
  isTestable,
  percentAgreement,
  roundingError,
  type PrintedNumber,
} from '../../src/index.js'

/** Lists in messages end here. */
const longestList = 3

/** What would make a count, a denominator and a percentage agree, in words. */
export function remedyOf(count: number, denominator: number, percent: PrintedNumber): string {
  const counts = countsGiving(percent, denominator)
  const denominators = denominatorsNear(count, percent)
  const fitting = [
    ...(counts.length === 0 ? [] : [`${listed(counts)} of ${String(denominator)}`]),
    ...(denominators.length === 0 ? [] : [`${String(count)} of ${listed(denominators)}`]),
  ]
  return fitting.length === 0
    ? 'no other count and no other denominator gives it'
    : `that would be ${fitting.join(', or ')}`
}

/** The denominators of which `count` gives a percentage by rounding, at most a few. */
export function denominatorsNear(count: number, percent: PrintedNumber): readonly number[] {
  if (count === 0 || percent.value === 0) return []
  const half = roundingError(percent)
  const first = Math.max(1, count, Math.floor((100 * count) / (percent.value + half)))
  const last = Math.ceil((100 * count) / Math.max(percent.value - half, half))
  const denominators: number[] = []
  for (let one = first; one <= last && denominators.length <= longestList; one += 1) {
    if (percentAgreement(count, one, percent) === 'rounded') denominators.push(one)
  }
  return denominators
}

/**
 * The denominators that could give a percentage, in words: first those that the source states as
 * sizes of groups, the nearest first, then the smallest.
 */
export function denominatorsInWords(
  percent: PrintedNumber,
  group: number,
  stated: ReadonlySet<number>,
): string {
  const known = [...stated]
    .filter((one) => isTestable(one, percent.decimals) && countsGiving(percent, one).length > 0)
    .sort((a, b) => Math.abs(a - group) - Math.abs(b - group))
  const others = denominatorsGiving(percent, 2 * group)
  if (known.length > 0) return `a group of ${listed(known)}, which this source states, would fit`
  return others.length === 0
    ? `no group of up to ${String(2 * group)} has one`
    : `a group of ${listed(others)} would fit`
}

/** "5", "5 or 6", "5, 6 or more". */
function listed(numbers: readonly number[]): string {
  const shown = numbers.slice(0, longestList).map(String)
  if (numbers.length > shown.length) return `${shown.join(', ')} or more`
  const last = shown.at(-1) ?? ''
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} or ${last}`
}
