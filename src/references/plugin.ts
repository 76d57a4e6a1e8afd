import { defineExtractor } from '../claims/extractor.js'
import { definePlugin } from '../config/plugin.js'
import { citationClaims } from './citations.js'
import { referenceClaims } from './entries.js'

/** Reads the reference list of a document, and where its text cites it by number. */
export const referenceExtractor = defineExtractor({
  id: 'references',
  emits: ['citation', 'reference'],
  extract(document) {
    const entries = referenceClaims(document)
    const last = Math.max(0, ...entries.map(({ value }) => value.number ?? 0))
    const citations = last === 0 ? [] : citationClaims(document, last)
    return [...citations, ...entries].toSorted((a, b) => a.place.start - b.place.start)
  },
})

/** What documents of all fields have: references and citations. */
export const references = definePlugin({ name: 'references', extractors: [referenceExtractor] })
