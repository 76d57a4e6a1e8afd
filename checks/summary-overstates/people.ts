import { scopeConflicts, type Scope, type ScopeDimension } from '../../src/index.js'
import type { Valued } from './statement.js'

/** Dimensions that say whose figure it is. */
const people: readonly ScopeDimension[] = ['arm', 'cohort', 'condition', 'dose', 'subgroup']

/** Whether two claims of one fact may be of the same people: nothing that both say differs. */
export function mayBeSame(a: Valued, b: Valued): boolean {
  return scopeConflicts(a.scope, b.scope).length === 0 && areOfOneStatistic(a, b)
}

/** Whether a claim is of the people that another names, or of some of them. */
export function isAmong(claim: Valued, { scope }: Valued): boolean {
  const named = people.filter((dimension) => scope[dimension])
  return (
    named.length > 0 &&
    named.every((dimension) => claim.scope[dimension]?.key === scope[dimension]?.key)
  )
}

/** Whether two claims of one fact are of other people, and differ in nothing else. */
export function areOfOthers(a: Valued, b: Valued): boolean {
  const conflicts = scopeConflicts(a.scope, b.scope)
  return (
    conflicts.length > 0 &&
    conflicts.every((dimension) => people.includes(dimension)) &&
    areOfOneStatistic(a, b)
  )
}

/** The people of a scope in words, by the dimensions asked for or all: "STS, 12 mg/kg". */
export function peopleInWords(
  scope: Scope,
  dimensions: readonly ScopeDimension[] = people,
): string {
  return dimensions.flatMap((dimension) => scope[dimension]?.text ?? []).join(', ')
}

/** The dimensions of people in which two scopes are both known and differ. */
export function peopleApart(a: Scope, b: Scope): readonly ScopeDimension[] {
  return scopeConflicts(a, b).filter((dimension) => people.includes(dimension))
}

/** A summary may leave out "median"; a mean is no median. */
function areOfOneStatistic(a: Valued, b: Valued): boolean {
  const [first, second] = [statisticOf(a), statisticOf(b)]
  return first === undefined || second === undefined || first === second
}

function statisticOf({ kind, value }: Valued): string | undefined {
  return kind === 'estimate' ? value.statistic : undefined
}
