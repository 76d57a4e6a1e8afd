import type { NumberToken, Token } from '../tokens/token.js'
import { isDash, isMark, isWord } from '../tokens/token.js'
import type { Numeral } from './mention.js'
import { numeralOf, type Read } from './numerals.js'

/**
 * A number from 0 to 1 at `at`, with or without a power of ten: "0.03", "2 × 10^-7", "2x10-7",
 * "3.2e-5". No probability is above 1, so that the power is negative even where its minus was lost.
 */
export function readProbability(tokens: readonly Token[], at: number): Read<Numeral> | undefined {
  const first = tokens[at]
  if (first?.type === 'code') return readGlued(first, at)
  if (first?.type !== 'number' || first.inWords || first.unit !== undefined) return undefined
  if (isMark(tokens[at + 1], '%')) return undefined
  const exponent = readExponent(tokens, at + 1)
  if (exponent !== undefined) {
    return { value: withPower(tokens, at, first, exponent), next: exponent.next }
  }
  return first.number.value > 1 ? undefined : { value: numeralOf(first), next: at + 1 }
}

const SCIENTIFIC = /^(\d{1,3}(?:\.\d{1,9})?)(?:[xX]10[-‐‑'’]?|[eE]-)(\d{1,2})$/

function readGlued(token: Token, at: number): Read<Numeral> | undefined {
  const [, mantissa, exponent] = SCIENTIFIC.exec(token.text) ?? []
  if (mantissa === undefined || exponent === undefined) return undefined
  const { text, start, end } = token
  const decimals = (mantissa.split('.')[1] ?? '').length + Number(exponent)
  const value = Number(`${mantissa}e-${exponent}`)
  return { value: { text, value, decimals, start, end }, next: at + 1 }
}

/** "× 10^-7", "x 10-7", "* 10 −7": the power of ten behind a number. */
function readExponent(tokens: readonly Token[], at: number): Read<number> | undefined {
  const ten = tokens[at + 1]
  if (!isMark(tokens[at], '×', '*', '·') && !isWord(tokens[at], 'x')) return undefined
  if (ten?.type !== 'number' || ten.text !== '10') return undefined
  let next = at + 2
  while (isMark(tokens[next], '^') || isDash(tokens[next])) next++
  const power = tokens[next]
  if (next === at + 2 || power?.type !== 'number' || power.number.decimals > 0) return undefined
  return { value: power.number.value, next: next + 1 }
}

function withPower(
  tokens: readonly Token[],
  at: number,
  { number, start }: NumberToken,
  { value: power, next }: Read<number>,
): Numeral {
  const parts = tokens.slice(at, next)
  const text = parts
    .map((part, index) => (part.spaced && index > 0 ? ' ' : '') + part.text)
    .join('')
  return {
    text,
    value: Number(`${String(number.value)}e-${String(power)}`),
    decimals: number.decimals + power,
    start,
    end: parts.at(-1)?.end ?? start,
  }
}
