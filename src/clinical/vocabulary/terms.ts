import type { Term } from '../../claims/vocabulary.js'

/** A line of a vocabulary table: key, then the spellings separated by bars. */
export type TermLine = readonly [key: string, forms: string]

/** The terms of one category, from the compact notation of the vocabulary files. */
export function terms(
  category: string,
  lines: readonly TermLine[],
  more: Partial<Pick<Term, 'nature'>> = {},
): Term[] {
  return lines.map(([key, forms]) => ({
    category,
    key,
    forms: forms.split('|').map((form) => form.trim()),
    ...more,
  }))
}
