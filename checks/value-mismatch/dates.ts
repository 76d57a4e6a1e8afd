import {
  type Circumstances,
  type Claim,
  describeDate,
  groupBy,
  mayCoincide,
} from '../../src/index.js'

/** Events that a trial has once: any two dates of one are two dates of the same. */
const once: ReadonlySet<string | undefined> = new Set([
  'study-start',
  'enrolment-completion',
  'primary-completion',
  'study-completion',
])

/** Two dates of one event of one trial, in two sources. */
export interface DatePair {
  readonly claim: Claim<'date'>
  readonly other: Claim<'date'>
  readonly agree: boolean
}

/**
 * The dates of events that a trial has once, those of each source against those of the reference, or
 * of the first source that has any. Planned dates move, and sources without a trial number in common may be about two
 * trials: they are left out.
 */
export function datePairs(
  claims: readonly Claim<'date'>[],
  { sameTrial }: Circumstances,
  isReference: (path: string) => boolean,
): readonly DatePair[] {
  const actual = claims.filter(
    ({ measure, value }) => once.has(measure.key) && value.status !== 'estimated',
  )
  return [...groupBy(actual, ({ measure }) => measure.key).values()].flatMap((event) => {
    const sources = [...groupBy(event, ({ place }) => place.path).values()]
    const leads = ([date]: readonly Claim[]) => date !== undefined && isReference(date.place.path)
    const first = sources.find(leads) ?? sources[0]
    const others = sources.filter((dates) => dates !== first)
    return others.flatMap((dates): DatePair[] => {
      const [claim] = dates
      const [other] = first ?? []
      if (claim === undefined || other === undefined) return []
      if (!sameTrial(claim.place.path, other.place.path)) return []
      const agree = dates.some((date) => first?.some((one) => coincide(date, one)))
      return [{ claim, other, agree }]
    })
  })
}

/** What two dates of an event say, line by line. */
export function datesInWords({ claim, other }: DatePair): readonly string[] {
  return [
    `${describeDate(claim.value.date)} here, ${describeDate(other.value.date)} there: no day is meant by both`,
    'both sources name the same trial number, and neither calls the date estimated',
  ]
}

function coincide(a: Claim<'date'>, b: Claim<'date'>): boolean {
  return mayCoincide(a.value.date, b.value.date)
}
