import type { Claim } from '../../claims/claim.js'
import { type Field, fieldAt, flatOf, itemsAt, textAt } from '../../document/field.js'
import { phaseKeys } from '../attributes/phases.js'
import { keyOf, named, type RecordReader, stated } from './record-reader.js'
import { plannedOrActual } from './status.js'

/** Enrolment, design, arms and eligibility of a record. */
export function designClaims(protocol: Field, reader: RecordReader): Claim[] {
  const design = fieldAt(protocol, 'designModule')
  const eligibility = fieldAt(protocol, 'eligibilityModule')
  return [
    ...(design === undefined ? [] : ofDesign(design, reader)),
    ...itemsAt(protocol, 'armsInterventionsModule', 'armGroups').flatMap((arm) =>
      ofArm(arm, reader),
    ),
    ...itemsAt(protocol, 'armsInterventionsModule', 'interventions').flatMap((intervention) =>
      ofIntervention(intervention, reader),
    ),
    ...(eligibility === undefined
      ? []
      : [
          ...reader.attribute('sex', fieldAt(eligibility, 'sex')),
          ...reader.attribute('minimum-age', fieldAt(eligibility, 'minimumAge')),
          ...reader.attribute('maximum-age', fieldAt(eligibility, 'maximumAge')),
          ...reader.attribute('eligibility-criteria', fieldAt(eligibility, 'eligibilityCriteria')),
        ]),
  ]
}

function ofDesign(design: Field, reader: RecordReader): Claim[] {
  const number = reader.figure(design, 'enrollmentInfo', 'count')
  const field = fieldAt(design, 'enrollmentInfo', 'count')
  const status = plannedOrActual(textAt(design, 'enrollmentInfo', 'type'))
  const info = fieldAt(design, 'designInfo')
  return [
    ...(number === undefined || field === undefined || number.decimals > 0
      ? []
      : [reader.claim('count', field, named('enrolment'), { number, ...(status && { status }) })]),
    ...reader.attribute('study-type', fieldAt(design, 'studyType')),
    ...itemsAt(design, 'phases').flatMap((phase) => ofPhase(phase, reader)),
    ...(info === undefined
      ? []
      : [
          ...choice('allocation', fieldAt(info, 'allocation'), reader),
          ...choice('intervention-model', fieldAt(info, 'interventionModel'), reader),
          ...choice('primary-purpose', fieldAt(info, 'primaryPurpose'), reader),
          ...choice('masking', fieldAt(info, 'maskingInfo', 'masking'), reader),
        ]),
  ]
}

/** A choice from the register's list: "NONE", "None (Open Label)", "Parallel Assignment"; "NA" is none. */
function choice(measure: string, field: Field | undefined, reader: RecordReader): Claim[] {
  const text = field === undefined ? '' : flatOf(field).text
  const key = keyOf(text.replace(/ ?\(.*$/, '')).replace(/-assignment$/, '')
  if (field === undefined || key === '' || key === 'na' || key === 'n-a') return []
  return [reader.claim('attribute', field, named(measure), { key, text })]
}

/** "PHASE2", "Phase 1/Phase 2"; nothing for "NA". */
function ofPhase(field: Field, reader: RecordReader): Claim[] {
  const { text } = flatOf(field)
  return phaseKeys(text.replace(/phase(?=\d)/gi, 'phase ')).map((key) =>
    reader.claim('attribute', field, named('phase'), { key, text }),
  )
}

function ofArm(arm: Field, reader: RecordReader): Claim[] {
  const field = fieldAt(arm, 'label')
  const label = textAt(arm, 'label')
  if (field === undefined || label === undefined) return []
  const role = textAt(arm, 'type')?.replaceAll('_', ' ').toLowerCase()
  return [
    reader.claim('arm', field, named('arm'), { label, ...(role !== undefined && { role }) }),
    ...itemsAt(arm, 'interventionNames').flatMap((name) =>
      reader.attribute('arm-intervention', name, { arm: stated(label) }),
    ),
  ]
}

/** The arms that get an intervention; its text is the intervention's type and name, as arms call it. */
function ofIntervention(intervention: Field, reader: RecordReader): Claim[] {
  const name = textAt(intervention, 'name')
  if (name === undefined) return []
  const text = `${textAt(intervention, 'type') ?? ''}: ${name}`
  return itemsAt(intervention, 'armGroupLabels').map((label) =>
    reader.claim(
      'attribute',
      label,
      named('intervention-arm'),
      { key: keyOf(text), text },
      { arm: stated(flatOf(label).text) },
    ),
  )
}
