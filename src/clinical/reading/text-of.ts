import type { Token } from '../../claims/tokens/token.js'

/** The words of tokens [from, to) as printed, single-spaced. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = ''
  const end = Math.min(to, tokens.length)
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    if (token !== undefined) text += at > from && token.spaced ? ` ${token.text}` : token.text
  }
  return text
}
