import type { Token } from '../tokens/token.js'
import { isMark } from '../tokens/token.js'
import { readBounds } from './interval.js'
import { mayBeginLabel, readLabel } from './interval-label.js'
import { type FigureMention, figureMention, isNumeral, type NumeralOrOpen } from './mention.js'
import { readSigned } from './numerals.js'

/**
 * "(HR; 95% CI: 1.19; 0.94-1.50)": an estimate and its bounds behind one label, told from two
 * bounds by the third number.
 */
export function readLabelFirst(tokens: readonly Token[], at: number): FigureMention | undefined {
  if (!mayBeginLabel(tokens[at])) return undefined
  const label = readLabel(tokens, at)
  if (label === undefined) return undefined
  let from = label.next
  while (isMark(tokens[from], ',', ':', '=', ';', ')', ']')) from++
  const estimate = readSigned(tokens, from)
  if (estimate === undefined || !isMark(tokens[estimate.next], ',', ';')) return undefined
  const bounds = readBounds(tokens, estimate.next + 1)
  if (bounds === undefined) return undefined
  const { numeral, token } = estimate.value
  if (!isWithin(numeral.value, bounds.value)) return undefined
  const isPercent = token.unit?.key === '%'
  return figureMention(tokens, isPercent ? 'percent' : 'plain', from, bounds.next, {
    number: numeral,
    unit: token.unit,
    percent: isPercent ? numeral : undefined,
    interval: { ...label.value, ...bounds.value },
  })
}

/** Whether an estimate lies between its bounds, as far as they have numbers. */
function isWithin(
  estimate: number,
  { lower, upper }: { readonly lower: NumeralOrOpen; readonly upper: NumeralOrOpen },
): boolean {
  return (
    !(isNumeral(lower) && lower.value > estimate) && !(isNumeral(upper) && upper.value < estimate)
  )
}
