import { compareDates, formatDate, groupBy, mayCoincide } from '../../src/index.js'
import { type Given, maySharePurpose } from './given.js'

/** Two accounts of one designation, in two sources. */
export interface Pair {
  readonly event: Given
  readonly other: Given
}

/** What the sources tell of the same designations. */
export interface Ledger {
  /** The same agency gave it on two dates. */
  readonly twoDates: readonly Pair[]
  /** Two agencies gave it on the same day. */
  readonly twoAgencies: readonly Pair[]
  /** Accounts that agree, where either is its source's only one by that agency. */
  readonly agreed: readonly Pair[]
}

/**
 * Holds the designations of one subject and one type against each other, source by source. Each
 * source is held against the first that can be of the same designation; a source that gives
 * several by one agency is compared only where an indication tells which is meant.
 */
export function ledgerOf(given: readonly Given[]): Ledger {
  const twoDates: Pair[] = []
  const agreed: Pair[] = []
  for (const events of groupBy(given, ({ agency }) => agency).values()) {
    const bySource = [...groupBy(events, pathOf).values()]
    for (const [index, own] of bySource.entries()) {
      const others = bySource.filter((_, at) => at !== index).flat()
      for (const event of own) {
        const same = others.filter((other) => areOneDesignation(event, other, own, others))
        const match = same.find(({ date }) => mayCoincide(date, event.date))
        if (match !== undefined) {
          if (own.length === 1) agreed.push({ event, other: match })
          continue
        }
        const [other] = same
        const isLater = other !== undefined && pathOf(event) > pathOf(other)
        if (isLater) twoDates.push({ event, other })
      }
    }
  }
  return { twoDates, twoAgencies: agencySwaps(given), agreed }
}

function pathOf({ claim }: Given): string {
  return claim.place.path
}

/** Whether two accounts must be of one designation: by its indication, or as there is only one. */
function areOneDesignation(
  event: Given,
  other: Given,
  own: readonly Given[],
  others: readonly Given[],
): boolean {
  if (!maySharePurpose(event.claim, other.claim)) return false
  const isNamed = [event, other].every(({ claim }) => claim.value.indication !== undefined)
  const isOnly =
    own.length === 1 && others.filter((one) => pathOf(one) === pathOf(other)).length === 1
  return isOnly || (isNamed && own.length + others.length < mostAccounts)
}

/** With more accounts than this of one agency's designations, words of indications mix them up. */
const mostAccounts = 20

/** Sources that name one agency each, not the same, for one day. */
function agencySwaps(given: readonly Given[]): Pair[] {
  const days = groupBy(
    given.filter(({ date }) => date.day !== undefined),
    ({ date }) => formatDate(date),
  )
  return [...days.values()].flatMap((events) => {
    const [first, ...others] = events.toSorted((a, b) => compareDates(a.date, b.date))
    if (first === undefined) return []
    const agencies = groupBy(events, pathOf)
    const isOneEach = [...agencies.values()].every(
      (own) => new Set(own.map(({ agency }) => agency)).size === 1,
    )
    const other = others.find(
      (event) =>
        event.agency !== first.agency &&
        pathOf(event) !== pathOf(first) &&
        maySharePurpose(event.claim, first.claim),
    )
    return isOneEach && other !== undefined ? [{ event: other, other: first }] : []
  })
}

/**
 * Designations of two types that one agency gave on one day, by two sources of which neither has the other's
 * type by that agency at all. The claims are of one subject.
 */
export function typeSwaps(given: readonly Given[]): Pair[] {
  const onDays = given.filter(({ date }) => date.day !== undefined)
  const days = groupBy(onDays, ({ agency, date }) => `${agency} ${formatDate(date)}`)
  const known = new Set(given.map((one) => `${pathOf(one)} ${one.agency} ${typeOf(one)}`))
  const names = (here: Given, there: Given): boolean =>
    known.has(`${pathOf(here)} ${there.agency} ${typeOf(there)}`)
  return [...days.values()].flatMap(([first, ...others]) => {
    const other = others.find(
      (event) => first !== undefined && typeOf(event) !== typeOf(first) && !names(event, first),
    )
    if (first === undefined || other === undefined || names(first, other)) return []
    return maySharePurpose(first.claim, other.claim) ? [{ event: other, other: first }] : []
  })
}

function typeOf({ claim }: Given): string {
  return claim.measure.key ?? claim.measure.label
}
