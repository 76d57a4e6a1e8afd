import type { Claim } from '../../claims/claim.js'
import { groupBy } from '../../claims/group-by.js'
import { describeDate, mayCoincide, type PartialDate } from '../../statistics/partial-date.js'
import { trialsAmong } from './trials.js'

/** What else two sources say that bears on whether their values can be held against each other. */
export interface Circumstances {
  /** Whether they report of the same trial, by its number in any register or by its acronym. */
  readonly sameTrial: (a: string, b: string) => boolean
  /** Whether they surely differ in the trial or in the data cutoff. */
  readonly surelyApart: (a: string, b: string) => boolean
  /** Whether one of them names a data cutoff that the other does not: it may be that of a value. */
  readonly mayBeApart: (a: string, b: string) => boolean
  /** How two sources surely differ, in words: "data cutoff June 30, 2025 against May 15, 2026". */
  readonly difference: (a: string, b: string) => string | undefined
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
  const cutoffs = groupBy(
    dates.filter(({ measure }) => measure.key === 'data-cutoff'),
    ({ place }) => place.path,
  )
  const cutoffsOf = (path: string): readonly PartialDate[] =>
    (cutoffs.get(path) ?? []).map(({ value }) => value.date)

  const sameTrial = (a: string, b: string): boolean => {
    const others = trials.of(b)
    return [...trials.of(a)].some((key) => others.has(key)) && trials.apart(a, b) === undefined
  }
  const difference = (a: string, b: string): string | undefined => {
    const apart = trials.apart(a, b)
    if (apart !== undefined) return `trial ${listed(apart[0])} against ${listed(apart[1])}`
    const [first, second] = [cutoffsOf(a), cutoffsOf(b)]
    const areKnown = first.length > 0 && second.length > 0
    if (!areKnown || first.some((date) => isAmong(date, second))) return undefined
    return `data cutoff ${listed(first.map(describeDate))} against ${listed(second.map(describeDate))}`
  }
  const surelyApart = (a: string, b: string): boolean => difference(a, b) !== undefined
  return {
    sameTrial,
    difference,
    surelyApart,
    mayBeApart: (a, b) => {
      const [first, second] = [cutoffsOf(a), cutoffsOf(b)]
      if (surelyApart(a, b)) return true
      if (first.length === 0 || second.length === 0) return false
      return ![...first, ...second].every((date) => isAmong(date, first) && isAmong(date, second))
    },
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
