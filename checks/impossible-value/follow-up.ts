import {
  describeDate,
  groupBy,
  isBefore,
  isFigure,
  someDigitAway,
  type Claim,
  type PartialDate,
  type PrintedNumber,
} from '../../src/index.js'
import { monthsIn } from '../times/months-in.js'
import type { Outcome } from './outcome.js'

/** Events before which nobody of a study is followed. */
const starts: ReadonlySet<string> = new Set(['first-dosing', 'study-start'])
const startInWords = /^start of (?:recruitment|enrol\w+|inclusion|randomi[sz]ation)\b/iu

/** What has not been achieved yet, and what was not of this study. */
const notAchieved =
  /\b(?:will|planned|expected|scheduled|previous\w*|earlier|pooled|meta-analysis|cohorts?)\b/iu

/**
 * Holds lengths of follow-up, as a median or a mean, against the time from the first person's entry to
 * the data cutoff. Where the source dates either event twice, the longest time counts.
 */
export function holdFollowUp(
  estimates: readonly Claim<'estimate'>[],
  dates: readonly Claim<'date'>[],
): readonly Outcome[] {
  const known = groupBy(dates, ({ subject }) => subject?.key ?? '')
  return estimates.flatMap((claim): Outcome[] => {
    if (claim.measure.key !== 'follow-up') return []
    const { number, statistic, unit } = claim.value
    if (statistic === undefined || !isFigure(number) || number.hedge !== undefined) return []
    const own = known.get(claim.subject?.key ?? '') ?? []
    const first = earliest(own.filter(isStart))
    const last = latest(own.filter(({ measure }) => measure.key === 'data-cutoff'))
    const each = monthsIn[unit ?? '']
    if (first === undefined || last === undefined || each === undefined) return []
    const months = mostMonths(first.value.date, last.value.date)
    if (months <= 0 || notAchieved.test(claim.place.context)) return []
    const isTooLong = ({ value }: PrintedNumber): boolean => value * each > months
    const [start, end] = [describeDate(first.value.date), describeDate(last.value.date)]
    const passing = `from ${start} to ${end} pass ${String(months)} months at most`
    const length = `${number.text} ${unit ?? ''}s`
    if (!isTooLong(number)) {
      const how = `a follow-up of ${length} can be: ${passing}`
      return someDigitAway(number, isTooLong) ? [{ claim, how }] : []
    }
    const finding = {
      message: 'followUp',
      data: { length, statistic, months, start, end },
      severity: 'warning',
      at: claim,
      related: [
        { message: first.measure.label, at: first },
        { message: last.measure.label, at: last },
      ],
      derivation: [passing, 'who entered first is followed that long, everybody else for less'],
    } as const
    return [{ finding }]
  })
}

function isStart({ measure }: Claim<'date'>): boolean {
  return starts.has(measure.key ?? '') || startInWords.test(measure.label)
}

/** The most months that can have passed between two dates, whatever they leave open. */
function mostMonths(from: PartialDate, to: PartialDate): number {
  return (to.year - from.year) * 12 + (to.month ?? 12) - (from.month ?? 1) + 1
}

function earliest(dates: readonly Claim<'date'>[]): Claim<'date'> | undefined {
  return extreme(dates, (a, b) => isBefore(a, b))
}

function latest(dates: readonly Claim<'date'>[]): Claim<'date'> | undefined {
  return extreme(dates, (a, b) => isBefore(b, a))
}

function extreme(
  dates: readonly Claim<'date'>[],
  isFurther: (a: PartialDate, b: PartialDate) => boolean,
): Claim<'date'> | undefined {
  const [first, ...others] = dates
  return others.reduce<Claim<'date'> | undefined>(
    (best, one) => (best !== undefined && isFurther(one.value.date, best.value.date) ? one : best),
    first,
  )
}
