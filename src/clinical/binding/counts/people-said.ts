import type { Numeral } from '../../../claims/mentions/mention.js'
import type { Token } from '../../../claims/tokens/token.js'
import { predicateBehind } from '../measures/predicate.js'

/**
 * What a clause says of people whose number it gives before the bracket that counts them again: "57
 * adults left the town (57/72, 79.2%)". Empty where the number stands there and nothing is said;
 * undefined where it does not.
 *
 * @param start where the clause begins; `end` where the bracket opens
 */
export function saidOfCounted(
  tokens: readonly Token[],
  count: Numeral,
  start: number,
  end: number,
): string | undefined {
  for (let at = end - 1; at >= start; at--) {
    const token = tokens[at]
    if (token?.type !== 'number' || token.unit !== undefined) continue
    if (token.number.value !== count.value) return undefined
    return predicateBehind(tokens.slice(0, end), at + 1) ?? ''
  }
  return undefined
}
