import type { Token } from '../tokens/token.js'
import { isMark, isWord } from '../tokens/token.js'
import { type FigureMention, isNumeral } from './mention.js'

/**
 * Gives a bare number the unit that is printed once for a pair or a list: "8.4 and 15.3 months",
 * "41.6 versus 44.4%".
 */
export function shareUnits(
  tokens: readonly Token[],
  figures: readonly FigureMention[],
): FigureMention[] {
  const shared = [...figures]
  for (let at = shared.length - 2; at >= 0; at--) {
    const figure = shared[at]
    const next = shared[at + 1]
    if (figure === undefined || next === undefined || !isBare(figure)) continue
    if (!areJoined(tokens, figure.to, next.from)) continue
    if (next.type === 'plain' && next.unit?.quantity === 'time') {
      shared[at] = { ...figure, unit: next.unit }
    } else if (next.type === 'percent' && isNumeral(figure.number) && next.count === undefined) {
      shared[at] = { ...figure, type: 'percent', percent: figure.number }
    }
  }
  return shared
}

/** A number with decimals, as results have and counts have not. */
function isBare({ type, unit, number }: FigureMention): boolean {
  return type === 'plain' && unit === undefined && isNumeral(number) && number.decimals > 0
}

function areJoined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false
  return tokens
    .slice(from, to)
    .every((token) => isMark(token, ',', '/') || isWord(token, 'and', 'or', 'versus', 'vs', 'to'))
}
