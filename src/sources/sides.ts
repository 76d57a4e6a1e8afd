import { fileName } from '../document/place.js'
import { rankedAbove } from './rank.js'
import type { Source } from './source.js'

/** What stands somewhere in a source: a claim. */
interface Stated {
  readonly place: { readonly path: string }
}

/** Two sides of a contradiction in the order in which a finding shows them. */
export interface Sides<T> {
  /** The side to look at first. */
  readonly claim: T
  readonly other: T
  /** Why the other side ranks above, for the derivation: one line, or none where it does not. */
  readonly ranked: readonly string[]
}

/**
 * Puts the two sides of a contradiction in order. What a reference source states always stands second,
 * for every other must follow it. Of two that are even the lower-ranked one stands first; where one is
 * the odd one out, it does, whatever its rank.
 *
 * @param isEven whether neither side is the odd one out
 * @example
 * const { claim, other, ranked } = sidesInOrder(a, b, source)
 * report({ …, at: claim, related: [{ message: 'elsewhere', at: other }], derivation: [...why, ...ranked] })
 */
export function sidesInOrder<T extends Stated>(
  claim: T,
  other: T,
  source: (path: string) => Source,
  isEven = true,
): Sides<T> {
  const [here, there] = [source(claim.place.path), source(other.place.path)]
  const isAbove = rankedAbove(here, there) !== undefined
  const refers = here.role === 'reference' && there.role !== 'reference'
  const swaps = refers || (isEven && isAbove)
  const [first, second] = swaps ? [other, claim] : [claim, other]
  const rank = swaps ? rankedAbove(here, there) : rankedAbove(there, here)
  return {
    claim: first,
    other: second,
    ranked: rank === undefined ? [] : [`${fileName(second.place.path)} ranks above: ${rank}`],
  }
}
