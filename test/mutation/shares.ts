import { binomialIntervals } from '../../src/statistics/binomial-intervals.js'
import { type Generator, groupName, mutate, percent } from './sample.js'

/** "Of the 48 patients, 12 (25.0%) responded": the percentage, the count and the whole are changed. */
export const fractions: Generator = (random) => {
  const n = random.whole(20, 90)
  const x = random.whole(3, n - 3)
  const p = percent(x, n)
  const text = `In ${groupName(random)}, ${String(x)} of ${String(n)} patients (${p}%) had a response.`
  const wrong = (Number(p) + (Number(p) > 50 ? -7.4 : 7.4)).toFixed(1)
  return {
    text,
    mutants: [
      { text: mutate(text, `${p}%`, `${wrong}%`), check: 'percent-count-mismatch' },
      {
        text: mutate(text, ` ${String(x)} of`, ` ${String(x + 2)} of`),
        check: 'percent-count-mismatch',
      },
      {
        text: mutate(
          text,
          `${String(x)} of ${String(n)} patients (${p}%)`,
          `${String(n + 2)} of ${String(n)} patients (${percent(n + 2, n)}%)`,
        ),
        check: 'impossible-value',
      },
    ],
  }
}

/** "the ORR was 20.8% (95% CI, 7.1%-42.2%)" of a group with its size. */
export const binomialRates: Generator = (random) => {
  const n = random.whole(14, 60)
  const x = random.whole(3, n - 4)
  const p = percent(x, n)
  const [exact] = binomialIntervals(x, n, 95)
  const [lower, upper] = [exact?.lower ?? 0, exact?.upper ?? 0].map((bound) => bound.toFixed(1))
  if (lower === undefined || upper === undefined) throw new Error('no interval')
  const interval = `95% CI, ${lower}%-${upper}%`
  const text = `In ${groupName(random)} (n = ${String(n)}), the ORR was ${p}% (${interval}).`
  const narrowed = [lower, upper].map((bound) =>
    (0.65 * Number(bound) + 0.35 * Number(p)).toFixed(1),
  )
  return {
    text,
    mutants: [
      {
        text: mutate(text, interval, `95% CI, ${upper}%-${lower}%`),
        check: 'interval-excludes-estimate',
      },
      {
        text: mutate(text, `was ${p}%`, `was ${(Number(upper) + 3.1).toFixed(1)}%`),
        check: 'interval-excludes-estimate',
      },
      {
        text: mutate(text, interval, `95% CI, ${narrowed.join('%-')}%`),
        check: 'interval-not-reproducible',
      },
    ],
  }
}

/** Complete and partial responses with their sum. */
export const responses: Generator = (random) => {
  const [complete, partial] = [random.whole(10, 150), random.whole(100, 350)].map(
    (tenths) => tenths / 10,
  )
  if (complete === undefined || partial === undefined) throw new Error('no rates')
  const total = (complete + partial).toFixed(1)
  const text = `In ${groupName(random)}, the complete response rate was ${complete.toFixed(1)}%, the partial response rate was ${partial.toFixed(1)}%, and the ORR was ${total}%.`
  return {
    text,
    mutants: [
      {
        text: mutate(text, `ORR was ${total}%`, `ORR was ${(Number(total) + 6).toFixed(1)}%`),
        check: 'parts-and-total',
      },
      {
        text: mutate(text, `ORR was ${total}%`, `ORR was ${(complete / 2).toFixed(1)}%`),
        check: 'parts-and-total',
      },
    ],
  }
}

/** Two rates with their difference. */
export const differences: Generator = (random) => {
  const [a, b] = [random.whole(400, 700) / 10, random.whole(100, 350) / 10]
  const difference = (a - b).toFixed(1)
  const text = `The ORR was ${a.toFixed(1)}% with the drug and ${b.toFixed(1)}% with placebo (difference, ${difference} percentage points).`
  const wrong = (Number(difference) + 4).toFixed(1)
  return {
    text,
    mutants: [
      {
        text: mutate(text, `${difference} percentage`, `${wrong} percentage`),
        check: 'derived-number',
      },
    ],
  }
}
