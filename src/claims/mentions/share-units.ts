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
    if (!areJoined(tokens, figure.to, next.from, hasDecimals(figure))) continue
    if (next.type === 'plain' && next.unit?.quantity === 'time') {
      shared[at] = { ...figure, unit: next.unit }
    } else if (next.type === 'percent' && isNumeral(figure.number) && next.count === undefined) {
      shared[at] = { ...figure, type: 'percent', percent: figure.number }
    }
  }
  return shared
}

function isBare({ type, unit, number }: FigureMention): boolean {
  return type === 'plain' && unit === undefined && isNumeral(number)
}

/** Results have decimals, counts have not. */
function hasDecimals({ number }: FigureMention): boolean {
  return isNumeral(number) && number.decimals > 0
}

/** Whole numbers share a unit only where they are compared: "42 versus 44%". */
function areJoined(tokens: readonly Token[], from: number, to: number, isResult: boolean): boolean {
  const between = tokens.slice(from, to).filter((token) => !isMark(token, '.'))
  if (between.length < 1 || between.length > (isResult ? 2 : 1)) return false
  return between.every(
    (token) =>
      isWord(token, 'versus', 'vs') ||
      (isResult && (isMark(token, ',', '/') || isWord(token, 'and', 'or', 'to'))),
  )
}
