import type { TermPath, Vocabulary } from '../vocabulary.js'
import { isDash, isWordLike, type Token, type WordToken } from './token.js'

/**
 * Names the longest terms, left to right, without overlap; hyphens between words do not count.
 * `begin` gives the path of terms that begin with a word, where they are to be named.
 */
export function nameTerms(
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  begin: (token: WordToken) => TermPath | undefined = ({ known }) => known.path,
): void {
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]
    const isWord = token !== undefined && isWordLike(token)
    const path = isWord ? begin(token) : undefined
    if (isWord && path !== undefined) at = nameTermAt(tokens, at, token, path, vocabulary)
    else at++
  }
}

/** Names the longest term that begins at a token; returns the token behind it. */
function nameTermAt(
  tokens: readonly Token[],
  at: number,
  first: WordToken,
  start: TermPath,
  vocabulary: Vocabulary,
): number {
  let path: TermPath | undefined = start
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
