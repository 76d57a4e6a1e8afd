import { bySentence, isBefore, type Claim } from '../../src/index.js'

/** Two events of a study of which the first cannot come after the second. */
export interface Reversed {
  readonly earlier: Claim<'date'>
  readonly later: Claim<'date'>
}

/** Events of a study in the order in which they must come; those of one line may share a day. */
const orders: readonly (readonly string[])[] = [
  ['study-start', 'primary-completion', 'study-completion'],
  ['first-submitted', 'first-posted', 'last-update-posted'],
  ['study-start', 'data-cutoff'],
]

/** The events that a source dates against their order. An event with two dates is left out. */
export function reversedMilestones(dates: readonly Claim<'date'>[]): readonly Reversed[] {
  return orders.flatMap((order) => {
    const known = order.flatMap((event) => onlyDate(dates, event) ?? [])
    return known.slice(1).flatMap((later, index) => {
      const earlier = known[index]
      const isReversed = earlier !== undefined && isBefore(later.value.date, earlier.value.date)
      return isReversed ? [{ earlier, later }] : []
    })
  })
}

/**
 * The periods of a sentence that end before they begin: "enrolled between March 4, 2022, and January 28,
 * 2021", "started in June 2021 and ended in February 2021".
 */
export function reversedPeriods(dates: readonly Claim<'date'>[]): readonly Reversed[] {
  return bySentence(dates, ({ place }) => place).flatMap((sentence) =>
    sentence.slice(1).flatMap((later, index): Reversed[] => {
      const earlier = sentence[index]
      if (earlier === undefined || endOf(earlier) !== later.measure.key) return []
      // "From September to March 2022": the year of the first is left to the reader.
      if (earlier.place.end > later.place.start) return []
      return isBefore(later.value.date, earlier.value.date) ? [{ earlier, later }] : []
    }),
  )
}

/** The event that ends what another one starts. */
function endOf({ measure: { key } }: Claim<'date'>): string | undefined {
  return key?.endsWith('-start') === true ? key.replace(/-start$/u, '-end') : undefined
}

/** The date of an event, if the source gives one alone. */
export function onlyDate(
  dates: readonly Claim<'date'>[],
  event: string,
): Claim<'date'> | undefined {
  const [first, ...others] = dates.filter(({ measure }) => measure.key === event)
  return others.every(({ value }) => value.text === first?.value.text) ? first : undefined
}
