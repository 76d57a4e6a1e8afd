import { isDash, isWord, isWordOf, type Token } from '../tokens/token.js'
import { type FigureMention, figureMention, type Numeral } from './mention.js'
import { hedgeBefore } from './numerals.js'

/**
 * "two thirds", "one-quarter", "one half": the token behind a fraction in words. It is rounder than
 * any figure and says of how many nobody was counted, so that it is read as a whole and claims nothing.
 */
export function pastFractionWords(tokens: readonly Token[], at: number): number | undefined {
  const number = tokens[at]
  if (number?.type !== 'number' || !number.inWords) return undefined
  const noun = isDash(tokens[at + 1]) ? at + 2 : at + 1
  // "one third-line drug" counts by its place in a row.
  if (denominatorAt(tokens, noun) === undefined || isDash(tokens[noun + 1])) return undefined
  return noun + 1
}

/**
 * "more than half of", "nearly two thirds of", "over a quarter of": a share in words that its hedge
 * puts on one side, where the sentence has no percentage that says it better.
 */
export function readHedgedFraction(
  tokens: readonly Token[],
  at: number,
): FigureMention | undefined {
  const to = isWord(tokens[at], 'half')
    ? at + 1
    : isWord(tokens[at], 'a')
      ? at + 2
      : pastFractionWords(tokens, at)
  const hedge = hedgeBefore(tokens, at)
  if (to === undefined || hedge === undefined || hedge === 'about') return undefined
  const parts = denominatorAt(tokens, to - 1)
  if (parts === undefined || !isWord(tokens[to], 'of') || tokens.some(isPercentage))
    return undefined
  const [first, last] = [tokens[at], tokens[to - 1]]
  if (first === undefined || last === undefined) return undefined
  const count = first.type === 'number' ? first.number.value : 1
  const percent: Numeral = {
    text: textOf(tokens, at, to),
    value: (100 * count) / parts,
    decimals: 0,
    start: first.start,
    end: last.end,
    hedge,
  }
  return figureMention(tokens, 'percent', at, to, { percent })
}

/** Whether a number is such a fraction. */
export function isFractionInWords({ text }: Numeral): boolean {
  return DENOMINATORS.has(text.slice(text.search(/[a-z]+$/i)).toLowerCase())
}

/** The words as printed, their hyphen without spaces. */
function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text))
    .join('')
}

function isPercentage(token: Token): boolean {
  return token.type === 'number' && token.unit?.quantity === 'percent'
}

/** Of how many parts a noun is one: 3 of "third" and "thirds". */
function denominatorAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  return isWordOf(token, NOUNS) ? DENOMINATORS.get(token?.text.toLowerCase() ?? '') : undefined
}

const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['tenth', 10],
  ['tenths', 10],
])

const NOUNS: ReadonlySet<string> = new Set(DENOMINATORS.keys())
