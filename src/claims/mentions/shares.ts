import type { Token } from '../tokens/token.js'
import { isMark, isOpening } from '../tokens/token.js'
import { type Parts, readAttachments, readEqualsN } from './attachments.js'
import { readCountedShare } from './counted-shares.js'
import type { Announced } from './deviation.js'
import { type FigureMention, figureMention } from './mention.js'
import { numeralOf } from './numerals.js'
import { readPercentShare } from './percent-shares.js'

/** "n = 24", and "n = 25; 78.1%", which is a share. */
export function readN(tokens: readonly Token[], at: number): FigureMention | undefined {
  const parts: Parts = {}
  const next = readEqualsN(tokens, at, parts)
  if (next === undefined) return undefined
  if (parts.denominator !== undefined) return figureMention(tokens, 'fraction', at, next, parts)
  const share = tokens[next + 1]
  if (isMark(tokens[next], ',', ';') && share?.type === 'number' && share.unit?.key === '%') {
    parts.percent = numeralOf(share)
    const to = readAttachments(tokens, next + 2, parts)
    return figureMention(tokens, 'percent', at, to, parts)
  }
  if (isOpening(tokens[next])) {
    const to = readAttachments(tokens, next, parts)
    if (parts.percent !== undefined) return figureMention(tokens, 'percent', at, to, parts)
  }
  return figureMention(tokens, 'n', at, next, { number: parts.count })
}

/**
 * A share of a group: "20.8% (5/24)", "5/24 (20.8%)", "5 of 24 patients (20.8%)", "5 (20.8%)".
 *
 * @param said what is announced of brackets; `before` the figure before it in the sentence
 */
export function readShare(
  tokens: readonly Token[],
  at: number,
  said: Announced,
  before?: FigureMention,
): FigureMention | undefined {
  const token = tokens[at]
  if (token?.type !== 'number') return undefined
  return token.unit?.key === '%'
    ? readPercentShare(tokens, at, token, said, before)
    : readCountedShare(tokens, at)
}
