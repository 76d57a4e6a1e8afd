import { contextKey, groupBy, roundingError } from '../../src/index.js'
import type { OwnSizes } from '../groups/own-sizes.js'
import type { StatedMean } from '../means/stated-mean.js'
import { nameOf, otherNameOf, type Outcome } from './messages.js'

/** So close the ratio of two deviations must be to the root of n. */
const closeness = 0.05
/** In smaller groups the root of n is a ratio that two deviations may well have. */
const fewestPeople = 9
/** A number that rounding leaves so open tells no ratio. */
const coarsest = 0.05

/**
 * Two means of one measure side by side, in a sentence or a row, whose deviations bear one name and
 * differ by the root of the number of people: one is a standard deviation, the other a standard error
 * (the smaller one if both are called deviations, the larger one if both are called errors).
 */
export function holdSiblings(means: readonly StatedMean[], sizes: OwnSizes): readonly Outcome[] {
  return [...groupBy(means, besideKey).values()].map((siblings): Outcome => {
    const [first, second, another] = siblings
    if (first === undefined || second === undefined || another !== undefined) return undefined
    const [small, large] =
      first.deviation.value < second.deviation.value ? [first, second] : [second, first]
    const [misnamed, other] = small.type === 'standard-deviation' ? [small, large] : [large, small]
    const n = sizes.of(misnamed.claim).find((size) => isRootApart(small, large, size))
    if (n === undefined) return undefined
    const scaled = (small.deviation.value * Math.sqrt(n)).toFixed(large.deviation.decimals + 1)
    const finding = {
      message: 'named',
      data: {
        printed: misnamed.deviation.text,
        name: nameOf(misnamed),
        other: other.deviation.text,
        n,
        right: otherNameOf(misnamed),
      },
      at: misnamed.claim,
      related: [{ message: `the other ${nameOf(other)}`, at: other.claim }],
      derivation: [
        'a standard error is the standard deviation divided by the root of n',
        `${small.deviation.text} x √${String(n)} = ${scaled}`,
      ],
    } as const
    return { finding }
  })
}

function besideKey({ claim: { place, measure, value }, type }: StatedMean): string {
  const sentence = contextKey(place)
  return [sentence, measure.label, value.unit, type].join('|')
}

function isRootApart(small: StatedMean, large: StatedMean, n: number): boolean {
  if (n < fewestPeople) return false
  const isCoarse = [small, large].some(
    ({ deviation }) => roundingError(deviation) > coarsest * deviation.value,
  )
  const ratio = large.deviation.value / small.deviation.value
  return !isCoarse && Math.abs(ratio / Math.sqrt(n) - 1) <= closeness
}
