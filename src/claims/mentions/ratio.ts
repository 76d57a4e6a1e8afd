import type { NumberToken, Token } from '../tokens/token.js'
import { isDash, isMark, isWord, termOf } from '../tokens/token.js'
import { type FigureMention, figureMention } from './mention.js'

/**
 * "2:1", "1 : 1 : 1" and "2-to-1": small numbers joined by colons, or one of them to the
 * other. Where the sentence speaks of allocation they say how people were allocated.
 */
export function readRatio(tokens: readonly Token[], at: number): FigureMention | undefined {
  const first = tokens[at]
  if (!isPart(first)) return undefined
  const parts = [first.number.value]
  let next = at + 1
  for (;;) {
    const joint = jointEnd(tokens, next)
    const part = joint === undefined ? undefined : tokens[joint]
    if (joint === undefined || !isPart(part)) break
    parts.push(part.number.value)
    next = joint + 1
  }
  return parts.length < 2 ? undefined : figureMention(tokens, 'ratio', at, next, { parts })
}

/** A small number; "1.33:1" is allocated to as well. */
function isPart(token: Token | undefined): token is NumberToken {
  if (token?.type !== 'number' || token.unit !== undefined) return false
  return token.number.decimals <= 2 && token.number.value <= LARGEST_PART
}

const LARGEST_PART = 10

/** Past the colon, glued or apart on both sides, or past the "-to-" that joins two parts. */
function jointEnd(tokens: readonly Token[], at: number): number | undefined {
  const isWorded = isDash(tokens[at]) && isWord(tokens[at + 1], 'to') && isDash(tokens[at + 2])
  if (isWorded) return at + 3
  if (!isMark(tokens[at], ':')) return undefined
  return tokens[at]?.spaced === tokens[at + 1]?.spaced ? at + 1 : undefined
}

/** Whether a word of the sentence makes a ratio of small numbers an allocation. */
export function speaksOfAllocation(tokens: readonly Token[]): boolean {
  return tokens.some((token) => termOf(token, 'allocation') !== undefined)
}
