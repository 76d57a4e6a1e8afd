import { binomialIntervals } from '../../src/statistics/binomial-intervals.js'
import { type Generator, percent } from './sample.js'
import { digitSlip, digitSlips, mutantsOf, seen, shiftSlip, transpositionSlip } from './slips.js'

/** Counts of two groups with their shares. */
export const slippedCounts: Generator = (random) => {
  const [n, m] = [random.whole(41, 60), random.whole(71, 95)]
  const [x, y] = [random.whole(12, 19), random.whole(41, 60)]
  const [p, q] = [percent(x, n), percent(y, m)]
  const text = `Rash occurred in ${String(x)} of ${String(n)} patients (${p}%) in cohort A and in ${String(y)} of ${String(m)} patients (${q}%) in cohort B.`
  const own = { before: '(', figure: p, after: '%) in cohort A' }
  const count = { before: 'in ', figure: String(x), after: ` of ${String(n)}` }
  return {
    text,
    mutants: [
      ...mutantsOf(text, 'percent-count-mismatch', own, {
        digit: digitSlip(p, random.whole(0, 2)),
        transposition: transpositionSlip(p),
        shift: shiftSlip(p),
        neighbour: q,
        denominator: percent(x, m),
      }),
      ...mutantsOf(text, 'impossible-value', count, {
        digit: seen(digitSlip(String(x)), (value) => value > n),
        transposition: seen(transpositionSlip(String(x)), (value) => value > n),
        shift: shiftSlip(String(x)),
        neighbour: seen(String(m), (value) => value > n),
      }),
      ...mutantsOf(
        text,
        'impossible-value',
        { before: ' of ', figure: String(n), after: ' pat' },
        {
          denominator: String(x - 2),
        },
      ),
    ],
  }
}

/** A rate of a group with its exact interval, beside another. */
export const slippedIntervals: Generator = (random) => {
  const n = random.whole(30, 60)
  const x = random.whole(Math.ceil(0.3 * n), Math.floor(0.45 * n))
  const p = percent(x, n)
  const [exact] = binomialIntervals(x, n, 95)
  const [lower, upper] = [exact?.lower ?? 0, exact?.upper ?? 0].map((bound) => bound.toFixed(1))
  if (lower === undefined || upper === undefined) throw new Error('no interval')
  const other = [3.1, 94.2].map((bound) => bound.toFixed(1))
  const text = `In cohort A (n = ${String(n)}), the ORR was ${p}% (95% CI, ${lower}%-${upper}%). In cohort B (n = 3), the ORR was 66.7% (95% CI, 9.4%-99.2%).`
  const width = Number(upper) - Number(lower)
  const isTold = (low: number): boolean =>
    low < Number(p) - 1 && Math.abs(low - Number(lower)) > 0.3 * width
  const check = 'interval-not-reproducible'
  return {
    text,
    mutants: [
      ...mutantsOf(
        text,
        check,
        { before: 'CI, ', figure: lower, after: `%-${upper}` },
        {
          digit: digitSlips(lower).find((one) => isTold(Number(one))),
          transposition: seen(transpositionSlip(lower), isTold),
          shift: seen(shiftSlip(lower), isTold),
          neighbour: seen(other[0], isTold),
        },
      ),
      ...mutantsOf(
        text,
        check,
        { before: 'A (n = ', figure: String(n) },
        {
          denominator: String(3 * n),
        },
      ),
    ],
  }
}

/** Complete, partial and objective responses of a group. */
export const slippedResponses: Generator = (random) => {
  const n = random.whole(52, 78)
  const [complete, partial] = [random.whole(5, 9), random.whole(14, 20)]
  const [a, b, sum] = [percent(complete, n), percent(partial, n), percent(complete + partial, n)]
  const text = `In cohort A, the complete response rate was ${a}%, the partial response rate was ${b}%, and the ORR was ${sum}%.`
  const isOff = (value: number): boolean => Math.abs(value - Number(sum)) > 0.3
  return {
    text,
    mutants: [
      ...mutantsOf(
        text,
        'parts-and-total',
        { before: 'ORR was ', figure: sum },
        {
          digit: digitSlip(sum, random.whole(0, 2)),
          transposition: seen(transpositionSlip(sum), isOff),
          shift: shiftSlip(sum),
          neighbour: b,
          denominator: percent(complete + partial, n - 9),
        },
      ),
    ],
  }
}

/** Survival at two times. */
export const slippedSurvival: Generator = (random) => {
  const early = `${String(random.whole(62, 66))}.${String(random.whole(1, 9))}`
  const late = `${String(random.whole(47, 49))}.${String(random.whole(1, 9))}`
  const other = `${String(random.whole(71, 79))}.${String(random.whole(1, 9))}`
  const text = `In cohort A, the 6-month PFS rate was ${early}%, and the 12-month PFS rate was ${late}%. In cohort B, the 6-month PFS rate was ${other}%.`
  return {
    text,
    mutants: mutantsOf(
      text,
      'impossible-value',
      { before: '12-month PFS rate was ', figure: late },
      {
        digit: digitSlip(late),
        transposition: transpositionSlip(late),
        shift: (10 * Number(late)).toFixed(0),
        neighbour: other,
      },
    ),
  }
}

/** Two fractions with their difference and their ratio. */
export const slippedComparisons: Generator = (random) => {
  const [m, n] = [random.whole(110, 150), random.whole(210, 260)]
  const [a, b] = [random.whole(60, 80), random.whole(40, 60)]
  const [p, q] = [percent(a, m), percent(b, n)]
  const difference = (Number(p) - Number(q)).toFixed(1)
  const ratio = (a / m / (b / n)).toFixed(2)
  const differing = `The ORR was ${p}% with the drug and ${q}% with placebo (difference, ${difference} percentage points).`
  const dividing = `Rash occurred in ${String(a)} of ${String(m)} patients (${p}%) on the drug and in ${String(b)} of ${String(n)} (${q}%) on placebo (risk ratio, ${ratio}).`
  const text = `${differing}\n\n${dividing}`
  const isOff = (value: number): boolean => Math.abs(value - Number(difference)) > 0.5
  // A ratio may be given either way round, and be that of having no event.
  const ofNone = (1 - a / m) / (1 - b / n)
  const isOtherRatio = (value: number): boolean =>
    [Number(ratio), 1 / Number(ratio), ofNone, 1 / ofNone].every(
      (reading) => Math.abs(Math.log(value / reading)) > 0.2,
    )
  return {
    text,
    mutants: [
      ...mutantsOf(
        text,
        'derived-number',
        { before: 'difference, ', figure: difference },
        {
          digit: digitSlip(difference, random.whole(0, 1)),
          transposition: seen(transpositionSlip(difference), isOff),
          shift: shiftSlip(difference),
          neighbour: seen(q, isOff),
        },
      ),
      ...mutantsOf(
        text,
        'derived-number',
        { before: 'risk ratio, ', figure: ratio },
        {
          denominator: seen((a / n / (b / m)).toFixed(2), isOtherRatio),
        },
      ),
    ],
  }
}
