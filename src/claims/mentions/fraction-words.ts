import { isDash, isWordOf, type Token } from '../tokens/token.js'

/**
 * "two thirds", "one-quarter", "one half": the token behind a fraction in words. It is rounder than
 * any figure and says of how many nobody was counted, so that it is read as a whole and claims nothing.
 */
export function pastFractionWords(tokens: readonly Token[], at: number): number | undefined {
  const number = tokens[at]
  if (number?.type !== 'number' || !number.inWords) return undefined
  const noun = isDash(tokens[at + 1]) ? at + 2 : at + 1
  // "one third-line drug" counts by its place in a row.
  if (!isWordOf(tokens[noun], PARTS) || isDash(tokens[noun + 1])) return undefined
  return noun + 1
}

const PARTS: ReadonlySet<string> = new Set(
  'half halves third thirds quarter quarters fourth fourths fifth fifths sixth tenth tenths'.split(
    ' ',
  ),
)
