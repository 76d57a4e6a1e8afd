import {
  groupBy,
  mayBeEqual,
  scopeKey,
  someDigitAway,
  type Claim,
  type Figure,
  type PrintedNumber,
} from '../../src/index.js'
import { monthsIn } from '../times/months-in.js'
import type { Impossible, Outcome, Possible } from './outcome.js'
import { survivingInWords, type Surviving } from './survival-in-words.js'

/**
 * Holds survival against what it was at an earlier time point, for the same measure and the same people:
 * who has died or progressed by the first is not alive without it at the second, so it never rises.
 */
export function holdSurvival(claims: readonly Claim<'proportion'>[]): readonly Outcome[] {
  const landmarks = claims.flatMap(landmarkOf)
  const known = new Set(landmarks.map(({ claim }) => claim.place.context))
  const told = survivingInWords(claims.filter(({ place }) => !known.has(place.context)))
  const curves = groupBy(landmarks, ({ claim }) => curveOf(claim))
  return [
    ...[...curves.values()].flatMap((curve) => holdCurve(curve, 'named')),
    ...told.flatMap((curve) => holdCurve(curve, 'in words')),
  ]
}

/** Where a curve rises from a time to the next one; else that it falls. */
function holdCurve(curve: readonly Surviving[], read: 'named' | 'in words'): readonly Outcome[] {
  const inTime = curve.toSorted((a, b) => a.months - b.months)
  const rises = inTime.slice(1).flatMap((later, index): Impossible[] => {
    const earlier = inTime[index]
    if (earlier === undefined || earlier.months === later.months) return []
    if (!isAbove(later.percent, earlier.percent)) return []
    return [findingOf(earlier, later, read)]
  })
  return rises.length > 0 ? rises : falling(inTime)
}

/** The rates of a falling curve in which another digit would make it rise. */
function falling(inTime: readonly Surviving[]): readonly Possible[] {
  const steps = inTime.map(({ percent, time }) => `${percent.text}% at ${time}`)
  return inTime.flatMap(({ claim, percent, months }, index): Possible[] => {
    const [before, after] = [inTime[index - 1], inTime[index + 1]]
    const wouldRise = (changed: PrintedNumber): boolean => {
      const other = { ...percent, ...changed }
      const fromBefore = before !== undefined && before.months < months
      const toAfter = after !== undefined && after.months > months
      return (
        (fromBefore && isAbove(other, before.percent)) || (toAfter && isAbove(after.percent, other))
      )
    }
    if (!someDigitAway(percent, wouldRise)) return []
    return [{ claim, how: `survival never rises: ${steps.join(', ')}` }]
  })
}

/** Whether a share is larger than another, whatever rounding allows. */
function isAbove(share: Figure, other: Figure): boolean {
  return share.value > other.value && !mayBeEqual(other, share)
}

function landmarkOf(claim: Claim<'proportion'>): Surviving[] {
  const { percent } = claim.value
  const time = claim.scope.timePoint
  if (claim.measure.nature !== 'survival-rate' || claim.measure.key === undefined) return []
  if (percent === undefined || percent.hedge !== undefined || time === undefined) return []
  const months = monthsOf(time.key)
  return months === undefined ? [] : [{ claim, percent, months, time: time.text }]
}

/** "6 month", "2 year" in months. */
function monthsOf(key: string): number | undefined {
  const [, length, unit = ''] = /^(\d+(?:\.\d+)?) (\w+)$/u.exec(key) ?? []
  const each = monthsIn[unit]
  return length === undefined || each === undefined ? undefined : Number(length) * each
}

/** Equal for rates of one curve: all that is known of the people is the same. */
function curveOf({ subject, measure, scope }: Claim<'proportion'>): string {
  const people = scopeKey(scope, (dimension) => dimension !== 'timePoint')
  return `${subject?.key ?? ''}|${measure.key ?? ''}${people}`
}

function findingOf(earlier: Surviving, later: Surviving, read: 'named' | 'in words'): Impossible {
  const isOneSentence = earlier.claim.place.context === later.claim.place.context
  const finding = {
    message: 'rising',
    data: {
      measure: read === 'named' ? later.claim.measure.label : 'survival',
      earlier: earlier.percent.text,
      before: earlier.time,
      later: later.percent.text,
      after: later.time,
    },
    severity: isOneSentence && read === 'named' ? 'error' : 'warning',
    at: later.claim,
    related: [{ message: `the rate at ${earlier.time}`, at: earlier.claim }],
    derivation: [
      'both are rates of one curve, as far as the text tells the people apart',
      `${later.percent.text}% is more than ${earlier.percent.text}%, and ${later.time} is after ${earlier.time}`,
    ],
  } as const
  return { finding }
}
