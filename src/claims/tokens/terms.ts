import type { Vocabulary } from '../vocabulary.js'
import { isDash, isWordLike, type Token, type WordToken } from './token.js'

/**
 * Names the longest terms, left to right, without overlap; hyphens between words do not count.
 * Looks only where `mayBegin` says that a term may.
 */
export function nameTerms(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  mayBegin: (token: WordToken) => boolean = ({ known }) => known.begins,
): void {
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    if (token === undefined || !isWordLike(token) || !mayBegin(token)) {
      at++
      continue
    }
    at = nameTermAt(tokens, at, token, vocabulary)
  }
}

/** Names the longest term that begins at a token; returns the token behind it. */
function nameTermAt(
  tokens: readonly Token[],
  at: number,
  first: WordToken,
  vocabulary: Vocabulary,
): number {
  let path = vocabulary.begin(first.known)
  let next = at + 1
  while (path !== undefined) {
    if (path.terms !== undefined) {
      first.terms = path.terms
      first.termTokens = next - at
    }
    while (isDash(tokens[next])) next++
    const token = tokens[next]
    if (token === undefined || !isWordLike(token)) break
    path = vocabulary.goOn(path, token.known)
    next++
  }
  return at + first.termTokens
}
