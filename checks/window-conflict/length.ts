import type { Claim } from '../../src/index.js'

/** Hours in a unit of time, shortest and longest: a month has 28 to 31 days. */
const hours: ReadonlyMap<string, readonly [shortest: number, longest: number]> = new Map([
  ['hour', [1, 1]],
  ['day', [24, 24]],
  ['week', [168, 168]],
  ['month', [672, 744]],
  ['year', [8760, 8784]],
])

/** All the lengths that a window can have, in hours; nothing in a unit of no fixed length. */
export function lengthOf({
  value: { limit, unit },
}: Claim<'window'>): readonly [shortest: number, longest: number] | undefined {
  const each = hours.get(unit)
  return each && [limit.value * each[0], limit.value * each[1]]
}

/** Whether two windows cannot have one length: a week and 14 days, not 4 weeks and a month. */
export function differInLength(a: Claim<'window'>, b: Claim<'window'>): boolean {
  const [first, second] = [lengthOf(a), lengthOf(b)]
  if (first === undefined || second === undefined) return false
  return first[1] < second[0] || second[1] < first[0]
}
