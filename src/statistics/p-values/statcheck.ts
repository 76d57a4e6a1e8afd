import type { PrintedNumber } from '../printed-number.js'
import { roundingError } from '../rounding.js'
import { pOf, type TestStatistic } from './test-statistic.js'

/** A p-value as printed beside a statistic. */
export interface PrintedP {
  readonly comparator: '=' | '<' | '>'
  readonly number: PrintedNumber
}

/** What statcheck says of a statistic and its p-value. */
export interface StatcheckVerdict {
  /** The p of the statistic as printed. */
  readonly computed: number
  readonly isError: boolean
  /** The error moves the p-value to the other side of alpha. */
  readonly isDecisionError: boolean
}

/**
 * The verdict that statcheck 1.6 gives on the same numbers, its benign readings left out: for those
 * who have to match it. M. Nuijten, C. Hartgerink, M. van Assen, S. Epskamp and J. Wicherts, 2016.
 */
export function statcheckVerdict(
  statistic: TestStatistic,
  p: PrintedP,
  alpha = 0.05,
): StatcheckVerdict {
  const computed = pOf(statistic, statistic.value.value)
  const isError = p.number.value <= 0 || isInconsistent(statistic, p)
  return { computed, isError, isDecisionError: isError && crosses(statistic, p, computed, alpha) }
}

function isInconsistent(statistic: TestStatistic, p: PrintedP): boolean {
  const { value } = statistic.value
  const half = roundingError(statistic.value)
  const highest = pOf(statistic, Math.abs(value) - half)
  const lowest = pOf(statistic, Math.abs(value) + half)
  const reported = p.number.value
  const rounded = (bound: number): number => Number(bound.toFixed(p.number.decimals))
  switch (`${statistic.comparator}${p.comparator}`) {
    case '==':
      return reported > rounded(highest) || reported < rounded(lowest)
    case '=<':
      return reported < lowest
    case '=>':
      return reported > highest
    case '<=':
      return reported < rounded(highest)
    case '<<':
      return reported < highest
    case '>=':
      return reported > rounded(lowest)
    case '>>':
      return reported > lowest
    default:
      return false
  }
}

/** Whether the reported p and the computed one stand on different sides of alpha, which is significant. */
function crosses(
  { comparator }: TestStatistic,
  p: PrintedP,
  computed: number,
  alpha: number,
): boolean {
  const reported = p.number.value
  const isAbove = computed > alpha
  switch (`${comparator}${p.comparator}`) {
    case '==':
      return reported <= alpha === isAbove
    case '=<':
      return reported <= alpha && isAbove
    case '=>':
      return reported >= alpha && !isAbove
    case '<=':
    case '<<':
      return reported <= alpha && computed >= alpha
    case '>=':
      return reported > alpha && !isAbove
    case '>>':
      return reported >= alpha && !isAbove
    default:
      return false
  }
}
