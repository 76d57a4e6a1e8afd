import type { Claim } from '../../claims/claim.js'
import { defineExtractor } from '../../claims/extractor.js'
import { type Field, fieldAt, textAt } from '../../document/field.js'
import { inheritedSubject, profileOf } from '../profile/profile.js'
import { adverseEventClaims } from './adverse-events.js'
import { baselineClaims } from './baseline.js'
import { designClaims } from './design.js'
import { flowClaims } from './flow.js'
import { identityClaims } from './identity.js'
import { outcomeClaims } from './outcomes.js'
import { registeredOutcomeClaims } from './registered-outcomes.js'
import { RecordReader } from './record-reader.js'
import { statusClaims } from './status.js'

/** Turns the fields of registry records into claims; what people wrote there is read as prose. */
export const recordExtractor = defineExtractor({
  id: 'registry-record',
  emits: [
    'identifier',
    'alias',
    'status',
    'date',
    'count',
    'attribute',
    'arm',
    'time-frame',
    'proportion',
    'estimate',
    'ratio',
    'p-value',
  ],
  extract(document, { vocabulary, facts }) {
    const records = (document.fields ?? []).filter(isRecord)
    const [only] = records
    if (only === undefined) return []
    const subject = inheritedSubject(document.sections[0], profileOf(document, facts))
    return records.flatMap((record) => {
      // A file of many studies is about none of their drugs: each study is its own subject.
      const about = (records.length === 1 ? subject : undefined) ?? trialOf(record)
      return claimsOf(record, new RecordReader(document.path, vocabulary, about))
    })
  },
})

function isRecord(field: Field): boolean {
  return fieldAt(field, 'protocolSection') !== undefined
}

function trialOf(record: Field): Claim['subject'] {
  const id = textAt(record, 'protocolSection', 'identificationModule', 'nctId')
  return id === undefined
    ? undefined
    : { key: id, name: id, origin: 'stated', rule: 'record-field' }
}

function claimsOf(record: Field, reader: RecordReader): Claim[] {
  const protocol = fieldAt(record, 'protocolSection') ?? record
  const results = fieldAt(record, 'resultsSection')
  return [
    ...identityClaims(protocol, reader),
    ...statusClaims(protocol, reader),
    ...designClaims(protocol, reader),
    ...registeredOutcomeClaims(protocol, reader),
    ...(results === undefined
      ? []
      : [
          ...flowClaims(results, reader),
          ...baselineClaims(results, reader),
          ...outcomeClaims(results, reader),
          ...adverseEventClaims(results, reader),
        ]),
  ]
}
