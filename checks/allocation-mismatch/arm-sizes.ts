import type { Claim } from '../../src/index.js'
import { sharedOut, type SharedOut } from '../groups/shared-out.js'
import { ratioOf } from './trial-design.js'

/** Arms whose sizes are those of another ratio than the one that is printed with them. */
export interface OddSizes extends SharedOut {
  /** How many standard errors the arm that is furthest off has too many or too few. */
  readonly off: number
}

/** Chance, dropouts and blocks that end early explain less than this. */
const mostByChance = 4

/**
 * The arms of a sentence that do not have the sizes of its ratio, in either order: 84 and 84 people
 * of 168 in a ratio of 2:1. The standard error is that of simple randomisation, the loosest of all.
 */
export function oddSizes(claims: readonly Claim<'count' | 'allocation'>[]): readonly OddSizes[] {
  return sharedOut(claims).flatMap((shared): OddSizes[] => {
    const sizes = shared.arms.map(({ value }) => value.number.value)
    const { parts } = shared.ratio.value
    const off = Math.min(furthest(sizes, parts), furthest(sizes, parts.toReversed()))
    return off > mostByChance ? [{ ...shared, off }] : []
  })
}

/** The furthest that an arm is from its share, in standard errors of a binomial count. */
function furthest(sizes: readonly number[], parts: readonly number[]): number {
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const distances = sizes.map((size, at) => {
    const share = (parts[at] ?? 0) / whole
    return Math.abs(size - all * share) / Math.sqrt(all * share * (1 - share))
  })
  return Math.max(...distances)
}

/** The sizes as a message names them: "84 and 84". */
export function sizesInWords({ arms }: SharedOut): string {
  return arms.map(({ value }) => value.number.text).join(' and ')
}

/** What 168 people shared out 2:1 would come to: "112 and 56". */
export function expectedInWords({ arms, ratio }: SharedOut): string {
  const all = arms.reduce((sum, { value }) => sum + value.number.value, 0)
  const whole = ratio.value.parts.reduce((sum, part) => sum + part, 0)
  const sizes = ratio.value.parts.map((part) => String(Math.round((all * part) / whole)))
  return `${ratioOf(ratio)} would be about ${sizes.join(' and ')}`
}
