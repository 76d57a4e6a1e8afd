import { tokenize } from '../../../src/claims/tokens/tokenize.js'
import type { Token } from '../../../src/claims/tokens/token.js'
import { type Term, Vocabulary } from '../../../src/claims/vocabulary.js'

/** The tokens of a whole text, in the light of some terms. */
export function tokensOf(text: string, terms: readonly Term[] = []): Token[] {
  return tokenize(text, 0, text.length, new Vocabulary(terms))
}

/** Texts of the tokens of one type. */
export function textsOf(text: string, type: Token['type']): string[] {
  return tokensOf(text)
    .filter((token) => token.type === type)
    .map((token) => token.text)
}
