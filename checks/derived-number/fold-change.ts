import { isFigure, printed, roundingError, type Figure } from '../../src/index.js'
import { inWords, type Outcome } from './messages.js'
import type { Read } from './sentence.js'

/** "3-fold", "2.5 fold". */
const folds = /(?<![\d.])(\d{1,3}(?:\.\d{1,2})?)[- ]?fold\b/giu

/** Means of ratios are no ratios of means; "nearly" and "more than" leave room. */
const loose =
  /\b(?:mean|median|geometric|average|at least|more than|over|up to|nearly|almost|about|approximately|around|range|baseline-adjusted|adjusted)\b/iu

/** Holds a fold change against the two values that it leads from and to. */
export function holdFold(sentence: readonly Read[]): Outcome {
  const [first, second, another] = sentence.filter((one) => one.kind === 'estimate')
  if (first === undefined || second === undefined || another !== undefined) return undefined
  const { context } = second.place
  const [match, more] = [...context.matchAll(folds)]
  if (match?.[1] === undefined || more !== undefined || loose.test(context)) return undefined
  const [from, to] = [first.value.number, second.value.number]
  if (!isFigure(from) || !isFigure(to) || !leadsTo(context, from, to)) return undefined
  if (first.measure.label !== second.measure.label) return undefined
  // "from 22 to 110 ng/mL": the unit stands once.
  if (first.value.unit !== undefined && first.value.unit !== second.value.unit) return undefined
  const [less, greater] = from.value < to.value ? [from, to] : [to, from]
  if (less.value <= roundingError(less)) return undefined
  const low = (greater.value - roundingError(greater)) / (less.value + roundingError(less))
  const high = (greater.value + roundingError(greater)) / (less.value - roundingError(less))
  const fold = printed(match[1])
  const margin = 2 * roundingError(fold)
  // "A 2-fold increase" may mean twice as much, or as much again twice over.
  const fits = [0, 1].some(
    (added) => fold.value + added + margin >= low && fold.value + added - margin <= high,
  )
  if (fits) return undefined
  const expected = inWords(low, high, Math.max(1, fold.decimals))
  const finding = {
    message: 'fold',
    data: { from: from.text, to: to.text, expected, fold: fold.text },
    severity: 'info',
    at: second,
    related: [{ message: 'the value before', at: first }],
    derivation: [`${greater.text} / ${less.text} = ${expected}`],
  } as const
  return { finding }
}

/** Whether the words are "from … to …": others set two groups beside each other. */
function leadsTo(context: string, { place: a }: Figure, { place: b }: Figure): boolean {
  const before = context.slice(Math.max(0, a.at - 'from '.length), a.at)
  const between = context.slice(a.at + a.quote.length, b.at)
  return /^from $/iu.test(before) && between.length < longestBetween && between.endsWith(' to ')
}

const longestBetween = 30
