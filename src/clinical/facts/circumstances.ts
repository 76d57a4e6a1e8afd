import type { Claim } from '../../claims/claim.js'
import { groupBy } from '../../claims/group-by.js'
import { describeDate, mayCoincide, type PartialDate } from '../../statistics/partial-date.js'
import { toldDifferences } from './told-circumstances.js'
import { trialsAmong } from './trials.js'

/** What else the sources of two claims say that bears on whether these can be held against each other. */
export interface Circumstances {
  /** Whether both are of one trial, by its number in any register or by its acronym. */
  readonly sameTrial: (a: Claim, b: Claim) => boolean
  /** Whether they surely differ in the trial, in the data cutoff, or in what their sentences say of how they came about. */
  readonly surelyApart: (a: Claim, b: Claim) => boolean
  /**
   * Whether one of them may be of another trial or data cutoff than the other: its source has several
   * and does not say which.
   */
  readonly mayBeApart: (a: Claim, b: Claim) => boolean
  /** How they surely differ, in words: "data cutoff June 30, 2025 against May 15, 2026". */
  readonly difference: (a: Claim, b: Claim) => string | undefined
  /** Whether the sources of both have data of one day. */
  readonly sameCutoff: (a: Claim, b: Claim) => boolean
  /** By which of several trials claims are told apart: equal for one trial, nothing if unknown. */
  readonly trialOf: (claim: Claim) => string | undefined
  /** Whether a source names several data cutoffs. */
  readonly hasSeveralCutoffs: (path: string) => boolean
}

/**
 * Reads the names of trials and the data cutoffs of sources, by path.
 *
 * @param names claims among which those that name a trial count: identifiers, acronyms
 */
export function circumstancesOf(
  names: readonly Claim[],
  dates: readonly Claim<'date'>[],
): Circumstances {
  const trials = trialsAmong(names)
  const toldDifference = toldDifferences()
  const cutoffs = groupBy(
    dates.filter(({ measure }) => measure.key === 'data-cutoff'),
    ({ place }) => place.path,
  )
  const cutoffsOf = (path: string): readonly PartialDate[] =>
    (cutoffs.get(path) ?? []).map(({ value }) => value.date)

  const sameTrial = (a: Claim, b: Claim): boolean => {
    const others = trials.ofClaim(b)
    return [...trials.ofClaim(a)].some((key) => others.has(key))
  }
  const difference = (a: Claim, b: Claim): string | undefined => {
    const apart = trials.apart(a, b)
    if (apart !== undefined) return `trial ${listed(apart[0])} against ${listed(apart[1])}`
    const [first, second] = [cutoffsOf(a.place.path), cutoffsOf(b.place.path)]
    const areKnown = first.length > 0 && second.length > 0
    if (!areKnown || first.some((date) => isAmong(date, second))) return toldDifference(a, b)
    return `data cutoff ${listed(first.map(describeDate))} against ${listed(second.map(describeDate))}`
  }
  const isOfSome = (claim: Claim): boolean =>
    trials.areSeveral(claim.place.path) && trials.ofClaim(claim).size === 0
  return {
    sameTrial,
    difference,
    surelyApart: (a, b) => difference(a, b) !== undefined,
    mayBeApart: (a, b) => {
      if (difference(a, b) !== undefined || isOfSome(a) || isOfSome(b)) return true
      const [first, second] = [cutoffsOf(a.place.path), cutoffsOf(b.place.path)]
      if (first.length === 0 || second.length === 0) return false
      return ![...first, ...second].every((date) => isAmong(date, first) && isAmong(date, second))
    },
    sameCutoff: (a, b) => {
      const [first, second] = [cutoffsOf(a.place.path), cutoffsOf(b.place.path)]
      const all = [...first, ...second]
      if (first.length === 0 || second.length === 0) return false
      return all.every((date) => isAmong(date, first) && isAmong(date, second))
    },
    trialOf: trials.groupOf,
    hasSeveralCutoffs: (path) => {
      const [first, ...others] = cutoffsOf(path)
      return first !== undefined && others.some((date) => !mayCoincide(date, first))
    },
  }
}

function listed(names: readonly string[]): string {
  return [...new Set(names)].join(', ')
}

function isAmong(date: PartialDate, dates: readonly PartialDate[]): boolean {
  return dates.some((other) => mayCoincide(date, other))
}
