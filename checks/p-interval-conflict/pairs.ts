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
  readonly scale: WaldScale
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
 * between them; in a row of a table, where it has one of each.
 */
export function pairsAmong(claims: readonly Read[]): readonly Pair[] {
  const other = new SentenceWords(otherTest)
  const single = new SentenceWords(oneSided)
  return claims.flatMap((effect, index): Pair[] => {
    const test = claims[index + 1]
    if (effect.kind === 'p-value' || test?.kind !== 'p-value' || !isNext(effect, test)) return []
    const stated = effectOf(effect)
    const { comparator, number } = test.value
    if (stated === undefined || comparator === '<=' || comparator === '>=') return []
    if (number.hedge !== undefined || other.near(effect)) return []
    return [
      { effect, test, ...stated, p: { comparator, number }, tails: single.near(effect) ? 1 : 2 },
    ]
  })
}

function effectOf(
  claim: Claim<'ratio' | 'estimate'>,
): Pick<Pair, 'scale' | 'interval' | 'level'> | undefined {
  const { number, interval } = claim.value
  if (interval?.type !== 'confidence' || interval.level === undefined || !isFigure(number))
    return undefined
  const { lower, upper, level } = interval
  if (!isFigure(lower) || !isFigure(upper) || lower.value > upper.value) return undefined
  if (claim.kind === 'ratio')
    return lower.value > 0
      ? { scale: 'ratio', interval: { estimate: number, lower, upper }, level }
      : undefined
  // Intervals of differences of percentages are not built on a standard error.
  const isPlain = claim.value.statistic === 'difference' && claim.value.unit !== '%'
  return isPlain
    ? { scale: 'difference', interval: { estimate: number, lower, upper }, level }
    : undefined
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
