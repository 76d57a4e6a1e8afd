import {
  groupBy,
  scopeKey,
  type Claim,
  type Place,
  type Scope,
  type ScopeDimension,
} from '../../src/index.js'
import type { BareList } from './bare-lists.js'

const telling: readonly ScopeDimension[] = ['arm', 'cohort', 'condition', 'subgroup']

/** The doses of the people whom results are of, by all else that tells these. */
export type DosesByPeople = ReadonlyMap<string, ReadonlySet<string>>

/** Which doses the claims of a source tell of the same people. */
export function dosesByPeople(claims: readonly Claim[]): DosesByPeople {
  const dosed = groupBy(claims, ({ scope }) => (scope.dose ? peopleKey(scope) : undefined))
  return new Map(
    [...dosed].map(([key, own]) => [
      key,
      new Set(own.flatMap(({ scope }) => scope.dose?.key ?? [])),
    ]),
  )
}

/**
 * The dose that a reader takes for that of a list, where its population had others as well: the
 * paragraph opens with one dose, the population is counted without any, and the source has results
 * of people on another dose who are told by all that tells the population.
 */
export function otherDose({ leadDose, scope }: BareList, doses: DosesByPeople): Place | undefined {
  if (leadDose === undefined || scope.dose !== undefined) return undefined
  const own = doses.get(peopleKey(scope))
  const hasOther = own !== undefined && own.size > (own.has(leadDose.key) ? 1 : 0)
  return hasOther ? leadDose.place : undefined
}

function peopleKey(scope: Scope): string {
  return scopeKey(scope, (dimension) => telling.includes(dimension))
}
