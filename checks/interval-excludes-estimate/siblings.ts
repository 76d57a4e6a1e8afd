import { scaleOfSiblings, type Bound, type SymmetryScale } from '../../src/index.js'
import type { StatedInterval } from './stated-interval.js'

/** The sound intervals of a source, found by measure and bound. */
export interface Siblings {
  /** Those of the same measure that share a bound, in reading order. */
  readonly sharing: (stated: StatedInterval, bound: Bound) => readonly StatedInterval[]
  /** The scale on which the interval should be symmetric, where that is known. */
  readonly scaleOf: (stated: StatedInterval) => SymmetryScale | undefined
}

/** One sibling is named; a cap keeps documents full of one number from costing more. */
const mostSharing = 20

/** Indexes the intervals that hold their estimates. */
export function siblingsAmong(sound: readonly StatedInterval[]): Siblings {
  const byBound = new Map<string, StatedInterval[]>()
  for (const one of sound) {
    for (const key of new Set([keyOf(one, one.lower), keyOf(one, one.upper)])) {
      if (key === undefined) continue
      const sharing = byBound.get(key)
      if (sharing === undefined) byBound.set(key, [one])
      else if (sharing.length < mostSharing) sharing.push(one)
    }
  }
  let survivalScale: { readonly scale: SymmetryScale | undefined } | undefined
  return {
    sharing: (stated, bound) => {
      const key = keyOf(stated, bound)
      return key === undefined ? [] : (byBound.get(key) ?? [])
    },
    scaleOf: ({ claim }) => {
      if (claim.kind === 'ratio') return 'ratio'
      if (claim.kind === 'estimate') {
        return claim.value.statistic === 'difference' ? 'difference' : undefined
      }
      if (!isSurvival(claim)) return undefined
      survivalScale ??= { scale: scaleOfSiblings(sound.flatMap(survivalInterval)) }
      return survivalScale.scale
    },
  }
}

function isSurvival({ measure }: StatedInterval['claim']): boolean {
  return measure.nature === 'survival-rate'
}

function survivalInterval({ claim, estimate, lower, upper }: StatedInterval) {
  if (!isSurvival(claim) || lower === undefined || upper === undefined) return []
  return [{ estimate, lower, upper }]
}

/** Only numbers printed alike count as copies of each other. */
function keyOf({ claim }: StatedInterval, bound: Bound): string | undefined {
  const { key } = claim.measure
  return key === undefined || bound === undefined ? undefined : `${key} ${bound.text}`
}
