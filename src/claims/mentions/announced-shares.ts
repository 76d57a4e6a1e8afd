import { isClosing, isMark, isOpening, isWord, type Token } from '../tokens/token.js'
import { isCount } from './numerals.js'
import { type FigureMention, figureMention } from './mention.js'
import { numeralOf } from './numerals.js'

/** "n (%)", "No. [%]": the counts to come have their share in a bracket, without the sign. */
export function announcesShares(tokens: readonly Token[], at: number): boolean {
  return (
    isWord(tokens[at], 'n', 'no', 'nos', 'number', 'numbers') &&
    isOpening(tokens[at + 1]) &&
    isMark(tokens[at + 2], '%') &&
    isClosing(tokens[at + 3])
  )
}

/** "12 (40.0)" behind such an announcement: a count of people and its percentage. */
export function readAnnouncedShare(
  tokens: readonly Token[],
  at: number,
): FigureMention | undefined {
  const [count, opening, percent, closing] = tokens.slice(at, at + 4)
  if (!isCount(count) || !isOpening(opening) || !isClosing(closing)) return undefined
  if (percent?.type !== 'number' || percent.unit !== undefined) return undefined
  if (percent.number.value > 100) return undefined
  const parts = { count: numeralOf(count), percent: numeralOf(percent) }
  return figureMention(tokens, 'percent', at, at + 4, parts)
}
