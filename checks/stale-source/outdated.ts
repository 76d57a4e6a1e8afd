import {
  circumstancesOf,
  type Claim,
  compareDates,
  describeDate,
  fileName,
  groupBy,
  isBefore,
  type Source,
} from '../../src/index.js'

/** A source whose data are older than those of a source that came out before it. */
export interface Outdated {
  readonly cutoff: Claim<'date'>
  readonly newer: Claim<'date'>
  /** The file that has the newer data. */
  readonly name: string
  readonly derivation: readonly string[]
}

/**
 * Holds the latest data cutoff of each source against those of the sources of the same trial, by
 * its registered number, that were published before it. The claims are of one subject.
 */
export function outdated(
  dates: readonly Claim<'date'>[],
  identifiers: readonly Claim<'identifier'>[],
  source: (path: string) => Source,
): readonly Outdated[] {
  const cutoffs = dates.filter(({ measure }) => measure.key === 'data-cutoff')
  const latest = [...groupBy(cutoffs, ({ place }) => place.path).values()]
    .flatMap((own) => own.toSorted(later)[0] ?? [])
    .toSorted(later)
  const { sameTrial } = circumstancesOf(identifiers, dates)
  return latest.flatMap((cutoff): Outdated[] => {
    const { path } = cutoff.place
    const { published } = source(path)
    const newer = latest.find(({ place, value }) => {
      const out = source(place.path).published
      return (
        published !== undefined &&
        out !== undefined &&
        isBefore(cutoff.value.date, value.date) &&
        isBefore(out, published) &&
        sameTrial(path, place.path)
      )
    })
    if (newer === undefined || published === undefined) return []
    const name = fileName(newer.place.path)
    const out = source(newer.place.path).published
    const derivation = [
      `${describeDate(cutoff.value.date)} is before ${describeDate(newer.value.date)}`,
      `this source was published on ${describeDate(published)}, ${name} on ${out === undefined ? '' : describeDate(out)}; both name the same trial number`,
    ]
    return [{ cutoff, newer, name, derivation }]
  })
}

function later(a: Claim<'date'>, b: Claim<'date'>): number {
  return compareDates(b.value.date, a.value.date)
}
