import type { Claim } from '../../src/index.js'

/** What the check reads. */
export type Read = Claim<'proportion' | 'estimate' | 'ratio' | 'count'>

/** The only item of a list; undefined where there are none or several. */
export function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined
}

/** Two groups with their counts, in a sentence that has no third. */
export interface TwoByTwo {
  readonly claims: readonly [Claim<'proportion'>, Claim<'proportion'>]
  readonly events: readonly [number, number]
  readonly sizes: readonly [number, number]
}

/** The two fractions of a sentence: "12 of 75 (16.0%) against 3 of 73 (4.1%)". */
export function twoByTwo(sentence: readonly Read[]): TwoByTwo | undefined {
  const [first, second, another] = sentence.filter((claim) => claim.kind === 'proportion')
  if (first === undefined || second === undefined || another !== undefined) return undefined
  const [a, b] = [fractionOf(first), fractionOf(second)]
  if (a === undefined || b === undefined) return undefined
  return { claims: [first, second], events: [a[0], b[0]], sizes: [a[1], b[1]] }
}

function fractionOf({
  value: { count, denominator, group },
}: Claim<'proportion'>): readonly [count: number, size: number] | undefined {
  const size = denominator ?? group
  if (count === undefined || size === undefined) return undefined
  if (count.hedge !== undefined || size.hedge !== undefined) return undefined
  return count.value <= size.value && size.value > 0 ? [count.value, size.value] : undefined
}
