import { type FigureMention, figureMention } from '../../../claims/mentions/mention.js'
import { isCount, numeralOf } from '../../../claims/mentions/numerals.js'
import {
  isClosing,
  isMark,
  isOpening,
  type NumberToken,
  type Token,
} from '../../../claims/tokens/token.js'
import type { CellReading } from './cell-reading.js'
import { isShareOf } from './shares.js'

/** A count and its share that fill a cell, in either order, with or without a bracket. */
export function readCountedPair(
  tokens: readonly Token[],
  reading: CellReading,
): FigureMention | undefined {
  return (
    readReversedPair(tokens, reading) ?? readPair(tokens, reading) ?? readBarePair(tokens, reading)
  )
}

/** "5 (20.8)", "5 [20.8%]", "5/24 (20.8)", "1 (<1)": a count and its share, where that is what is printed. */
function readPair(tokens: readonly Token[], reading: CellReading): FigureMention | undefined {
  const [count, stroke, whole] = tokens
  if (!isCount(count)) return undefined
  const isFraction = isMark(stroke, '/') && isCount(whole)
  const at = isFraction ? 3 : 1
  const isBelow = isMark(tokens[at + 1], '<')
  const last = isBelow ? at + 2 : at + 1
  const percent = tokens[last]
  if (!isOpening(tokens[at]) || percent?.type !== 'number') return undefined
  if (!isClosing(tokens[last + 1]) || tokens.length > last + 2) return undefined
  if (isFraction && isNoShare(count, whole, percent))
    return figureMention(tokens, 'percent', 0, 3, {
      count: numeralOf(count),
      denominator: numeralOf(whole),
    })
  const base = isFraction ? whole.number.value : reading.base
  if (!isShare(count, percent, base, isFraction, reading)) return undefined
  return figureMention(tokens, 'percent', 0, last + 2, {
    count: numeralOf(count),
    percent: numeralOf(percent, undefined, isBelow ? 'below' : undefined),
    denominator: isFraction ? numeralOf(whole) : undefined,
  })
}

/** "18/814 (22.1)": what stands behind a fraction and is far from its share is something else. */
function isNoShare(count: NumberToken, whole: NumberToken, percent: NumberToken): boolean {
  const exact = (100 * count.number.value) / whole.number.value
  return Math.abs(exact - percent.number.value) > FAR
}

/** More than a slip or another denominator would make. */
const FAR = 15

/** "20.8% (5)", "20.8 (5)": the share before its count, where the heading or the arithmetic says so. */
function readReversedPair(
  tokens: readonly Token[],
  { form, base, conventions: { pair } }: CellReading,
): FigureMention | undefined {
  const [percent, opening, count, closing, more] = tokens
  if (percent?.type !== 'number' || !isOpening(opening) || !isClosing(closing)) return undefined
  if (more !== undefined || !isCount(count) || percent.number.value > 100) return undefined
  if (percent.unit !== undefined && percent.unit.key !== '%') return undefined
  const isSaid = form === 'percent-count' && pair !== 'deviation'
  const isCertain = percent.unit !== undefined || percent.number.decimals > 0
  const isProven = base !== undefined && isShareOf(count.number, percent.number, base)
  if (!isSaid && !(isCertain && isProven)) return undefined
  return figureMention(tokens, 'percent', 0, 4, {
    count: numeralOf(count),
    percent: numeralOf(percent),
  })
}

/** "5 20.8": a count and its share with nothing but arithmetic to say so. */
function readBarePair(tokens: readonly Token[], { base }: CellReading): FigureMention | undefined {
  const [count, percent, more] = tokens
  if (!isCount(count) || percent?.type !== 'number' || more !== undefined) return undefined
  if (base === undefined || !isShareOf(count.number, percent.number, base)) return undefined
  return figureMention(tokens, 'percent', 0, 2, {
    count: numeralOf(count),
    percent: numeralOf(percent),
  })
}

/** Whether a bracketed number is the share of a count: its heading or the arithmetic says so. */
function isShare(
  count: NumberToken,
  percent: NumberToken,
  base: number | undefined,
  isFraction: boolean,
  { form, conventions: { pair }, amongShares, isOfShares }: CellReading,
): boolean {
  if (percent.unit !== undefined) return percent.unit.key === '%'
  if (percent.number.value > 100) return false
  if (pair === 'share' || isOfShares || (isFraction && form !== undefined)) return true
  if (pair === 'deviation') return false
  return amongShares || (base !== undefined && isShareOf(count.number, percent.number, base))
}
