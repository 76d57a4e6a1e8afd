import type { Random } from '../../bench/random.js'
import { studentQuantile } from '../../src/statistics/distributions/quantiles.js'
import { isReachableBinaryDeviation } from '../../src/statistics/granularity/debit.js'
import { isReachableMean } from '../../src/statistics/granularity/grim.js'
import { isReachableDeviation } from '../../src/statistics/granularity/grimmer.js'
import { printed } from '../../src/statistics/printed-number.js'
import type { Generator } from './sample.js'
import { digitSlip, mutantsOf, seen, shiftSlip, transpositionSlip } from './slips.js'

/** "4.27" and "2.51": the mean and the deviation of so many whole numbers, as printed. */
function wholeNumbers(random: Random, n: number): readonly [mean: string, sd: string] {
  const values = Array.from({ length: n }, () => random.whole(1, 9))
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return [mean.toFixed(2), Math.sqrt(squares / (n - 1)).toFixed(2)]
}

/** The digits of a figure one by one, as slips. */
function digitsOf(figure: string): readonly string[] {
  return [0, 1, 2].map((at) => digitSlip(figure, at))
}

function first(
  figures: readonly (string | undefined)[],
  isSeen: (figure: string) => boolean,
): string | undefined {
  return figures.find((figure) => figure !== undefined && isSeen(figure))
}

/** Means of whole numbers in two groups. */
export const slippedMeans: Generator = (random) => {
  const [n, m] = [random.whole(11, 19), random.whole(23, 29)]
  const [mean, sd] = wholeNumbers(random, n)
  const [other, otherSd] = wholeNumbers(random, m)
  const sizes = `In cohort A, ${String(n)} patients were treated (n = ${String(n)}). In cohort B, ${String(m)} patients were treated (n = ${String(m)}).`
  const text = `${sizes}\n\nIn cohort A, the mean number of sick days was ${mean} (SD ${sd}).\n\nIn cohort B, the mean number of sick days was ${other} (SD ${otherSd}).`
  const isNoMean = (figure: string): boolean => !isReachableMean(printed(figure), n)
  const isNoDeviation = (figure: string): boolean =>
    (['sample', 'population'] as const).every(
      (divisor) => !isReachableDeviation(printed(mean), printed(figure), n, 1, divisor),
    )
  const ofMean = { before: 'was ', figure: mean, after: ` (SD ${sd})` }
  const ofSd = { before: `${mean} (SD `, figure: sd }
  const ofOther = { before: 'was ', figure: other, after: ` (SD ${otherSd})` }
  const meanAsShift = shiftSlip(mean)
  return {
    text,
    mutants: [
      ...mutantsOf(text, 'mean-granularity', ofMean, {
        digit: first(digitsOf(mean), isNoMean),
        transposition: first([transpositionSlip(mean)], isNoMean),
        shift: first([meanAsShift], isNoMean),
        neighbour: first([other], isNoMean),
      }),
      ...mutantsOf(text, 'mean-granularity', ofOther, {
        // What the others have is the mean of the first over the wrong size.
        denominator: first(
          [((Number(mean) * n) / (n + 1)).toFixed(2)],
          (figure) => !isReachableMean(printed(figure), m),
        ),
      }),
      ...mutantsOf(text, 'sd-granularity', ofSd, {
        digit: first(digitsOf(sd), isNoDeviation),
        transposition: first([transpositionSlip(sd)], isNoDeviation),
        shift: first([shiftSlip(sd)], isNoDeviation),
        neighbour: first([otherSd], isNoDeviation),
        denominator: first([(Number(sd) * Math.sqrt((n - 1) / (2 * n))).toFixed(2)], isNoDeviation),
      }),
    ],
  }
}

/** A mean of zeros and ones in two groups. */
export const slippedBinaries: Generator = (random) => {
  const n = random.whole(24, 60)
  const [share, other] = [random.whole(6, 9) / n, 0.5]
  const sd = Math.sqrt((share * (1 - share) * n) / (n - 1)).toFixed(2)
  const mean = share.toFixed(2)
  const otherSd = '0.51'
  const text = `In cohort A, ${String(n)} patients were treated (n = ${String(n)}).\n\nIn cohort A, the mean of female sex was ${mean} (SD ${sd}).\n\nIn cohort B, the mean of female sex was ${other.toFixed(2)} (SD ${otherSd}).`
  const isNo = (figure: string): boolean =>
    !isReachableBinaryDeviation(printed(mean), printed(figure), n)
  return {
    text,
    mutants: mutantsOf(
      text,
      'binary-sd',
      { before: `${mean} (SD `, figure: sd },
      {
        digit: first([digitSlip(sd, 1)], isNo),
        transposition: first(
          [transpositionSlip(sd.slice(1))].map((one) => one && `0${one}`),
          isNo,
        ),
        shift: shiftSlip(sd),
        neighbour: first([otherSd], isNo),
      },
    ),
  }
}

/** A mean with its deviation, its interval and the size of its group. */
export const slippedWidths: Generator = (random) => {
  const n = random.whole(21, 39)
  const m = 4 * n + random.whole(1, 9)
  const [mean, sd] = [random.whole(612, 899) / 10, random.whole(121, 189) / 10]
  const half = (studentQuantile(0.975, n - 1) * sd) / Math.sqrt(n)
  const interval = `${(mean - half).toFixed(1)}-${(mean + half).toFixed(1)}`
  const own = sd.toFixed(1)
  const other = '6.2'
  const text = `In cohort A, ${String(n)} patients were treated (n = ${String(n)}). In cohort B, ${String(m)} patients were treated (n = ${String(m)}).\n\nIn cohort A, the mean weight was ${mean.toFixed(1)} kg (SD ${own}; 95% CI ${interval}).\n\nIn cohort B, the mean height was 171.2 cm (SD ${other}).`
  const isFar = (value: number): boolean => value < 0.8 * sd || value > 1.25 * sd
  return {
    text,
    mutants: [
      ...mutantsOf(
        text,
        'se-sd',
        { before: 'SD ', figure: own, after: ';' },
        {
          digit: digitSlip(own),
          transposition: seen(transpositionSlip(own), isFar),
          shift: shiftSlip(own),
          neighbour: other,
          denominator: (sd / Math.sqrt(n)).toFixed(1),
        },
      ),
    ],
  }
}
