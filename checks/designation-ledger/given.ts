import {
  agencyNames,
  type Claim,
  describeDate,
  mayCoincide,
  type PartialDate,
} from '../../src/index.js'

/** A designation that says by whom it was given and when. */
export interface Given {
  readonly claim: Claim<'designation'>
  readonly agency: string
  readonly date: PartialDate
}

/** The designations that were given, of those that say by whom and when. */
export function givenAmong(claims: readonly Claim<'designation'>[]): readonly Given[] {
  return claims.flatMap((claim) => {
    const { action, agency, date } = claim.value
    if (action === 'applied' || action === 'withdrawn') return []
    if (agency === undefined || date === undefined) return []
    return [{ claim, agency, date }]
  })
}

/** "that by the FDA (January 2025)". */
export function inWords({ agency, date }: Given): string {
  return `that by the ${agencyInWords(agency)} (${describeDate(date)})`
}

/** An agency as it is known: "FDA". */
export function agencyInWords(agency: string): string {
  return agencyNames[agency] ?? agency
}

/** Whether a claim may speak of an event: it names the agency, or no other one, and no other date. */
export function mayBe({ value }: Claim<'designation'>, event: Given): boolean {
  const { agency = event.agency, date = event.date } = value
  return agency === event.agency && mayCoincide(date, event.date)
}

/** Whether the indications may be one: unknown, or the words of one among those of the other. */
export function maySharePurpose(a: Claim<'designation'>, b: Claim<'designation'>): boolean {
  const [fewer = [], more = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  return fewer.every((word) => more.includes(word))
}

function wordsOf({ value }: Claim<'designation'>): readonly string[] {
  return value.indication?.split(' ') ?? []
}
