import {
  isFigure,
  type Claim,
  type PrintedInterval,
  type PrintedP,
  type WaldScale,
} from '../../src/index.js'
import { SentenceWords } from '../guards/sentence-words.js'

/** An estimate with its interval and the p-value that is printed with it. */
export interface Pair {
  readonly effect: Claim<'ratio' | 'estimate'>
  readonly test: Claim<'p-value'>
  /** Several where the text does not tell: a difference of positive numbers may be called a ratio. */
  readonly scales: readonly WaldScale[]
  readonly interval: PrintedInterval
  readonly level: number
  readonly p: PrintedP
  readonly tails: 1 | 2
}

type Read = Claim<'ratio' | 'estimate' | 'p-value'>

/**
 * Words of tests that ask something else than whether there is an effect, or whose p follows from
 * another distribution than the interval.
 */
const otherTest =
  /\b(?:non-?inferior\w*|equivalen\w+|margin|for trend|trend test|interaction|heterogeneity|permutation|exact|bonferroni|holm|adjusted p|corrected p|FDR|bootstrap\w*|posterior|bayesian|credible)\b/iu
const oneSided = /\bone-?\s?(?:sided|tailed)\b/iu

/**
 * The p-values that stand right behind an estimate and its interval, with nothing but punctuation
 * between them; in a row of a table, where it has one of each; in the row below a ratio.
 */
export function pairsAmong(claims: readonly Read[]): readonly Pair[] {
  const other = new SentenceWords(otherTest)
  const single = new SentenceWords(oneSided)
  return claims.flatMap((effect, index): Pair[] => {
    const test = claims[index + 1]
    if (effect.kind === 'p-value' || test?.kind !== 'p-value') return []
    if (!isNext(effect, test) && !isBelow(effect, test)) return []
    const stated = effectOf(effect)
    const { comparator, number } = test.value
    if (stated === undefined || comparator === '<=' || comparator === '>=') return []
    if (number.hedge !== undefined || other.near(effect) || other.near(test)) return []
    const tails = single.near(effect) || single.near(test) ? 1 : 2
    return [{ effect, test, ...stated, p: { comparator, number }, tails }]
  })
}

function effectOf(
  claim: Claim<'ratio' | 'estimate'>,
): Pick<Pair, 'scales' | 'interval' | 'level'> | undefined {
  const { number, interval: printed } = claim.value
  if (printed?.type !== 'confidence' || printed.level === undefined || !isFigure(number))
    return undefined
  const { lower, upper, level } = printed
  if (!isFigure(lower) || !isFigure(upper)) return undefined
  // An estimate outside its interval is the business of another check.
  if (lower.value > number.value || number.value > upper.value) return undefined
  const interval = { estimate: number, lower, upper }
  const mayBeRatio = lower.value > 0
  if (claim.kind === 'ratio') return mayBeRatio ? { scales: ['ratio'], interval, level } : undefined
  // Intervals of differences of percentages are not built on a standard error.
  if (claim.value.statistic !== 'difference' || claim.value.unit === '%') return undefined
  return { scales: mayBeRatio ? ['difference', 'ratio'] : ['difference'], interval, level }
}

/** Whether only punctuation and "P" stand between an estimate and a p-value. */
function isNext({ place: from }: Read, { place: to }: Read): boolean {
  if (from.context !== to.context) return false
  const between = from.context.slice(from.at + from.quote.length, to.at)
  return (
    between.length <= longestGap && /^[\s\])%,;:|(]*(?:and )?(?:p|with p)?[\s([]*$/iu.test(between)
  )
}

const longestGap = 12

/** "Hazard ratio (95% CI)" over "p-value": the p of the ratio in the row above, the only one of each. */
function isBelow(effect: Read, test: Read): boolean {
  const [above, below] = [effect.place, test.place]
  if (effect.kind !== 'ratio' || !ofRatio.test(above.context) || !ofP.test(below.context))
    return false
  const isClose = below.start > above.end && below.start - above.end <= longestStep
  return isClose && effect.scope.arm?.key === test.scope.arm?.key
}

/** The rows of a table, from their names to their first cell. */
const ofRatio = /^[^|]{0,60}\bratio\b[^|]{0,60}\|/iu
const ofP = /^\W{0,3}p[ -]?values?\b[^|]{0,60}\|/iu

/** Further behind the ratio, markup and all, a p-value is not in the next row. */
const longestStep = 160
