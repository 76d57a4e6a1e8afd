import type { NumberToken, Token } from '../tokens/token.js'
import { isMark, isOpening, isWord, isWordOf, termOf } from '../tokens/token.js'
import type { Parts } from './attachments.js'
import { isCount, numeralOf } from './numerals.js'

/**
 * "5/24", "5 of 24", "5 out of the 24 patients": whole numbers, the first not above the second unless
 * the percentage behind them is theirs ("26 of 24 (108.3%)"), or people are counted ("71 of 48 patients
 * (35.4%)"): wrong, and meant as a share.
 */
export function readFraction(
  tokens: readonly Token[],
  at: number,
  parts: Parts,
): number | undefined {
  const first = tokens[at]
  if (!isCount(first) || parts.denominator !== undefined) return undefined
  const index = denominatorIndex(tokens, at)
  const second = tokens[index]
  if (!isCount(second)) return undefined
  const isMore = first.number.value > second.number.value
  const isMeant = isPercentageOf(tokens, index + 1, first, second) || isOfPeople(tokens, at, index)
  if (isMore && !isMeant) return undefined
  if (isMark(tokens[index + 1], '/')) return undefined
  parts.count ??= numeralOf(first)
  parts.denominator = numeralOf(second)
  return index + 1
}

/** Whether the percentage that follows closely is that of one number in the other. */
function isPercentageOf(
  tokens: readonly Token[],
  at: number,
  { number: count }: NumberToken,
  { number: whole }: NumberToken,
): boolean {
  const percent = tokens
    .slice(at, at + 4)
    .find((token) => token.type === 'number' && token.unit?.key === '%')
  if (percent?.type !== 'number' || whole.value === 0) return false
  const { value, decimals } = percent.number
  return Math.abs(value - (100 * count.value) / whole.value) <= 10 ** -decimals
}

/** "71 of 48 patients (35.4%)": a year apart, a number in front of "of" people with a share counts them. */
function isOfPeople(tokens: readonly Token[], at: number, whole: number): boolean {
  if (!isWord(tokens[at + 1], 'of', 'out') || /^(?:19|20)\d\d$/.test(tokens[at]?.text ?? ''))
    return false
  const bracket = termOf(tokens[whole + 1], 'people') === undefined ? whole + 3 : whole + 2
  const noun = tokens[bracket - 1]
  const percent = tokens[bracket + 1]
  if (termOf(noun, 'people') === undefined || !isOpening(tokens[bracket])) return false
  return percent?.type === 'number' && percent.unit?.key === '%'
}

function denominatorIndex(tokens: readonly Token[], at: number): number {
  if (isMark(tokens[at + 1], '/')) return tokens[at + 2]?.spaced === true ? -1 : at + 2
  let next = at + 1
  if (isWord(tokens[next], 'out')) next++
  if (!isWord(tokens[next], 'of')) return -1
  next++
  while (isWordOf(tokens[next], BEFORE_WHOLE)) next++
  return next
}

/** "of the 24", "of all 24", "of a planned 420": what may stand before the number of all. */
const BEFORE_WHOLE: ReadonlySet<string> = new Set(
  'the all these those a an total planned targeted intended expected'.split(' '),
)
