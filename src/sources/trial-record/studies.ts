import { type Field, fieldAt, itemsAt } from '../../document/field.js'
import { studyOfFullStudy } from './full-study.js'
import { studyOfFields } from './study-fields.js'

/**
 * The studies of a JSON file, with the names of API v2: one study, a list of them, a page of
 * a search (`studies`), or an answer of the API before (`FullStudies`, `StudyFields`).
 */
export function studiesIn(root: Field): Field[] {
  if (itemsAt(root, 'protocolSection').length > 0) return [root]
  if (itemsAt(root, 'ProtocolSection').length > 0) return [studyOfFullStudy(root)]
  const response = fieldAt(root, 'FullStudiesResponse') ?? fieldAt(root, 'StudyFieldsResponse')
  const holder = response ?? root
  const full = itemsAt(holder, 'FullStudies')
  if (full.length > 0) {
    return full.flatMap((item) => studiesIn(fieldAt(item, 'Study') ?? item))
  }
  const flat = itemsAt(holder, 'StudyFields')
  if (flat.length > 0) return flat.map(studyOfFields)
  const studies = fieldAt(root, 'studies')?.parts ?? (isList(root) ? root.parts : [])
  return studies.flatMap(studiesIn)
}

function isList({ parts }: Field): boolean {
  return parts[0]?.name === '0'
}
