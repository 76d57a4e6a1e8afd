import type { Claim, Place, ScopeDimension } from '../../src/index.js'
import type { BareList } from './bare-lists.js'

const telling = ['arm', 'cohort', 'condition', 'subgroup'] as const satisfies ScopeDimension[]

/**
 * The dose that a reader takes for that of a list, where its population had others as well: the
 * paragraph opens with one dose, the population is counted without any, and the source has results
 * of people on another dose who are told by all that tells the population.
 */
export function otherDose(
  { leadDose, scope }: BareList,
  claims: readonly Claim<'proportion' | 'count'>[],
): Place | undefined {
  if (leadDose === undefined || scope.dose !== undefined) return undefined
  const hasOther = claims.some(
    ({ scope: own }) =>
      own.dose !== undefined &&
      own.dose.key !== leadDose.key &&
      telling.every((dimension) => scope[dimension]?.key === own[dimension]?.key),
  )
  return hasOther ? leadDose.place : undefined
}
