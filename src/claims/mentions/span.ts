import type { NumberToken, Token } from '../tokens/token.js'
import { isDash, isMark, isWord, isWordOf } from '../tokens/token.js'
import { readBounds, readInterval } from './interval.js'
import { type FigureMention, figureMention } from './mention.js'
import { numeralOf, readSigned } from './numerals.js'

/**
 * Two numbers that make no value of their own: all that lies between them ("20-30%", "12 to 55
 * years"), a mean and a spread that lost its sign ("54.3 + 8.1"), or two outcomes in one
 * ("-8.5/-3.2 mmHg").
 */
export function readSpan(tokens: readonly Token[], at: number): FigureMention | undefined {
  const first = tokens[at]
  if (first?.type !== 'number') return undefined
  const stroke = readStroke(tokens, at, first)
  if (stroke !== undefined) return stroke
  const between = tokens[at + 1]
  const second = tokens[at + 2]
  if (second?.type !== 'number') return undefined
  const isSum = isMark(between, '+') && between?.spaced === true && second.spaced
  if (isSum) return figureMention(tokens, 'span', at, at + 3, { unit: second.unit })
  // "from 12% at week 6 to 24% at week 12": the first number tells which week.
  if (isWordOf(tokens[at - 1], TIMES) && second.unit !== undefined) return undefined
  // "after 15 min to 65.2": when, and how much.
  if (first.unit !== undefined && first.unit.quantity !== second.unit?.quantity) return undefined
  const joined = (isDash(between) || isMark(between, '~')) && between?.spaced === second.spaced
  // "high (84-70%)": limits may fall, but only in percent are they sure to be limits.
  const rises = first.number.value < second.number.value
  const span = spanOf(tokens, at, first, second)
  if (rises && isSpread(tokens, at)) return span
  const falls = joined && second.unit?.key === '%' && first.number.value > second.number.value
  if (isWord(tokens[at - 1], 'from') || !(rises || falls)) return undefined
  return joined || isWord(between, 'to') ? span : undefined
}

/** Two numbers and their joint, with the range between them where they rise. */
function spanOf(
  tokens: readonly Token[],
  at: number,
  first: NumberToken,
  second: NumberToken,
): FigureMention {
  const { unit } = second
  const [lower, upper] = [numeralOf(first), numeralOf(second)]
  if (lower.value > upper.value) return figureMention(tokens, 'span', at, at + 3, { unit })
  const bounds = { lower, upper, start: first.start, end: second.end, ...(unit && { unit }) }
  const spread = { type: 'range', ...bounds } as const
  return figureMention(tokens, 'span', at, at + 3, { unit, spread })
}

/** "between 20% and 30%", "ranged from 20% to 30%", "aged from 20 to 30": values of several things, none of which is named. */
function isSpread(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at - 1]
  if (isWord(lead, 'between')) return isWord(tokens[at + 1], 'and')
  return isWord(lead, 'from') && isWordOf(tokens[at - 2], RANGING) && isWord(tokens[at + 1], 'to')
}

const RANGING: ReadonlySet<string> = new Set(
  'ranged ranging ranges range varied varying varies aged ages'.split(' '),
)

/** "-8.5/-3.2 mmHg; 95% CI -10.6, -6.4/-4.5, -1.9": two values with decimals, and their bounds. */
function readStroke(
  tokens: readonly Token[],
  at: number,
  first: NumberToken,
): FigureMention | undefined {
  if (!isMark(tokens[at + 1], '/')) return undefined
  const second = readSigned(tokens, at + 2)
  if (second === undefined) return undefined
  const { next, value } = second
  const hasDecimals = first.number.decimals + value.numeral.decimals > 0
  const isSigned = value.numeral.value < 0
  if (!hasDecimals || !(isSigned || value.token.unit?.quantity === 'other')) return undefined
  const label = isMark(tokens[next], ',', ';', '(', '[') ? next + 1 : next
  const interval = readInterval(tokens, label)
  const isTwofold = interval !== undefined && isMark(tokens[interval.next], '/')
  const pair = isTwofold ? readBounds(tokens, interval.next + 1) : undefined
  const to = pair?.next ?? interval?.next ?? next
  return figureMention(tokens, 'span', at, to, { unit: value.token.unit })
}

const TIMES: ReadonlySet<string> = new Set('day week month year visit cycle'.split(' '))
