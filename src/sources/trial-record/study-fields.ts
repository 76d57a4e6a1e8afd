import type { Field } from '../../document/field.js'
import { grafted, type Graft } from './graft.js'

/** Where API v2 has the fields that a `StudyFields` answer lists by name; `[]` marks a list. */
const PLACES: Readonly<Record<string, string>> = {
  NCTId: 'identificationModule nctId',
  OrgStudyId: 'identificationModule orgStudyIdInfo id',
  Acronym: 'identificationModule acronym',
  BriefTitle: 'identificationModule briefTitle',
  OfficialTitle: 'identificationModule officialTitle',
  OverallStatus: 'statusModule overallStatus',
  StatusVerifiedDate: 'statusModule statusVerifiedDate',
  StartDate: 'statusModule startDateStruct date',
  StartDateType: 'statusModule startDateStruct type',
  PrimaryCompletionDate: 'statusModule primaryCompletionDateStruct date',
  PrimaryCompletionDateType: 'statusModule primaryCompletionDateStruct type',
  CompletionDate: 'statusModule completionDateStruct date',
  CompletionDateType: 'statusModule completionDateStruct type',
  LastUpdatePostDate: 'statusModule lastUpdatePostDateStruct date',
  LeadSponsorName: 'sponsorCollaboratorsModule leadSponsor name',
  BriefSummary: 'descriptionModule briefSummary',
  DetailedDescription: 'descriptionModule detailedDescription',
  Condition: 'conditionsModule conditions []',
  StudyType: 'designModule studyType',
  Phase: 'designModule phases []',
  EnrollmentCount: 'designModule enrollmentInfo count',
  EnrollmentType: 'designModule enrollmentInfo type',
  DesignAllocation: 'designModule designInfo allocation',
  DesignInterventionModel: 'designModule designInfo interventionModel',
  DesignMasking: 'designModule designInfo maskingInfo masking',
  EligibilityCriteria: 'eligibilityModule eligibilityCriteria',
  Gender: 'eligibilityModule sex',
  MinimumAge: 'eligibilityModule minimumAge',
  MaximumAge: 'eligibilityModule maximumAge',
}

/** A study of a `StudyFields` answer, where every field is a list of texts, as v2 nests it. */
export function studyOfFields(study: Field): Field {
  const grafts = study.parts.flatMap(({ name, parts }): Graft[] => {
    const place = PLACES[name]
    if (place === undefined) return []
    const way = ['protocolSection', ...place.split(' ')]
    const items = way.at(-1) === '[]' ? parts : parts.slice(0, 1)
    return items.map((item) => ({ way, item }))
  })
  return grafted(study, grafts)
}
