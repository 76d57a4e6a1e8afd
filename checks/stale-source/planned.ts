import { type Claim, describeDate, isBefore, type PartialDate } from '../../src/index.js'
import type { Finding, Outcome, Read, Times } from './messages.js'
import { type Happened, happenedSince } from './happened.js'

/** A claim that something was still to come: a field of a record, or a sentence. */
type Plan = Claim<'date' | 'expectation'>

/** A day that a plan is held against, and why that day. */
interface Today {
  readonly day: PartialDate
  readonly reason: string
}

/**
 * Planned dates that have gone by: in a source that is kept up by the day of the run, in any other by
 * the day of its own publication, for what it said of later days was right when it was said. The
 * claims are of one subject.
 */
export function planOutcomes(claims: readonly Read[], times: Times): readonly Outcome[] {
  const plans = claims.filter((claim): claim is Plan & Read => isPlan(claim))
  const happened = happenedSince(plans, claims, times)
  return plans.flatMap((claim): readonly Outcome[] => {
    const today = todayFor(claim, times)
    const since = happened.get(claim)
    if (today !== undefined && isBefore(claim.value.date, today.day)) {
      return [{ finding: passed(claim, today, since, times) }]
    }
    if (since !== undefined) return [{ finding: since.finding }]
    const isAhead = today !== undefined && isBefore(today.day, claim.value.date)
    const [date, day] = [claim.value.date, today?.day].map((one) => one && describeDate(one))
    return isAhead ? [{ claim, how: `${date ?? ''} is after ${day ?? ''}` }] : []
  })
}

/** A field of a record that is marked as estimated; in prose what is said to be expected. */
function isPlan(claim: Read): claim is Plan & Read {
  if (claim.kind === 'expectation') return true
  const isField = claim.measure.rule === 'record-field'
  return claim.kind === 'date' && isField && claim.value.status === 'estimated'
}

function todayFor({ place }: Plan, { asOf, isMaintained, source }: Times): Today | undefined {
  const own = source(place.path)
  if (isMaintained(own)) {
    const what = own.kind?.replaceAll('-', ' ') ?? 'source'
    return { day: asOf, reason: `a ${what} is kept up, and this run is as of` }
  }
  const { published } = own
  return published && { day: published, reason: 'the source was published on' }
}

function passed(
  claim: Plan,
  { day, reason }: Today,
  since: Happened | undefined,
  { source }: Times,
): Finding {
  const [date, today] = [describeDate(claim.value.date), describeDate(day)]
  const both = { at: claim, related: since?.finding.related ?? [] }
  const more = since?.finding.derivation ?? []
  if (claim.kind === 'date') {
    return {
      message: 'passed',
      data: { event: claim.measure.label, date, today },
      ...both,
      derivation: [
        `${reason} ${today}`,
        `${date}, marked as estimated and not as actual, is before that`,
        ...more,
      ],
    }
  }
  return {
    message: 'foreseen',
    data: { words: claim.place.quote, today },
    ...both,
    derivation: [`${reason} ${today}`, `all of ${date} is before that`, ...more],
    ...(isWrittenEarlier(claim, source) && { severity: 'info' }),
  }
}

/** What is written long before it is published. */
const writtenEarlier: ReadonlySet<string | undefined> = new Set(['paper', 'protocol', 'abstract'])

function isWrittenEarlier({ place }: Plan, source: Times['source']): boolean {
  return writtenEarlier.has(source(place.path).kind)
}
