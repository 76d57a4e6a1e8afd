import type { Token } from '../../claims/tokens/token.js'

/** The words of tokens [from, to) as printed, single-spaced. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token, index) => (index > 0 && token.spaced ? ` ${token.text}` : token.text))
    .join('')
}
