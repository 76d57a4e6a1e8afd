import {
  roundingError,
  type Distributions,
  type PrintedP,
  type TestStatistic,
} from '../../src/index.js'
import type { StatedTest } from './stated-test.js'

/** A way to read the printed numbers under which they agree. */
export interface Reading {
  readonly how: string
  /** Nothing is amiss; the others are worth a look. */
  readonly isSound: boolean
}

/** Whether the p-values that a statistic allows meet what the printed p stands for, with so many times what rounding allows. */
function agrees(
  { rangeOfP }: Distributions,
  statistic: TestStatistic,
  { comparator, number }: PrintedP,
  tails: number,
  room = 1,
): boolean {
  const [low, high] = rangeOfP(statistic).map((p) => Math.min(1, p * tails))
  if (low === undefined || high === undefined || Number.isNaN(low)) return true
  const unit = room * roundingError(number)
  // "t > 2.1" allows every p below that of 2.1.
  const least = statistic.comparator === '>' ? 0 : low
  const most = statistic.comparator === '<' ? 1 : high
  switch (comparator) {
    case '=':
      return number.value + unit >= least && number.value - unit <= most
    case '<':
      return least < number.value || (least === number.value && least === 0)
    case '>':
      return most > number.value
  }
}

/**
 * The first way to read a test and its p under which they agree, the plain one first: rounded as
 * printed; with one tail where the sentence says so. Then those that a careful editor would look at.
 */
export function readingOf(
  { claim, statistic, p }: StatedTest,
  statistics: Distributions,
): Reading | undefined {
  const { type, df, value } = statistic
  const { context } = claim.place
  const holds = (one: TestStatistic, tails = 1, room = 1): boolean =>
    agrees(statistics, one, p, tails, room)
  if (holds(statistic)) return { how: 'as printed', isSound: true }
  const isTwoTailed = type === 't' || type === 'z' || type === 'r'
  const halves = isTwoTailed && holds(statistic, 0.5)
  if (halves && oneTailed.test(context))
    return { how: 'with one tail, as the sentence says', isSound: true }
  const asDecimal = /^[-\u2212\u2013]?\d{1,3},\d{3}$/u.test(value.text)
  if (asDecimal && holds({ ...statistic, value: decimalComma(value) }))
    return { how: `with ${value.text} as a decimal number`, isSound: true }
  if (halves) return { how: 'with one tail', isSound: false }
  if (holds(statistic, 1, 2)) return { how: 'with p cut off instead of rounded', isSound: true }
  if (holds(statistic, 1, 3)) return { how: 'with p off by one in its last digit', isSound: false }
  const [first = NaN, second = NaN] = df
  if (type === 'r') {
    const fewer = [1, 2].find((less) => holds({ ...statistic, df: [first - less] }))
    if (fewer !== undefined)
      return { how: `if ${String(first)} is the number of people`, isSound: true }
  }
  if (type === 'F') {
    if (holds({ ...statistic, df: [second, first] }))
      return { how: 'with the degrees of freedom in the other order', isSound: false }
    if (first === 1 && holds(statistic, 0.5))
      return { how: 'with the p of a one-tailed t test', isSound: false }
    if (sphericity.test(context) && meetsSphericity(statistics, statistic, p))
      return { how: 'with degrees of freedom corrected for sphericity', isSound: true }
  }
  return undefined
}

const oneTailed = /(?<![a-z])(?:one|1)[-\s]?(?:sided|tailed)\b/iu
const sphericity = /\b(?:sphericity|Greenhouse|Huynh|epsilon|repeated[- ]measures?)\b/iu

function decimalComma({ text, value }: TestStatistic['value']): TestStatistic['value'] {
  return { text, value: value / 1000, decimals: 3 }
}

/** Whether some correction, from none down to 1 / df1, makes the p (Greenhouse and Geisser, 1959). */
function meetsSphericity(
  statistics: Distributions,
  statistic: TestStatistic,
  p: PrintedP,
): boolean {
  const [first = 1, second = 1] = statistic.df
  const steps = 20
  return Array.from(
    { length: steps + 1 },
    (_, step) => 1 / first + (1 - 1 / first) * (step / steps),
  ).some((epsilon) =>
    agrees(statistics, { ...statistic, df: [first * epsilon, second * epsilon] }, p, 1, 2),
  )
}
