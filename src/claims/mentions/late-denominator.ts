import { isWord, type Token } from '../tokens/token.js'
import { type Parts } from './attachments.js'
import { isCount, numeralOf } from './numerals.js'

/** "12 (37.5%) of 32 patients". */
export function readLateDenominator(
  tokens: readonly Token[],
  at: number,
  parts: Parts,
): number | undefined {
  if (parts.denominator !== undefined || !isWord(tokens[at], 'of')) return undefined
  let next = at + 1
  while (isWord(tokens[next], 'the', 'all', 'these', 'those')) next++
  const token = tokens[next]
  if (!isCount(token) || (parts.count?.value ?? 0) > token.number.value) return undefined
  parts.denominator = numeralOf(token)
  return next + 1
}
