import { defineExtractor } from '../claims/extractor.js'
import type { Claim } from '../claims/claim.js'
import { acronymClaims } from './attributes/acronyms.js'
import { CohortDefinitions } from './binding/groups/definitions.js'
import { descriptionClaims } from './descriptions/description-claims.js'
import { windowClaims } from './criteria/window-claims.js'
import { withDenominators } from './populations/denominators.js'
import { withLeadDoses } from './populations/lead-dose.js'
import { partsAmong } from './populations/parts.js'
import { proseClaims } from './prose-claims.js'
import { inheritedSubject, profileOf } from './profile/profile.js'
import { isRecord, recordFields } from './registry/record.js'
import { setAsideIn } from './set-aside.js'
import { tableClaims } from './tables/table-claims.js'
import { recordClaims, recordFacts } from './registry/record-claims.js'
import { withTrials } from './trials/trial-scopes.js'

/** Reads the claims of documents about trials, drugs and their regulation. */
export const clinicalExtractor = defineExtractor({
  id: 'clinical',
  emits: [
    'count',
    'part',
    'proportion',
    'rough-share',
    'estimate',
    'ratio',
    'p-value',
    'test-result',
    'date',
    'expectation',
    'designation',
    'allocation',
    'arm',
    'dose',
    'comparison',
    'time-frame',
    'window',
    'identifier',
    'status',
    'alias',
    'attribute',
    'description',
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
    const windows = windowClaims(document, subject, vocabulary)
    const described = descriptionClaims(document, profile)
    const acronyms = acronymClaims(document, profile)
    const named = [...windows, ...described, ...acronyms]
    const claims = [...prose, ...tables, ...record, ...named].map((claim) =>
      definitions.applyTo(claim),
    )
    const read = withLeadDoses(document, withDenominators(inReadingOrder(claims)))
    return withTrials(document, inReadingOrder([...read, ...partsAmong(read)]))
  },
  setAside(document, { vocabulary, facts }) {
    return setAsideIn(document, vocabulary, profileOf(document, facts))
  },
})

function inReadingOrder(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => a.place.start - b.place.start)
}
