import { groupBy, mayCoincide, type Claim } from '../../src/index.js'

/** What else two sources say that bears on whether their values can be held against each other. */
export interface Circumstances {
  /** Whether they report of the same trial, by its registered number. */
  readonly sameTrial: (a: string, b: string) => boolean
  /** Whether they surely differ in the trial or in the data cutoff. */
  readonly explainDifference: (a: string, b: string) => boolean
}

/** Reads trial numbers and data cutoffs of the sources, by path. */
export function circumstancesOf(
  claims: readonly (Claim<'date'> | Claim<'identifier'>)[],
): Circumstances {
  const trials = groupBy(
    claims.filter((claim) => claim.kind === 'identifier' && claim.value.scheme === 'nct'),
    ({ place }) => place.path,
  )
  const cutoffs = groupBy(
    claims.filter(({ kind, measure }) => kind === 'date' && measure.key === 'data-cutoff'),
    ({ place }) => place.path,
  )
  const trialsOf = (path: string): readonly string[] =>
    (trials.get(path) ?? []).flatMap((claim) =>
      claim.kind === 'identifier' ? [claim.value.id] : [],
    )
  const sameTrial = (a: string, b: string): boolean => {
    const others = new Set(trialsOf(b))
    return trialsOf(a).some((id) => others.has(id))
  }
  const datesOf = (path: string) =>
    (cutoffs.get(path) ?? []).flatMap((claim) => (claim.kind === 'date' ? [claim.value.date] : []))
  return {
    sameTrial,
    explainDifference: (a, b) => {
      const otherTrial = trials.has(a) && trials.has(b) && !sameTrial(a, b)
      const [first, second] = [datesOf(a), datesOf(b)]
      const otherCutoff =
        first.length > 0 &&
        second.length > 0 &&
        !first.some((date) => second.some((other) => mayCoincide(date, other)))
      return otherTrial || otherCutoff
    },
  }
}
