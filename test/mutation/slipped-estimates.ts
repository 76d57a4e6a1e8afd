import { normalTwoTailed, studentTwoTailed } from '../../src/statistics/distributions/tails.js'
import type { Generator } from './sample.js'
import { digitSlip, digitSlips, mutantsOf, seen, shiftSlip, transpositionSlip } from './slips.js'

const z95 = 1.959963984540054

/** The median survival of two groups with their intervals. */
export const slippedMedians: Generator = (random) => {
  const [low, high] = [random.whole(112, 139) / 10, random.whole(312, 389) / 10]
  const median = (value: number): readonly [string, string, string] => [
    value.toFixed(1),
    (0.8 * value).toFixed(1),
    (1.2 * value).toFixed(1),
  ]
  const [[a, aLow, aHigh], [b, bLow, bHigh]] = [median(low), median(high)]
  const text = `The median overall survival was ${a} months (95% CI, ${aLow}-${aHigh}) in cohort A and ${b} months (95% CI, ${bLow}-${bHigh}) in cohort B.`
  const isOutside = (value: number): boolean =>
    value < 0.9 * Number(bLow) || value > Number(bHigh) + 1
  const check = 'interval-excludes-estimate'
  return {
    text,
    mutants: [
      ...mutantsOf(
        text,
        check,
        { before: ' and ', figure: b, after: ' months' },
        {
          digit: digitSlip(b),
          transposition: seen(transpositionSlip(b), isOutside),
          shift: shiftSlip(b),
          neighbour: a,
        },
      ),
      ...mutantsOf(
        text,
        check,
        { before: 'CI, ', figure: `${aLow}-${aHigh}` },
        {
          bounds: `${aHigh}-${aLow}`,
        },
      ),
    ],
  }
}

/** Hazard ratios of two outcomes, each in the middle of its interval on the log scale, with their p. */
export const slippedRatios: Generator = (random) => {
  const ratio = random.whole(52, 74) / 100
  const error = random.whole(14, 18) / 100
  const [lower, upper] = [-z95, z95].map((z) => (ratio * Math.exp(z * error)).toFixed(2))
  const other = { ratio: 0.94, lower: '0.61', upper: '1.45', p: '.77' }
  if (lower === undefined || upper === undefined) throw new Error('no interval')
  const p = normalTwoTailed(Math.log(ratio) / error)
    .toFixed(3)
    .replace('0.', '.')
  const hr = ratio.toFixed(2)
  const text = `For progression, the hazard ratio was ${hr} (95% CI, ${lower}-${upper}; P = ${p}). For death, the hazard ratio was ${other.ratio.toFixed(2)} (95% CI, ${other.lower}-${other.upper}; P = ${other.p}).`
  /** In standard errors, off the middle on the log scale; NaN where the interval leaves it out. */
  const off = (low: number, high: number): number =>
    low < ratio - 0.01 && high > ratio + 0.01
      ? Math.abs(Math.log(ratio) - Math.log(low * high) / 2) / (Math.log(high / low) / 2 / z95)
      : NaN
  const isOff = (high: number): boolean =>
    off(Number(lower), high) > 0.6 && Math.abs((Number(lower) + high) / 2 - ratio) > 0.02
  const isFar = (value: number): boolean => {
    const z = Math.abs(Math.log(ratio)) / error
    return value > 0 && value < 1 && Math.abs(quantile(value) - z) > 0.9
  }
  const check = 'ratio-interval-asymmetry'
  return {
    text,
    mutants: [
      ...mutantsOf(
        text,
        check,
        { before: `${lower}-`, figure: upper, after: '; P' },
        {
          digit: digitSlips(upper).find((one) => isOff(Number(one))),
          transposition: seen(transpositionSlip(upper), isOff),
          shift: seen((10 * Number(upper)).toFixed(1), isOff),
          neighbour: seen(other.upper, isOff),
        },
      ),
      ...mutantsOf(
        text,
        'p-interval-conflict',
        { before: 'P = ', figure: p, after: '). For' },
        {
          digit: seen(digitSlip(p), isFar),
          transposition: seen(transpositionSlip(p), isFar),
          shift: seen(`.${p.slice(2)}`, isFar),
          neighbour: seen(other.p, isFar),
        },
      ),
    ],
  }
}

/** The z of a two-tailed p, by halving. */
function quantile(p: number): number {
  let [low, high] = [0, 40]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (normalTwoTailed(middle) > p) low = middle
    else high = middle
  }
  return low
}

/** Two t tests with their p. */
export const slippedTests: Generator = (random) => {
  const df = random.whole(21, 97)
  const [first, second] = [random.whole(213, 289) / 100, random.whole(51, 98) / 100]
  const p = (t: number): string => studentTwoTailed(t, df).toFixed(3).replace('0.', '.')
  const [pFirst, pSecond] = [p(first), p(second)]
  const t = first.toFixed(2)
  const text = `Mood improved, t(${String(df)}) = ${t}, p = ${pFirst}, and sleep did not, t(${String(df)}) = ${second.toFixed(2)}, p = ${pSecond}.`
  const isFar = (value: number): boolean => {
    const [low, high] = [studentTwoTailed(value + 0.01, df), studentTwoTailed(value - 0.01, df)]
    // Half and double of a p are those of another number of tails.
    return [0.5, 1, 2].every(
      (tails) => Number(pFirst) + 0.003 < low * tails || Number(pFirst) - 0.003 > high * tails,
    )
  }
  const check = 'p-statistic-mismatch'
  return {
    text,
    mutants: [
      ...mutantsOf(
        text,
        check,
        { before: ' = ', figure: t, after: ', p' },
        {
          digit: seen(digitSlip(t), isFar),
          transposition: seen(transpositionSlip(t), isFar),
          shift: seen(shiftSlip(t), isFar),
        },
      ),
      ...mutantsOf(
        text,
        check,
        { before: 'p = ', figure: pFirst, after: ', and' },
        {
          neighbour: pSecond,
        },
      ),
    ],
  }
}
