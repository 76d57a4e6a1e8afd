import { groupBy, roundingError, scopeKey, someDigitAway, type Figure } from '../../src/index.js'
import type { OwnSizes } from '../groups/own-sizes.js'
import type { StatedMean } from '../means/stated-mean.js'
import type { Outcome } from './messages.js'

/** The share of a group that must have had a value: no more people may be missing than the rest. */
const leastWithValue = 0.7
const slack = 1.05

/**
 * Holds the standard deviation of a mean against the standard error that the source gives of the same
 * mean of the same group: the square of their ratio is the number of people.
 */
export function holdSameMeans(means: readonly StatedMean[], sizes: OwnSizes): readonly Outcome[] {
  return [...groupBy(means, meanKey).values()].map((same): Outcome => {
    const sd = same.find(({ type }) => type === 'standard-deviation')
    const se = same.find(({ type }) => type === 'standard-error')
    if (sd === undefined || se === undefined) return undefined
    const known = sizes.of(sd.claim)
    const [n] = known
    if (n === undefined) return undefined
    const holds = (error: Figure): boolean => {
      const [fewest, most] = peopleFor(sd.deviation, error)
      return known.some((size) => fewest <= size * slack && most >= size * leastWithValue)
    }
    if (holds(se.deviation)) {
      const isTelling = someDigitAway(
        se.deviation,
        (changed) => !holds({ ...se.deviation, ...changed }),
      )
      const how = `${sd.deviation.text} / ${se.deviation.text} is the root of ${String(n)}`
      return isTelling ? { claim: se.claim, how } : undefined
    }
    const [fewest, most] = peopleFor(sd.deviation, se.deviation).map((size) => size.toFixed(0))
    const needed = fewest === most ? String(fewest) : `${String(fewest)} to ${String(most)}`
    const finding = {
      message: 'apart',
      data: { sd: sd.deviation.text, se: se.deviation.text, needed, n },
      at: se.claim,
      related: [{ message: 'the standard deviation', at: sd.claim }],
      derivation: [
        'a standard error is the standard deviation divided by the root of n',
        `(${sd.deviation.text} / ${se.deviation.text})² = ${((sd.deviation.value / se.deviation.value) ** 2).toFixed(1)}`,
      ],
    } as const
    return { finding }
  })
}

/** The numbers of people for which one is the standard error of the other, with their rounding. */
function peopleFor(sd: Figure, se: Figure): readonly [fewest: number, most: number] {
  const [a, b] = [roundingError(sd), roundingError(se)]
  const fewest = ((sd.value - a) / (se.value + b)) ** 2
  return [fewest, se.value > b ? ((sd.value + a) / (se.value - b)) ** 2 : Infinity]
}

function meanKey({ claim: { subject, measure, scope, value }, mean }: StatedMean): string {
  return [subject?.key, measure.label, value.unit, mean.text, scopeKey(scope)].join('|')
}
