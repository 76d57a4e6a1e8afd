import { tokenize } from '../../claims/tokens/tokenize.js'
import { nameTerms } from '../../claims/tokens/terms.js'
import type { Token } from '../../claims/tokens/token.js'
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
  const { terms } = profile
  nameTerms(tokens, terms, (token) => token.terms === undefined && terms.mayBegin(token.lower))
  return tokens
}
