import { scopeConflicts, type ScopeDimension } from '../../src/index.js'
import type { Siblings } from './siblings.js'
import { withUnit, type StatedInterval } from './stated-interval.js'

/** A bound that another group's interval has too. */
export interface CopiedBound {
  readonly side: 'lower' | 'upper'
  readonly from: StatedInterval
  readonly text: string
}

/** The dimensions that tell groups of people apart. */
const groupDimensions: ReadonlySet<ScopeDimension> = new Set([
  'arm',
  'cohort',
  'condition',
  'dose',
  'subgroup',
])

/** Finds the group whose interval the bound on the wrong side was likely copied from. */
export function copiedBound(stated: StatedInterval, siblings: Siblings): CopiedBound | undefined {
  const { estimate, lower, upper, unit } = stated
  const side = upper !== undefined && estimate.value > upper.value ? 'upper' : 'lower'
  const bound = side === 'upper' ? upper : lower
  if (bound === undefined) return undefined
  const before = (other: StatedInterval) => other.claim.place.start < stated.claim.place.start
  const others = siblings
    .sharing(stated, bound)
    .filter((other) => groupsDiffering(stated, other).length > 0)
  const from = others.findLast(before) ?? others[0]
  if (from === undefined) return undefined
  const group = groupsDiffering(stated, from)
    .map((dimension) => from.claim.scope[dimension]?.text ?? '')
    .join(', ')
  const part = from.upper?.text === bound.text ? 'upper' : 'lower'
  const text = `${withUnit(bound, unit)} is also the ${part} bound in another group (${group}): was it copied?`
  return { side, from, text }
}

function groupsDiffering(a: StatedInterval, b: StatedInterval): readonly ScopeDimension[] {
  return scopeConflicts(a.claim.scope, b.claim.scope).filter((one) => groupDimensions.has(one))
}
