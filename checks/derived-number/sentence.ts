import type { Claim } from '../../src/index.js'

/** What the check reads. */
export type Read = Claim<'proportion' | 'estimate' | 'ratio'>

/** The only item of a list; undefined where there are none or several. */
export function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined
}
