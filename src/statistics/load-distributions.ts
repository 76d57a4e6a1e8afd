import type * as Distributions from './distributions/index.js'

/**
 * Distribution functions, intervals of proportions, and what follows from them. They are large and
 * loaded when first asked for: a check awaits them where it needs them.
 *
 * @example
 * const { studentTwoTailed } = await loadDistributions()
 */
export function loadDistributions(): Promise<typeof Distributions> {
  return import('./distributions/index.js')
}
