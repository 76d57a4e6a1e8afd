import { isClosing, isOpening, type Token } from '../../claims/tokens/token.js'

/** How many brackets are open at each token, those that it opens or closes itself among them. */
export function depthsOf(tokens: readonly Token[]): number[] {
  let depth = 0
  return tokens.map((token) => {
    if (isOpening(token)) return ++depth
    if (isClosing(token)) return Math.max(0, depth--)
    return Math.max(0, depth)
  })
}

/** The token that closes the bracket which `open` opens at the top; undefined where none does. */
export function closingOf(
  tokens: readonly Token[],
  depths: readonly number[],
  open: number,
): number | undefined {
  for (let at = open + 1; at < tokens.length; at++) {
    if (isClosing(tokens[at]) && depths[at] === 1) return at
  }
  return undefined
}
