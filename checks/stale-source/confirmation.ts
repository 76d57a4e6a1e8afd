import { compareDates, type Claim } from '../../src/index.js'

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

/** The first status of a record that is still bound to change. */
export function openStatus(
  claims: readonly Claim<'date' | 'status' | 'identifier'>[],
): Claim<'status'> | undefined {
  return claims.find(
    (claim): claim is Claim<'status'> => claim.kind === 'status' && open.has(claim.value.key),
  )
}

/** The days on which a record was verified or updated, the latest first. */
export function confirmations(dates: readonly Claim<'date'>[]): readonly Claim<'date'>[] {
  return dates
    .filter(({ measure }) => confirming.has(measure.key))
    .toSorted((a, b) => compareDates(b.value.date, a.value.date))
}
