import type { Token } from '../tokens/token.js'
import { isMark, termOf } from '../tokens/token.js'
import { isCount } from './attachments.js'
import { type FigureMention, figureMention } from './mention.js'

/** "2:1" and "1:1:1": small whole numbers glued by colons, where the sentence speaks of allocation. */
export function readRatio(tokens: readonly Token[], at: number): FigureMention | undefined {
  const parts: number[] = []
  let next = at
  for (;;) {
    const token = tokens[next]
    if (!isCount(token) || token.number.value > LARGEST_PART || (next > at && token.spaced)) break
    parts.push(token.number.value)
    next++
    if (!isMark(tokens[next], ':') || tokens[next]?.spaced === true) break
    next++
  }
  return parts.length < 2 ? undefined : figureMention(tokens, 'ratio', at, next, { parts })
}

const LARGEST_PART = 10

/** Whether a word of the sentence makes a ratio of small numbers an allocation. */
export function speaksOfAllocation(tokens: readonly Token[]): boolean {
  return tokens.some((token) => termOf(token, 'allocation') !== undefined)
}
