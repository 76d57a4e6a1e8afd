import type { Claim } from '../../claims/claim.js'
import { type Field, fieldAt, flatOf, itemsAt, textAt } from '../../document/field.js'
import { keyOf, type RecordReader } from './record-reader.js'

/** The types of `secondaryIdInfos` that are registers with a scheme of their own. */
const SCHEMES: Readonly<Record<string, string>> = {
  'eudract-number': 'eudract',
  ctis: 'ctis',
}

/** The numbers, titles, sponsor, conditions and interventions of a record. */
export function identityClaims(protocol: Field, reader: RecordReader): Claim[] {
  const identity = fieldAt(protocol, 'identificationModule')
  if (identity === undefined) return []
  return [
    ...identifier('nct', fieldAt(identity, 'nctId'), reader),
    ...itemsAt(identity, 'secondaryIdInfos').flatMap((other) =>
      identifier(SCHEMES[keyOf(textAt(other, 'type') ?? '')], fieldAt(other, 'id'), reader),
    ),
    ...reader.attribute('sponsor-number', fieldAt(identity, 'orgStudyIdInfo', 'id')),
    ...reader.attribute('acronym', fieldAt(identity, 'acronym')),
    ...reader.attribute('brief-title', fieldAt(identity, 'briefTitle')),
    ...reader.attribute('official-title', fieldAt(identity, 'officialTitle')),
    ...reader.attribute(
      'sponsor',
      fieldAt(protocol, 'sponsorCollaboratorsModule', 'leadSponsor', 'name'),
    ),
    ...itemsAt(protocol, 'conditionsModule', 'conditions').flatMap((condition) =>
      reader.attribute('condition', condition),
    ),
    ...itemsAt(protocol, 'armsInterventionsModule', 'interventions').flatMap((intervention) => [
      ...reader.attribute('intervention', fieldAt(intervention, 'name')),
      ...aliases(intervention, reader),
    ]),
  ]
}

function identifier(
  scheme: string | undefined,
  field: Field | undefined,
  reader: RecordReader,
): Claim[] {
  if (scheme === undefined || field === undefined) return []
  const measure = { key: scheme, label: `${scheme.toUpperCase()} identifier` }
  const id = flatOf(field).text.replaceAll(/\s/g, '').toUpperCase()
  if (id === '') return []
  // A record is of one trial, and has one number of its own register.
  const value = { scheme, id, ...(scheme === 'nct' && { ofSource: true as const }) }
  return [reader.claim('identifier', field, measure, value)]
}

/** A sponsor's code of a drug: other names that are no code may be those of a class. */
const CODE = /^(?=.*\d)[A-Z]{2,10}[- ]?[\dA-Z-]{2,12}$/

/** One drug's own name, which stands alone: no "placebo", nothing given together. */
const DRUG = /^(?!placebo|sham)[\p{L}\d-]{4,40}$/iu

function aliases(intervention: Field, reader: RecordReader): Claim[] {
  const field = fieldAt(intervention, 'name')
  const name = textAt(intervention, 'name')
  if (field === undefined || name === undefined || !DRUG.test(name)) return []
  const codes = itemsAt(intervention, 'otherNames')
    .map((other) => flatOf(other).text)
    .filter((other) => CODE.test(other))
  if (codes.length === 0) return []
  return [
    reader.claim('alias', field, { key: 'alias', label: 'alias' }, { names: [name, ...codes] }),
  ]
}
