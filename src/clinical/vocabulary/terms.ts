import type { Term } from '../../claims/vocabulary.js'

/** A line of a vocabulary table: key, then the spellings separated by bars. */
export type TermLine = readonly [key: string, forms: string]

/** The terms of one category, from the compact notation; the first spelling is the label. */
export function terms(
  category: string,
  lines: readonly TermLine[],
  more: Partial<Pick<Term, 'nature'>> = {},
): Term[] {
  return lines.map(([key, spellings]) => {
    const forms = spellings.split('|').map((form) => form.trim())
    const [label = key] = forms
    return { category, key, forms, label, ...more }
  })
}
