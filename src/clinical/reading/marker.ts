import type { ScopeDimension } from '../../claims/scope.js'

/** Words that name a value of a scope dimension; `from` and `to` index tokens, `to` exclusive. */
export interface Marker {
  readonly dimension: ScopeDimension
  readonly key: string
  readonly text: string
  /** "arms A and B": names several groups one by one, so that only a list of figures tells whose is whose. */
  readonly isList?: true
  readonly from: number
  readonly to: number
}

/** The dimensions that say which group of people is meant; the others say how it was looked at. */
export const GROUP_DIMENSIONS: readonly ScopeDimension[] = [
  'cohort',
  'arm',
  'condition',
  'dose',
  'subgroup',
]
