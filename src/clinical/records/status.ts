import type { Claim } from '../../claims/claim.js'
import { type Field, fieldAt, flatOf, textAt } from '../../document/field.js'
import { readDateAt } from '../../document/printed-date.js'
import { statusKey } from '../registry/fields.js'
import { named, type RecordReader } from './record-reader.js'

/** The dates of a record that have a type, actual or estimated, and their measures. */
const MILESTONES: Readonly<Record<string, string>> = {
  startDateStruct: 'study-start',
  primaryCompletionDateStruct: 'primary-completion',
  completionDateStruct: 'study-completion',
}

/** The dates on which the record itself was handed in or shown. */
const RECORD_DATES: readonly (readonly [measure: string, ...way: string[]])[] = [
  ['last-verified', 'statusVerifiedDate'],
  ['first-submitted', 'studyFirstSubmitDate'],
  ['first-posted', 'studyFirstPostDateStruct', 'date'],
  ['results-first-submitted', 'resultsFirstSubmitDate'],
  ['results-first-posted', 'resultsFirstPostDateStruct', 'date'],
  ['last-update-submitted', 'lastUpdateSubmitDate'],
  ['last-update-posted', 'lastUpdatePostDateStruct', 'date'],
]

/** The status and the dates of a record. */
export function statusClaims(protocol: Field, reader: RecordReader): Claim[] {
  const module = fieldAt(protocol, 'statusModule')
  if (module === undefined) return []
  return [
    ...overallStatus(fieldAt(module, 'overallStatus'), reader),
    ...reader.attribute('why-stopped', fieldAt(module, 'whyStopped')),
    ...Object.entries(MILESTONES).flatMap(([name, measure]) =>
      date(
        measure,
        fieldAt(module, name, 'date'),
        plannedOrActual(textAt(module, name, 'type')),
        reader,
      ),
    ),
    ...RECORD_DATES.flatMap(([measure, ...way]) =>
      date(measure, fieldAt(module, ...way), undefined, reader),
    ),
  ]
}

function overallStatus(field: Field | undefined, reader: RecordReader): Claim[] {
  if (field === undefined) return []
  const text = flatOf(field).text.replaceAll('_', ' ').toLowerCase()
  const key = statusKey(text)
  return key === undefined ? [] : [reader.claim('status', field, named('status'), { key, text })]
}

function date(
  measure: string,
  field: Field | undefined,
  status: 'actual' | 'estimated' | undefined,
  reader: RecordReader,
): Claim[] {
  const text = field === undefined ? '' : flatOf(field).text
  const found = readDateAt(text, 0)
  if (field === undefined || found === undefined) return []
  const value = { date: found.date, text, ...(status && { status }) }
  return [reader.claim('date', field, named(measure), value)]
}

/** "ESTIMATED", and "Anticipated" as it was called before 2023; "ACTUAL". */
export function plannedOrActual(text: string | undefined): 'actual' | 'estimated' | undefined {
  if (text === undefined) return undefined
  return /^actual$/i.test(text) ? 'actual' : 'estimated'
}
