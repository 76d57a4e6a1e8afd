import { groupBy, mayBeEqual, scopeKey, type Claim, type FindingInput } from '../../src/index.js'
import { monthsIn } from '../times/months-in.js'
import type { messages } from './messages.js'
import { survivingInWords, type Surviving } from './survival-in-words.js'

/**
 * Survival that rises from one time point to a later one, for the same measure and the same people:
 * who has died or progressed by the first is not alive without it at the second.
 */
export function risingSurvival(
  claims: readonly Claim<'proportion'>[],
): readonly FindingInput<typeof messages>[] {
  const landmarks = claims.flatMap(landmarkOf)
  const known = new Set(landmarks.map(({ claim }) => claim.place.context))
  const told = survivingInWords(claims.filter(({ place }) => !known.has(place.context)))
  const curves = groupBy(landmarks, ({ claim }) => curveOf(claim))
  return [
    ...[...curves.values()].flatMap((curve) => risesOf(curve, 'named')),
    ...told.flatMap((curve) => risesOf(curve, 'in words')),
  ]
}

/** Where a curve rises from a time to the next one. */
function risesOf(
  curve: readonly Surviving[],
  read: 'named' | 'in words',
): readonly FindingInput<typeof messages>[] {
  const inTime = curve.toSorted((a, b) => a.months - b.months)
  return inTime.slice(1).flatMap((later, index) => {
    const earlier = inTime[index]
    if (earlier === undefined || earlier.months === later.months) return []
    const rises = later.percent.value > earlier.percent.value
    if (!rises || mayBeEqual(earlier.percent, later.percent)) return []
    return [findingOf(earlier, later, read)]
  })
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

function findingOf(
  earlier: Surviving,
  later: Surviving,
  read: 'named' | 'in words',
): FindingInput<typeof messages> {
  const isOneSentence = earlier.claim.place.context === later.claim.place.context
  return {
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
  }
}
