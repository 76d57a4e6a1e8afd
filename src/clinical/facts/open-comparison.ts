import type { ValuedClaim } from './fact.js'

/**
 * Whether a claim compares groups by an outcome that its text leaves open: "the mean difference was
 * 0.4", "the hazard ratio was 0.7". It cannot be held against another, which may be of another outcome.
 * What a vaccine prevents is told by its efficacy as such.
 */
export function isOpenComparison({ kind, measure, scope }: ValuedClaim): boolean {
  const compares = kind === 'ratio' || measure.nature === 'difference'
  return compares && measure.key !== 'efficacy' && scope.endpoint === undefined
}
