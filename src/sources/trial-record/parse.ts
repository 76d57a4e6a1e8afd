import { DocumentBuilder } from '../../document/document-builder.js'
import { addressesOf } from '../../document/field.js'
import { jsonFields } from '../structured/json-fields.js'
import { xmlFields } from '../structured/xml-fields.js'
import { classicStudies } from './classic-xml.js'
import { factsOfRecord } from './facts.js'
import { writeProse } from './prose.js'
import { studiesIn } from './studies.js'
import type { Document, DocumentProblem } from '../../document/document.js'
import type { ParserInput } from '../parser.js'

/**
 * Parses records of ClinicalTrials.gov: what people wrote becomes blocks, all else `fields`, one for
 * each study, named as API v2 names them whatever shape the file has.
 */
export function parseTrialRecord({ path, text }: ParserInput): Document {
  const isXml = text.trimStart().startsWith('<')
  const { root, problems } = isXml ? xmlFields(text) : jsonFields(text, true)
  const studies = root === undefined ? [] : isXml ? classicStudies(root) : studiesIn(root)
  const builder = new DocumentBuilder(path, text)
  for (const study of studies) writeProse(builder, study)
  const [only] = studies
  return builder.build(
    only !== undefined && studies.length === 1 ? factsOfRecord(only) : { kind: 'registry-record' },
    studies.length === 0 ? [...problems, noStudy] : problems,
    { addresses: addressesOf(studies), fields: studies },
  )
}

const noStudy: DocumentProblem = {
  severity: 'error',
  message:
    'The file looks like a record of ClinicalTrials.gov but holds no study. Download it again: as ' +
    'JSON with all fields, or as XML.',
  offset: 0,
}
