import type { Measure } from '../../claims/claim.js'
import { labelOf, type Vocabulary } from '../../claims/vocabulary.js'

/** The dated event that a user names by its key, "primary-completion", or by words for it. */
export function eventNamed(written: string, vocabulary: Vocabulary): Measure | undefined {
  const words = written.toLowerCase().replaceAll('-', ' ')
  const event = vocabulary.terms.find(
    ({ category, key, forms }) =>
      category === 'event' &&
      (key === written || forms.some((form) => form.toLowerCase().replaceAll('-', ' ') === words)),
  )
  if (event === undefined) return undefined
  return { key: event.key, label: labelOf(event), rule: 'record-field' }
}
