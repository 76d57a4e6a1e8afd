import { type Claim, describeDate, groupBy, mayCoincide, sidesInOrder } from '../../src/index.js'
import type { CorpusFacts, Finding, Verified } from './messages.js'
import { isReference } from './sources.js'
import { quotesOf } from './words.js'

/** Events that a trial has once: any two dates of one are two dates of the same. */
const once: ReadonlySet<string | undefined> = new Set([
  'study-start',
  'enrolment-completion',
  'primary-completion',
  'study-completion',
])

/** Two dates of one event of one trial, in two sources. */
interface DatePair {
  readonly claim: Claim<'date'>
  readonly other: Claim<'date'>
  readonly agree: boolean
}

/**
 * Holds the dates of events that a trial has once, those of each source, against those of the reference,
 * or of the first source that has any. Planned dates move, and sources without a trial number in common
 * may be about two trials: they are left out.
 */
export function dateOutcomes(
  claims: readonly Claim<'date'>[],
  corpus: CorpusFacts,
): readonly (Verified | { readonly finding: Finding })[] {
  return datePairs(claims, corpus).map((pair) => {
    if (pair.agree) {
      const { claim, other } = pair
      return { claim, how: `${other.place.path} has ${other.place.quote}` }
    }
    const { claim, other, ranked } = sidesInOrder(pair.claim, pair.other, corpus.source)
    return {
      finding: {
        message: 'between',
        data: { ...quotesOf(claim, other), source: other.place.path },
        at: claim,
        related: [{ message: 'the same event', at: other }],
        derivation: [...datesInWords({ ...pair, claim, other }), ...ranked],
      },
    }
  })
}

function datePairs(
  claims: readonly Claim<'date'>[],
  { about, source, decided }: CorpusFacts,
): readonly DatePair[] {
  const actual = claims.filter(
    (claim) =>
      once.has(claim.measure.key) && claim.value.status !== 'estimated' && !decided.has(claim),
  )
  const events = [...groupBy(actual, ({ measure }) => measure.key).values()]
  const ofTrials = events.flatMap((event) => [...groupBy(event, about.trialOf).values()])
  return ofTrials.flatMap((event) => {
    const sources = [...groupBy(event, ({ place }) => place.path).values()]
    const leads = ([date]: readonly Claim[]) =>
      date !== undefined && isReference(date.place.path, source)
    const first = sources.find(leads) ?? sources[0]
    const others = sources.filter((dates) => dates !== first)
    return others.flatMap((dates): DatePair[] => {
      const [claim] = dates
      const [other] = first ?? []
      if (claim === undefined || other === undefined) return []
      if (!about.sameTrial(claim, other)) return []
      const agree = dates.some((date) => first?.some((one) => coincide(date, one)))
      return [{ claim, other, agree }]
    })
  })
}

function datesInWords({ claim, other }: DatePair): readonly string[] {
  return [
    `${describeDate(claim.value.date)} here, ${describeDate(other.value.date)} there: no day is meant by both`,
    'both sources name the same trial, and neither calls the date estimated',
  ]
}

function coincide(a: Claim<'date'>, b: Claim<'date'>): boolean {
  return mayCoincide(a.value.date, b.value.date)
}
