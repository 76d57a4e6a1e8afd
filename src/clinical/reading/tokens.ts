import { tokenize } from '../../claims/tokens/tokenize.js'
import { nameTerms } from '../../claims/tokens/terms.js'
import type { Token } from '../../claims/tokens/token.js'
import type { Term, Vocabulary } from '../../claims/vocabulary.js'
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
  const { terms, shortForms } = profile
  if (shortForms.size > 0) forgetOthersMeasures(tokens, shortForms)
  nameTerms(tokens, terms, ({ terms: named, lower, known }) =>
    named === undefined && terms.mayBegin(lower) ? terms.begin(known) : undefined,
  )
  return tokens
}

/** A short form that the document introduces for something else is no measure: "heart rate (HR)". */
function forgetOthersMeasures(tokens: readonly Token[], shortForms: Profile['shortForms']): void {
  for (const token of tokens) {
    if (token.type !== 'word' || token.terms === undefined || token.termTokens > 1) continue
    const long = shortForms.get(token.text)
    if (long === undefined) continue
    const terms = token.terms.filter(
      (term) => term.category !== 'measure' || sharesWord(term, long),
    )
    token.terms = terms.length > 0 ? terms : undefined
  }
}

/** Whether words are a wording of a term, as far as one word tells: "best overall response". */
function sharesWord({ forms }: Term, long: string): boolean {
  const words = new Set(forms.flatMap(stemsOf))
  return stemsOf(long).some((stem) => words.has(stem))
}

/** The first letters of the words that tell what is meant: "progressive" and "progression" agree. */
function stemsOf(text: string): string[] {
  const words = text.toLowerCase().split(/[\s-]+/)
  return words.filter((word) => !GENERAL.test(word)).map((word) => word.slice(0, STEM))
}

const STEM = 5

/** Words that many measures have. */
const GENERAL = /^(?:.{1,3}|diseases?|rates?|time)$/
