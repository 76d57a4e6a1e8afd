import { tokenize } from '../../claims/tokens/tokenize.js'
import { isWordLike, type Token } from '../../claims/tokens/token.js'
import type { Vocabulary } from '../../claims/vocabulary.js'
import type { Span } from '../../document/place.js'
import type { Profile } from '../profile/profile.js'

/** The tokens of a span of flat text, named by the vocabulary and by the document's own terms. */
export function readTokens(
  text: string,
  { start, end }: Span,
  vocabulary: Vocabulary,
  profile: Profile,
): Token[] {
  const tokens = tokenize(text, start, end, vocabulary)
  nameOwnTerms(tokens, profile.terms)
  return tokens
}

/** The document's own terms, where the vocabulary knew none. */
function nameOwnTerms(tokens: readonly Token[], terms: Vocabulary): void {
  const word = (at: number): string | undefined => {
    const token = tokens[at]
    return token !== undefined && isWordLike(token) ? token.text : undefined
  }
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined || !isWordLike(token) || token.terms !== undefined) continue
    if (!terms.mayBegin(token.lower)) continue
    const match = terms.match(word, at)
    if (match === undefined) continue
    token.terms = match.terms
    token.termTokens = match.words
    at += match.words - 1
  }
}
