import type { Random } from '../../bench/random.js'
import { studentQuantile } from '../../src/statistics/distributions/quantiles.js'
import { type Generator, mutate } from './sample.js'

function treated(n: number): string {
  return `In cohort A, ${String(n)} patients were treated (n = ${String(n)}).`
}

/** Whole numbers with their mean and their standard deviation, both as printed. */
function wholeNumbers(random: Random, n: number): readonly [mean: string, sd: string] {
  const values = Array.from({ length: n }, () => random.whole(0, 9))
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return [mean.toFixed(2), Math.sqrt(squares / (n - 1)).toFixed(2)]
}

/** Means of whole numbers, with a mean and a deviation that no whole numbers have. */
export const means: Generator = (random) => {
  const n = random.whole(12, 40)
  const [mean, sd] = wholeNumbers(random, n)
  const text = `${treated(n)}\n\nIn cohort A, the mean number of sick days was ${mean} (SD ${sd}).`
  const next = [1, 2, 3, 4].map((step) => (Number(mean) + step / 100).toFixed(2))
  const unreachable = next.find((one) => !isMeanOf(one, n))
  return {
    text,
    mutants: [
      ...(unreachable === undefined
        ? []
        : [{ text: mutate(text, `was ${mean}`, `was ${unreachable}`), check: 'mean-granularity' }]),
      // No whole numbers deviate so little from a mean that is not whole.
      ...(mean.endsWith('00')
        ? []
        : [{ text: mutate(text, `SD ${sd}`, 'SD 0.01'), check: 'sd-granularity' }]),
    ],
  }
}

function isMeanOf(mean: string, n: number): boolean {
  const sums = Array.from({ length: 10 * n }, (_, sum) => sum / n)
  return sums.some((one) => Math.abs(one - Number(mean)) <= 0.005 + 1e-9)
}

/** Means of zeros and ones. */
export const binaries: Generator = (random) => {
  const n = random.whole(20, 60)
  const share = random.whole(5, n - 5) / n
  const sd = Math.sqrt((share * (1 - share) * n) / (n - 1))
  const text = `${treated(n)}\n\nIn cohort A, the mean of female sex was ${share.toFixed(2)} (SD ${sd.toFixed(2)}).`
  const error = (sd / Math.sqrt(n)).toFixed(2)
  return {
    text,
    mutants: [
      { text: mutate(text, `SD ${sd.toFixed(2)}`, `SD ${error}`), check: 'binary-sd' },
      {
        text: mutate(text, `SD ${sd.toFixed(2)}`, `SD ${(sd / 10).toFixed(2)}`),
        check: 'binary-sd',
      },
    ],
  }
}

/** A mean with its deviation, its interval and the group beside it. */
export const deviations: Generator = (random) => {
  const n = random.whole(20, 90)
  const [mean, sd] = [random.whole(600, 900) / 10, random.whole(80, 160) / 10]
  const half = (studentQuantile(0.975, n - 1) * sd) / Math.sqrt(n)
  const interval = (width: number): string =>
    `95% CI ${(mean - width).toFixed(1)}-${(mean + width).toFixed(1)}`
  const own = `${mean.toFixed(1)} kg (SD ${sd.toFixed(1)}; ${interval(half)})`
  const error = (sd / Math.sqrt(n)).toFixed(2)
  const text = `${treated(n)}\n\nIn cohort A, the mean weight was ${own}.\n\nThe mean creatinine level was ${(mean / 10).toFixed(2)} (SD ${sd.toFixed(2)}) in cohort A and ${(mean / 9).toFixed(2)} (SD ${(1.1 * sd).toFixed(2)}) in cohort B.`
  return {
    text,
    mutants: [
      { text: mutate(text, interval(half), interval(2 * sd)), check: 'se-sd' },
      {
        text: mutate(text, `(SD ${sd.toFixed(1)};`, `(SD ${(sd / 10).toFixed(2)};`),
        check: 'se-sd',
      },
      {
        text: mutate(text, `(SD ${sd.toFixed(2)})`, `(SD ${(Number(error) * 1.1).toFixed(2)})`),
        check: 'se-sd',
      },
    ],
  }
}
