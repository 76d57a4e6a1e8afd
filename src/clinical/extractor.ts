import { defineExtractor } from '../claims/extractor.js'
import type { Claim, Subject } from '../claims/claim.js'
import type { Section } from '../document/document.js'
import { CohortDefinitions } from './binding/definitions.js'
import { proseClaims } from './prose-claims.js'
import { isAboutSubject, type Profile, profileOf } from './profile/profile.js'
import { isRecord, recordFields } from './registry/record.js'
import { tableClaims } from './tables/table-claims.js'
import { recordClaims, recordFacts } from './registry/record-claims.js'

/** Reads the claims of documents about trials, drugs and their regulation. */
export const clinicalExtractor = defineExtractor({
  id: 'clinical',
  emits: [
    'count',
    'proportion',
    'estimate',
    'ratio',
    'p-value',
    'date',
    'designation',
    'allocation',
    'arm',
    'dose',
    'time-frame',
    'identifier',
    'status',
    'alias',
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
    const subject = subjectOf(document.sections[0], profile)
    const prose = proseClaims(reading, new Set(fields.map(({ block }) => block)))
    const record = fields.length > 0 ? recordClaims(document, fields, subject, vocabulary) : []
    const tables = document.tables.flatMap((table) =>
      tableClaims(reading, table, subjectOf(table.section, profile)),
    )
    const claims = [...prose, ...tables, ...record].map((claim) => definitions.applyTo(claim))
    return inReadingOrder(claims)
  },
})

/** What a part of the document is about, where its heading does not turn to something else. */
function subjectOf(section: Section | undefined, profile: Profile): Subject | undefined {
  const { subject } = profile
  if (subject === undefined || (section && !isAboutSubject(section, profile))) return undefined
  return { key: subject, name: subject, origin: 'inherited' }
}

function inReadingOrder(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => a.place.start - b.place.start)
}
