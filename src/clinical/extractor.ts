import { defineExtractor } from '../claims/extractor.js'
import type { Claim } from '../claims/claim.js'
import { CohortDefinitions } from './binding/definitions.js'
import { withDenominators } from './populations/denominators.js'
import { partsAmong } from './populations/parts.js'
import { proseClaims } from './prose-claims.js'
import { inheritedSubject, profileOf } from './profile/profile.js'
import { isRecord, recordFields } from './registry/record.js'
import { setAsideIn } from './set-aside.js'
import { tableClaims } from './tables/table-claims.js'
import { recordClaims, recordFacts } from './registry/record-claims.js'

/** Reads the claims of documents about trials, drugs and their regulation. */
export const clinicalExtractor = defineExtractor({
  id: 'clinical',
  emits: [
    'count',
    'part',
    'proportion',
    'estimate',
    'ratio',
    'p-value',
    'test-result',
    'date',
    'designation',
    'allocation',
    'arm',
    'dose',
    'time-frame',
    'identifier',
    'status',
    'alias',
    'attribute',
  ],
  facts(document) {
    const fields = recordFields(document)
    return isRecord(fields) ? recordFacts(fields) : {}
  },
  extract(document, { vocabulary, facts }) {
    const profile = profileOf(document, facts)
    const definitions = new CohortDefinitions()
    const reading = { document, vocabulary, profile, definitions }
    const found = recordFields(document)
    const fields = isRecord(found) ? found : []
    const subject = inheritedSubject(document.sections[0], profile)
    const prose = proseClaims(reading, new Set(fields.map(({ block }) => block)))
    const record = fields.length > 0 ? recordClaims(document, fields, subject, vocabulary) : []
    const tables = document.tables.flatMap((table) =>
      tableClaims(reading, table, inheritedSubject(table.section, profile)),
    )
    const claims = [...prose, ...tables, ...record].map((claim) => definitions.applyTo(claim))
    const read = withDenominators(inReadingOrder(claims))
    return inReadingOrder([...read, ...partsAmong(read)])
  },
  setAside(document, { vocabulary, facts }) {
    return setAsideIn(document, vocabulary, profileOf(document, facts))
  },
})

function inReadingOrder(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => a.place.start - b.place.start)
}
