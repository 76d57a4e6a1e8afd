import { roundingError, someDigitAway, type Distributions, type Figure } from '../../src/index.js'
import type { OwnSizes } from '../groups/own-sizes.js'
import { firmInterval } from '../intervals/firm-interval.js'
import type { StatedMean } from '../means/stated-mean.js'
import { nameOf, otherNameOf, type Outcome } from './messages.js'

type Range = readonly [low: number, high: number]

/** Half of the width of a mean's interval: as printed, and as its deviation gives it. */
interface HalfWidth {
  readonly printed: Range
  readonly expected: Range
  /** If the deviation were a standard error instead, or the other way round. */
  readonly swapped: Range
}

/** Beyond rounding, an interval may be so much wider or narrower: some people had no value. */
const room = 0.15
/** In smaller groups Student's t is too wide to tell. */
const fewestPeople = 5

/** Holds the interval of a mean against its deviation, in every size that is stated of its group. */
export function holdWidth(stated: StatedMean, sizes: OwnSizes, statistics: Distributions): Outcome {
  const { claim, deviation } = stated
  const interval = firmInterval(claim.value.interval)
  const known = sizes.of(claim).filter((n) => n >= fewestPeople)
  const [n] = known
  if (interval === undefined || n === undefined) return undefined
  const { lower, upper, level } = interval
  if (upper.value <= lower.value) return undefined
  const half = (upper.value - lower.value) / 2
  const error = (roundingError(lower) + roundingError(upper)) / 2
  const halfWidth = (one: Figure, people: number): HalfWidth => {
    const t = statistics.studentQuantile(1 - (1 - level / 100) / 2, people - 1)
    const own = stretched(one, [statistics.zOfLevel(level), t])
    const root = Math.sqrt(people)
    const printed = [half - error, half + error] as const
    return stated.type === 'standard-deviation'
      ? { printed, expected: divided(own, root), swapped: own }
      : { printed, expected: own, swapped: multiplied(own, root) }
  }
  const holds = (one: Figure): boolean =>
    known.some((people) => {
      const { printed, expected } = halfWidth(one, people)
      return mayAgree(printed, expected)
    })
  if (holds(deviation)) {
    const isTelling = someDigitAway(deviation, (changed) => !holds({ ...deviation, ...changed }))
    const how = `half of the ${String(level)}% interval is what ${deviation.text} gives with n = ${String(n)}`
    return isTelling ? { claim, how } : undefined
  }
  const { printed, expected, swapped } = halfWidth(deviation, n)
  const decimals = Math.max(lower.decimals, upper.decimals) + 1
  const [wanted, found] = [inWords(expected, decimals), inWords(printed, decimals)]
  const isSwapped = mayAgree(printed, swapped)
  const data = { n, name: nameOf(stated), printed: deviation.text, level, expected: wanted }
  const otherwise = isSwapped ? `; as a ${otherNameOf(stated)} it would fit` : ''
  const finding = {
    message: 'width',
    data: { ...data, half: found, otherwise },
    at: claim,
    derivation: [
      `half of the interval, from ${lower.text} to ${upper.text}, is ${found}`,
      `by the normal and by Student's t distribution ${deviation.text} gives ${wanted}`,
    ],
  } as const
  return { finding }
}

function mayAgree([lowA, highA]: Range, [lowB, highB]: Range): boolean {
  return lowA <= highB * (1 + room) && highA >= lowB * (1 - room)
}

/** All that a printed number may stand for, times the least and the largest factor. */
function stretched(number: Figure, [least, largest]: Range): Range {
  const error = roundingError(number)
  return [Math.max(0, number.value - error) * least, (number.value + error) * largest]
}

function divided([low, high]: Range, by: number): Range {
  return [low / by, high / by]
}

function multiplied([low, high]: Range, by: number): Range {
  return [low * by, high * by]
}

/** "4.48 to 4.69", or one number where both print alike. */
function inWords(range: Range, decimals: number): string {
  const [low, high] = range.map((one) => one.toFixed(decimals))
  return low === high ? String(low) : `${String(low)} to ${String(high)}`
}
