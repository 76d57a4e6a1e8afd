import {
  type Claim,
  compareDates,
  describeDate,
  groupBy,
  monthsBetween,
  type PartialDate,
} from '../../src/index.js'
import type { Outcome, Read, Times } from './messages.js'

/** Statuses that change: a trial that has ended is not reported on any more. */
const open: ReadonlySet<string> = new Set([
  'not-yet-recruiting',
  'recruiting',
  'enrolling-by-invitation',
  'active-not-recruiting',
  'suspended',
])

const confirming: ReadonlySet<string | undefined> = new Set([
  'last-verified',
  'last-update-posted',
  'last-update-submitted',
])

/** When a status was last confirmed, and the claim that says so, where one does. */
interface Confirmation {
  readonly date: PartialDate
  readonly at?: Claim
  /** Whether it is all that is known: of several days a slip in one would not show. */
  readonly isOnly: boolean
}

/**
 * The statuses of sources that are kept up which are still bound to change and were last confirmed
 * long ago: by the fields of a record, else by the day of the source's last update.
 */
export function statusOutcomes(claims: readonly Read[], times: Times): readonly Outcome[] {
  return [...groupBy(claims, ({ place }) => place.path).values()].flatMap((own) => {
    const status = openStatus(own, times)
    if (status === undefined) return []
    const confirmed = confirmationOf(status, own, times)
    return confirmed === undefined ? [] : outcomeOf(status, confirmed, times)
  })
}

/** The first status of a source that is kept up: of a record its field. */
function openStatus(
  claims: readonly Read[],
  { isMaintained, source }: Times,
): Claim<'status'> | undefined {
  const statuses = claims.filter((claim) => claim.kind === 'status')
  const fields = statuses.filter(isField)
  const [status] = fields.length > 0 ? fields : statuses
  if (status === undefined || !open.has(status.value.key)) return undefined
  const isKept = isField(status) || isMaintained(source(status.place.path))
  return isKept ? status : undefined
}

function confirmationOf(
  status: Claim<'status'>,
  claims: readonly Read[],
  { source }: Times,
): Confirmation | undefined {
  const [latest, ...earlier] = claims
    .filter((claim) => claim.kind === 'date')
    .filter(({ measure }) => confirming.has(measure.key))
    .toSorted((a, b) => compareDates(b.value.date, a.value.date))
  if (latest !== undefined) {
    return { date: latest.value.date, at: latest, isOnly: earlier.length === 0 }
  }
  const { published, updated } = source(status.place.path)
  const date = updated ?? published
  return date === undefined || isField(status) ? undefined : { date, isOnly: true }
}

function outcomeOf(
  status: Claim<'status'>,
  { at, date, isOnly }: Confirmation,
  { asOf, statusMonths }: Times,
): readonly Outcome[] {
  const months = monthsBetween(date, asOf)
  const [day, today] = [describeDate(date), describeDate(asOf)]
  const fresh = `${day} is ${String(months)} whole months before ${today}`
  if (months < statusMonths) return at !== undefined && isOnly ? [{ claim: at, how: fresh }] : []
  return [
    {
      finding: {
        message: 'unverified',
        data: { status: status.value.text, date: day, months, today },
        at: status,
        related: at === undefined ? [] : [{ message: 'last confirmed', at }],
        derivation: [
          fresh,
          `a status that is confirmed less often than every ${String(statusMonths)} months is out of date`,
        ],
        ...(isField(status) ? {} : { severity: 'info' }),
      },
    },
  ]
}

function isField({ measure }: Claim): boolean {
  return measure.rule === 'record-field'
}
