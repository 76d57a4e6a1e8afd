import type * as distributions from './distributions/index.js'

/** What `loadDistributions` gives, for functions that are handed it. */
export type Distributions = typeof distributions

/**
 * Distribution functions, intervals of proportions, and what follows from them. They are large and
 * loaded when first asked for: a check awaits them where it needs them.
 *
 * @example
 * const { studentTwoTailed } = await loadDistributions()
 */
export function loadDistributions(): Promise<Distributions> {
  return import('./distributions/index.js')
}
