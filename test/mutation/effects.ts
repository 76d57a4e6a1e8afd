import { normalTwoTailed } from '../../src/statistics/distributions/tails.js'
import { drugName, type Generator, mutate } from './sample.js'

const z95 = 1.959963984540054

/** A hazard ratio with its interval, its p and the reduction that it makes. */
export const hazardRatios: Generator = (random) => {
  const ratio = random.whole(45, 80) / 100
  const error = random.whole(9, 20) / 100
  const [lower, upper] = [-z95, z95].map((z) => (ratio * Math.exp(z * error)).toFixed(2))
  if (lower === undefined || upper === undefined) throw new Error('no interval')
  const p = printedP(normalTwoTailed(Math.log(ratio) / error))
  const reduction = Math.round(100 * (1 - ratio))
  const hr = ratio.toFixed(2)
  const text = `${drugName(random)} reduced the risk of death by ${String(reduction)}% (hazard ratio, ${hr}; 95% CI, ${lower}-${upper}; ${p}).`
  const off = (ratio * Math.exp(-1.2 * error)).toFixed(2)
  return {
    text,
    mutants: [
      {
        text: mutate(text, `by ${String(reduction)}%`, `by ${String(reduction + 8)}%`),
        check: 'derived-number',
      },
      {
        text: mutate(text, `ratio, ${hr}`, `ratio, ${(Number(upper) + 0.2).toFixed(2)}`),
        check: 'interval-excludes-estimate',
      },
      { text: mutate(text, `ratio, ${hr}`, `ratio, ${off}`), check: 'ratio-interval-asymmetry' },
      { text: mutate(text, p, 'P = .64'), check: 'p-interval-conflict' },
    ],
  }
}

/** A t test with its p. */
export const tests: Generator = (random) => {
  const df = random.whole(60, 240)
  const t = random.whole(210, 330) / 100
  const p = normalTwoTailed(t)
  // With so many people t is nearly normal; what rounding leaves is tried by the check itself.
  const printed = `t(${String(df)}) = ${t.toFixed(2)}, p < ${p < 0.01 ? '.02' : '.06'}`
  const text = `Mood differed between the two groups, ${printed}.`
  return {
    text,
    mutants: [
      {
        text: mutate(text, printed, `t(${String(df)}) = ${t.toFixed(2)}, p = .34`),
        check: 'p-statistic-mismatch',
      },
      {
        text: mutate(text, `= ${t.toFixed(2)}`, `= ${(t / 10).toFixed(2)}`),
        check: 'p-statistic-mismatch',
      },
    ],
  }
}

/** Survival at two times, with intervals that are symmetric on the log-log scale. */
export const survival: Generator = (random) => {
  const early = random.whole(620, 760) / 10
  const late = early - random.whole(80, 160) / 10
  const rate = (share: number, error: number): string => {
    const x = Math.log(-Math.log(share / 100))
    const [lower, upper] = [x + z95 * error, x - z95 * error].map((y) =>
      (100 * Math.exp(-Math.exp(y))).toFixed(1),
    )
    return `${share.toFixed(1)}% (95% CI, ${lower ?? ''}%-${upper ?? ''}%)`
  }
  const [first, second] = [rate(early, 0.22), rate(late, 0.2)]
  const text = `In cohort A, the 6-month PFS rate was ${first}, and the 12-month PFS rate was ${second}.`
  const [, upper = ''] = /-([\d.]+)%/.exec(first) ?? []
  return {
    text,
    mutants: [
      {
        text: mutate(text, `-${upper}%`, `-${(early - 2).toFixed(1)}%`),
        check: 'interval-excludes-estimate',
      },
      {
        text: mutate(text, `-${upper}%`, `-${(early + 1.1).toFixed(1)}%`),
        check: 'interval-excludes-estimate',
      },
      { text: mutate(text, second, rate(early + 9, 0.2)), check: 'impossible-value' },
    ],
  }
}

function printedP(p: number): string {
  return p < 0.001 ? 'P < .001' : `P = ${p.toFixed(3).replace('0.', '.')}`
}

/** Who was alive after some times, in words. */
export const aliveInWords: Generator = (random) => {
  const [first, second] = [random.whole(70, 89), random.whole(45, 65)]
  const text = `Of the patients ${String(first)}% were alive at 1 year and ${String(second)}% at 3 years.`
  return {
    text,
    mutants: [
      {
        text: mutate(text, `${String(second)}%`, `${String(first + 9)}%`),
        check: 'impossible-value',
      },
      { text: mutate(text, `${String(first)}%`, '33%'), check: 'impossible-value' },
    ],
  }
}
