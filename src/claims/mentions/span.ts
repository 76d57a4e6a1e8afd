import type { Token } from '../tokens/token.js'
import { isDash, isMark, isWord } from '../tokens/token.js'
import { type FigureMention, figureMention } from './mention.js'

/** "20-30%", "12 to 55 years", "23% to 25%": two numbers that stand for all between them. */
export function readSpan(tokens: readonly Token[], at: number): FigureMention | undefined {
  const first = tokens[at]
  const between = tokens[at + 1]
  const second = tokens[at + 2]
  if (first?.type !== 'number' || second?.type !== 'number') return undefined
  if (isWord(tokens[at - 1], 'from') || first.number.value >= second.number.value) return undefined
  const joined = (isDash(between) || isMark(between, '~')) && between?.spaced === second.spaced
  if (!joined && !isWord(between, 'to')) return undefined
  return figureMention(tokens, 'span', at, at + 3, { unit: second.unit })
}
