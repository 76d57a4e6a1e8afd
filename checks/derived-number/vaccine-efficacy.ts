import { isFigure, printed, roundingError, someDigitAway } from '../../src/index.js'
import type { PrintedNumber } from '../../src/index.js'
import { inWords, type Outcome } from './messages.js'
import { only, twoByTwo, type Read } from './sentence.js'
import { modelled } from './stated-difference.js'

/** "8 cases of influenza among 18,198 recipients", "21 of 2,410". */
const casesAmong =
  /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d{1,6})(?: (?:cases?|events?|infections?|episodes?|hospitali[sz]ations?|participants|persons|people))?(?: of [\p{L}\d-]{1,30})?(?: occurred| were (?:seen|recorded|observed|reported))? (?:among|of|in|out of) (?:the )?(\d{1,3}(?:,\d{3})+|\d{2,7})(?![\d.%,])/giu

/** Rates over time at risk, and other estimates than that of the two attack rates. */
const otherwise =
  /\b(?:(?:person|patient|child|infant|woman)[- ](?:years?|months?|days?)|hazard|surveillance time|Bayesian|relative)\b/iu

/** Times at risk of two groups hardly differ by more than this part. */
const usual = 0.1
/** No difference in follow-up, and no model, explains as much. */
const surely = 0.5

/**
 * Holds a vaccine's efficacy against the cases in both groups of its sentence: 1 less the ratio of the
 * attack rates (M. Halloran, I. Longini and C. Struchiner, 2010). Efficacies mostly come from time at risk
 * or from a model, so the ratio of the rates may be some percent off.
 */
export function holdEfficacy(sentence: readonly Read[]): Outcome {
  const claim = only(
    sentence
      .filter((one) => one.kind === 'estimate')
      .filter(({ measure }) => measure.key === 'efficacy'),
  )
  const number = claim?.value.number
  if (claim === undefined || !isFigure(number) || number.hedge !== undefined) return undefined
  const { context } = claim.place
  if (claim.value.unit !== '%' || modelled.test(context) || otherwise.test(context))
    return undefined
  const groups = fractionsIn(context) ?? fractionsOf(sentence)
  const [[a, m], [b, n]] = groups ?? [
    [0, 0],
    [0, 0],
  ]
  if (a === 0 || b === 0 || a >= m || b >= n) return undefined
  const [rate, other] = [a / m, b / n].toSorted((one, another) => one - another)
  const crude = (rate ?? 0) / (other ?? 1)
  // By how much the ratio that is printed is off, with what rounding leaves.
  const off = (one: PrintedNumber): number => {
    const [low, high] = [-1, 1].map((side) => 1 - (one.value + side * roundingError(one)) / 100)
    const near = Math.min(Math.max(crude, high ?? 0), low ?? 0)
    return near <= 0 ? Infinity : Math.abs(Math.log(near / crude))
  }
  const efficacy = 100 * (1 - crude)
  const expected = inWords(efficacy, efficacy, number.decimals, '%')
  const how = `1 - (${String(a)}/${String(m)}) / (${String(b)}/${String(n)}), or the other way round, is ${expected}`
  if (off(number) <= Math.log1p(usual))
    return someDigitAway(number, (changed) => off(changed) > Math.log1p(usual))
      ? { claim, how }
      : undefined
  const finding = {
    message: 'efficacy',
    data: { efficacy: number.text, expected },
    severity: off(number) > Math.log1p(surely) ? 'warning' : 'info',
    at: claim,
    derivation: [how, 'groups followed for the same time differ in nothing else'],
  } as const
  return { finding }
}

type Fractions = readonly [readonly [number, number], readonly [number, number]]

function fractionsIn(context: string): Fractions | undefined {
  const [first, second, another] = [...context.matchAll(casesAmong)].map(
    ([, cases = '', size = '']) => [printed(cases).value, printed(size).value] as const,
  )
  return first === undefined || second === undefined || another !== undefined
    ? undefined
    : [first, second]
}

function fractionsOf(sentence: readonly Read[]): Fractions | undefined {
  const table = twoByTwo(sentence)
  if (table === undefined) return undefined
  const { events, sizes } = table
  return [
    [events[0], sizes[0]],
    [events[1], sizes[1]],
  ]
}
