import type { Hedge } from '../figure.js'
import type { NumberToken, Token } from '../tokens/token.js'
import { isDash, isMark, isOpening, isWord, termLength, termOf } from '../tokens/token.js'
import type { Numeral, OpenNumeral } from './mention.js'

/** A piece of grammar that was recognised, and the token after it. */
export interface Read<T> {
  readonly value: T
  readonly next: number
}

export function numeralOf(token: NumberToken, sign?: Token, hedge?: Hedge): Numeral {
  const negative = sign !== undefined
  const { text, value, decimals } = token.number
  return {
    text: negative ? `-${text}` : text,
    value: negative ? -value : value,
    decimals,
    start: sign?.start ?? token.start,
    end: token.numberEnd,
    ...(hedge && { hedge }),
  }
}

/** Whether a token is a number in digits: words stand for counts alone. */
export function isNumberAt(token: Token | undefined): token is NumberToken {
  return token?.type === 'number' && !token.inWords
}

/** The plus glued to the back of a number that is still going up: "24.1+ months", "1.3+ to 11.1". */
export function isCensoring(tokens: readonly Token[], at: number): boolean {
  const plus = tokens[at]
  return isMark(plus, '+') && plus?.spaced === false && isFree(tokens[at + 1])
}

/** Whether a token is not what a plus would add. */
function isFree(token: Token | undefined): boolean {
  return token?.type !== 'number' || token.spaced
}

/** The number at `at`, with a sign before it: a minus in any glyph or in words, or a plus. */
export function readSigned(
  tokens: readonly Token[],
  at: number,
): Read<{ numeral: Numeral; token: NumberToken }> | undefined {
  const first = tokens[at]
  if (first?.type === 'number') {
    return { value: { numeral: numeralOf(first), token: first }, next: at + 1 }
  }
  const second = tokens[at + 1]
  if (first === undefined || second?.type !== 'number' || second.inWords) return undefined
  const isPlus = isMark(first, '+') && !second.spaced
  if (!isPlus && !isDash(first) && !isWord(first, 'minus')) return undefined
  const numeral = isPlus ? numeralOf(second) : numeralOf(second, first)
  return { value: { numeral, token: second }, next: at + 2 }
}

/** "NE", "not evaluable [NE]", "not reached" at `at`. */
export function readOpen(tokens: readonly Token[], at: number): Read<OpenNumeral> | undefined {
  const first = tokens[at]
  const term = termOf(first, 'open')
  if (first === undefined || term === undefined) return undefined
  const after = at + termLength(first)
  const repeated = isOpening(tokens[after]) && termOf(tokens[after + 1], 'open') !== undefined
  const next = repeated ? after + 1 + termLength(tokens[after + 1]) + 1 : after
  const open =
    term.key === 'not-reached' || term.key === 'not-reported' ? term.key : 'not-estimable'
  return { value: { open, start: first.start, end: tokens[after - 1]?.end ?? first.end }, next }
}

/** The hedge that ends right before token `at`: "approximately", "more than", "≥". */
export function hedgeBefore(tokens: readonly Token[], at: number): Hedge | undefined {
  const sign = tokens[at - 1]
  if (sign?.type === 'mark') return HEDGE_SIGNS.get(sign.text)
  for (let length = 1; length <= LONGEST_HEDGE; length++) {
    const token = tokens[at - length]
    const term = termOf(token, 'hedge')
    if (term !== undefined && termLength(token) === length) return term.key as Hedge
  }
  return undefined
}

const LONGEST_HEDGE = 5

const HEDGE_SIGNS: ReadonlyMap<string, Hedge> = new Map([
  ['~', 'about'],
  ['≈', 'about'],
  ['≥', 'at-least'],
  ['⩾', 'at-least'],
  ['≧', 'at-least'],
  ['>=', 'at-least'],
  ['≤', 'at-most'],
  ['⩽', 'at-most'],
  ['≦', 'at-most'],
  ['<=', 'at-most'],
  ['>', 'above'],
  ['<', 'below'],
])

/** Whether the token separates two items of a bracket. */
export function isSeparator(token: Token | undefined): boolean {
  return isMark(token, ',', ';', ':')
}

/** A whole number without unit: what can count people. */
export function isCount(token: Token | undefined): token is NumberToken {
  return token?.type === 'number' && token.unit === undefined && token.number.decimals === 0
}
