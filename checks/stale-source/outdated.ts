import {
  circumstancesOf,
  type Claim,
  compareDates,
  describeDate,
  fileName,
  groupBy,
  isBefore,
} from '../../src/index.js'
import type { Outcome, Read, Times } from './messages.js'

/**
 * Holds the latest data cutoff of each source against those of the sources of the same trial, by
 * its registered number, that were published before it. The claims are of one subject.
 */
export function dataOutcomes(claims: readonly Read[], { source }: Times): readonly Outcome[] {
  const dates = claims.filter((claim) => claim.kind === 'date')
  const cutoffs = dates.filter(({ measure }) => measure.key === 'data-cutoff')
  const latest = [...groupBy(cutoffs, ({ place }) => place.path).values()]
    .flatMap((own) => own.toSorted(later)[0] ?? [])
    .toSorted(later)
  const { sameTrial } = circumstancesOf(claims, dates)
  return latest.flatMap((cutoff): readonly Outcome[] => {
    const { path } = cutoff.place
    const { published } = source(path)
    const newer = latest.find((claim) => {
      const { place, value } = claim
      const out = source(place.path).published
      return (
        published !== undefined &&
        out !== undefined &&
        isBefore(cutoff.value.date, value.date) &&
        isBefore(out, published) &&
        sameTrial(cutoff, claim)
      )
    })
    if (newer === undefined || published === undefined) return []
    const name = fileName(newer.place.path)
    const out = source(newer.place.path).published
    const [here, there] = [cutoff, newer].map(({ value }) => describeDate(value.date))
    return [
      {
        finding: {
          message: 'outdated',
          data: { here: here ?? '', source: name, there: there ?? '' },
          at: cutoff,
          related: [{ message: 'the later data cutoff', at: newer }],
          derivation: [
            `${here ?? ''} is before ${there ?? ''}`,
            `this source was published on ${describeDate(published)}, ${name} on ${out === undefined ? '' : describeDate(out)}; both name the same trial`,
          ],
          severity: 'info',
        },
      },
    ]
  })
}

function later(a: Claim<'date'>, b: Claim<'date'>): number {
  return compareDates(b.value.date, a.value.date)
}
