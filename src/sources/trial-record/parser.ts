import { once } from '../once.js'
import { defineParser } from '../parser.js'

const load = once(() => import('./parse.js'))

/** How a ClinicalTrials.gov record begins: API v2, the API before it, and the classic XML. */
const RECORD =
  /"protocolSection"\s*:|"(?:FullStudiesResponse|FullStudies|StudyFieldsResponse|ProtocolSection)"\s*:|<clinical_study[\s>]/

/** Records of ClinicalTrials.gov: JSON of both APIs, one study or a download of several, and XML. */
export default defineParser({
  name: 'trial-record',
  extensions: ['.json', '.xml'],
  onlyRecognized: 'records of ClinicalTrials.gov',
  recognizes: (head) => RECORD.test(head),
  async parse(input) {
    const { parseTrialRecord } = await load()
    return parseTrialRecord(input)
  },
})
