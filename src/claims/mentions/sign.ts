import type { Token } from '../tokens/token.js'
import { isDash, isMark, isOpening, isWord } from '../tokens/token.js'
import { type IntervalMention, isNumeral, type Numeral } from './mention.js'

/**
 * Where the minus of the number at `at` stands: a dash glued to the number, or to the currency
 * before it ("−£448", "-EUR 1160"), with nothing before it that it could join; or the word "minus".
 */
export function minusBefore(tokens: readonly Token[], at: number): number | undefined {
  const before = tokens[at - 1]
  if (isWord(before, 'minus')) return tokens[at - 2]?.type === 'number' ? undefined : at - 1
  const isMoney =
    isMark(before, '£', '$', '€', '¥') || isWord(before, 'eur', 'usd', 'gbp', 'aud', 'cad')
  const glued = isMoney ? at - 1 : at
  const dash = tokens[glued - 1]
  if (!isDash(dash) || tokens[glued]?.spaced === true) return undefined
  const first = tokens[glued - 2]
  if (first?.type === 'number') return undefined
  const isMinus = dash?.spaced === true || isOpening(first) || isMark(first, '=', ',', ';', ':')
  return isMinus ? glued - 1 : undefined
}

/**
 * Whether a dash that stands apart from its number ("was - 1.2 (95% CI - 1.9 to - 0.1)") is a minus:
 * the interval holds the number with it, and not without.
 */
export function isLooseMinus(
  tokens: readonly Token[],
  at: number,
  { value }: Numeral,
  interval: IntervalMention | undefined,
): boolean {
  if (!isDash(tokens[at - 1]) || interval === undefined) return false
  const { lower, upper } = interval
  if (!isNumeral(lower) || !isNumeral(upper)) return false
  const [low, high] = [lower.value, upper.value].toSorted((a, b) => a - b)
  const holds = (number: number): boolean => Number(low) <= number && number <= Number(high)
  return holds(-value) && !holds(value)
}
