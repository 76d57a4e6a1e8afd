import {
  type Claim,
  compareDates,
  describeDate,
  fileName,
  groupBy,
  isBefore,
  type PartialDate,
  rankedAbove,
  type Source,
} from '../../src/index.js'
import { givenAmong, inWords, mayBe, maySharePurpose, type Given } from './given.js'

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
  const events = [...groupBy(givenAmong(claims), eventOf).values()].flatMap(
    ([first]) => first ?? [],
  )
  return [...groupBy(claims, ({ place }) => place.path)].flatMap(([path, own]): Omission[] => {
    const { published, role } = source(path)
    // What the reference source leaves out, the others have to leave out too.
    if (role === 'reference') return []
    const last = givenAmong(own).toSorted((a, b) => compareDates(b.date, a.date))[0]
    if (published === undefined || last === undefined) return []
    const later = events.filter(
      (event) =>
        event.agency !== last.agency &&
        isBefore(last.date, event.date) &&
        isBefore(event.date, published) &&
        maySharePurpose(last.claim, event.claim) &&
        !own.some((claim) => mayBe(claim, event)),
    )
    const rank = later.flatMap(({ claim }) => rankedByRole(source(claim.place.path), source(path)))
    return later.length === 0 ? [] : [omission(last, later, published, rank)]
  })
}

/** Why a source ranks above by what the project makes of it; kinds do not matter for what is left out. */
function rankedByRole(above: Source, below: Source): readonly string[] {
  if (above.role === below.role) return []
  const reason = rankedAbove(above, below)
  return reason === undefined ? [] : [`${fileName(above.path)} ranks above: ${reason}`]
}

function omission(
  last: Given,
  later: readonly Given[],
  published: PartialDate,
  rank: readonly string[],
): Omission {
  const [what, purpose] = [last.claim.measure.label, last.claim.value.indication]
  return {
    last: last.claim,
    later: later.map(({ claim }) => claim),
    data: { what, last: inWords(last), later: later.map(inWords).join(', ') },
    derivation: [
      `this source, published on ${describeDate(published)}, ends with ${inWords(last)}`,
      ...later.map(
        (event) =>
          `${fileName(event.claim.place.path)} reports ${inWords(event)}, which is after ${describeDate(last.date)} and before ${describeDate(published)}`,
      ),
      `taken for the same subject (${last.claim.subject?.name ?? ''}), type (${what}) and indication${
        purpose === undefined ? ', which is not stated here' : ` (${purpose})`
      }; both can be true, this source is only not complete`,
      ...rank,
    ],
  }
}

function eventOf({ claim, agency, date }: Given): string {
  const { indication = '' } = claim.value
  return [agency, describeDate(date), indication].join(' ')
}
