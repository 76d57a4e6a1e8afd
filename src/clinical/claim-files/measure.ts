import type { Measure } from '../../claims/claim.js'
import type { Vocabulary } from '../../claims/vocabulary.js'
import { measureNamed } from '../records/measure-named.js'

/** A measure as a user writes it: the key that the vocabulary has, or words that it may know. */
export function measureOf(written: string, vocabulary: Vocabulary): Measure {
  const label = written.replaceAll('-', ' ')
  const measure = measureNamed(label, vocabulary)
  if (measure.key !== undefined) return { ...measure, rule: 'record-field' }
  const isKey = /^[a-z\d]+(?:-[a-z\d]+)*$/.test(written)
  return { ...(isKey && { key: written }), label, rule: 'record-field' }
}
