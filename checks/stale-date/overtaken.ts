import {
  agencyNames,
  compareDates,
  describeDate,
  groupBy,
  isBefore,
  mayCoincide,
  type Claim,
  type PartialDate,
  type Source,
} from '../../src/index.js'

/** A designation that says by whom it was given and when. */
interface Given {
  readonly claim: Claim<'designation'>
  readonly agency: string
  readonly date: PartialDate
}

/** The last designation that a source names, and the later ones that only others name. */
export interface Omission {
  readonly last: Claim<'designation'>
  readonly later: readonly Claim<'designation'>[]
  readonly data: Readonly<Record<'what' | 'last' | 'later', string>>
  readonly derivation: readonly string[]
}

/**
 * The sources that stop with a designation although another agency had given the same one, by the
 * word of another source, before they were published. The claims are of one subject and one type.
 */
export function omissions(
  claims: readonly Claim<'designation'>[],
  source: (path: string) => Source,
): readonly Omission[] {
  // One claim for each event is enough: the cost must not follow the square of the claims.
  const events = [...groupBy(claims.flatMap(given), eventOf).values()].flatMap(
    ([first]) => first ?? [],
  )
  return [...groupBy(claims, ({ place }) => place.path)].flatMap(([path, own]): Omission[] => {
    const { published } = source(path)
    const last = own.flatMap(given).toSorted((a, b) => compareDates(b.date, a.date))[0]
    if (published === undefined || last === undefined) return []
    const later = events.filter(
      (event) =>
        event.agency !== last.agency &&
        isBefore(last.date, event.date) &&
        isBefore(event.date, published) &&
        maySharePurpose(last.claim, event.claim) &&
        !own.some((claim) => mayBe(claim, event)),
    )
    return later.length === 0 ? [] : [omission(last, later, published)]
  })
}

function omission(last: Given, later: readonly Given[], published: PartialDate): Omission {
  const [what, purpose] = [last.claim.measure.label, last.claim.value.indication]
  return {
    last: last.claim,
    later: later.map(({ claim }) => claim),
    data: { what, last: inWords(last), later: later.map(inWords).join(', ') },
    derivation: [
      `this source, published on ${describeDate(published)}, ends with ${inWords(last)}`,
      ...later.map(
        (event) =>
          `${event.claim.place.path} reports ${inWords(event)}, which is after ${describeDate(last.date)} and before ${describeDate(published)}`,
      ),
      `taken for the same subject (${last.claim.subject?.name ?? ''}), type (${what}) and indication${
        purpose === undefined ? ', which is not stated here' : ` (${purpose})`
      }; both can be true, this source is only not complete`,
    ],
  }
}

function inWords({ agency, date }: Given): string {
  return `that by the ${agencyNames[agency] ?? agency} (${describeDate(date)})`
}

function given(claim: Claim<'designation'>): Given[] {
  const { action, agency, date } = claim.value
  if (action === 'applied' || action === 'withdrawn') return []
  if (agency === undefined || date === undefined) return []
  return [{ claim, agency, date }]
}

function eventOf({ claim, agency, date }: Given): string {
  const { indication = '' } = claim.value
  return [agency, date.year, date.month, date.day, indication].join(' ')
}

/** Whether a claim may speak of an event: it names the agency, or no other one, and no other date. */
function mayBe({ value }: Claim<'designation'>, event: Given): boolean {
  const { agency = event.agency, date = event.date } = value
  return agency === event.agency && mayCoincide(date, event.date)
}

/** Whether the indications may be one: unknown, or the words of one among those of the other. */
function maySharePurpose(a: Claim<'designation'>, b: Claim<'designation'>): boolean {
  const [fewer = [], more = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  return fewer.every((word) => more.includes(word))
}

function wordsOf({ value }: Claim<'designation'>): readonly string[] {
  return value.indication?.split(' ') ?? []
}
