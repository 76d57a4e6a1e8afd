/**
 * Where API v2 has what the elements of the classic XML hold: a way of names, in which `#` numbers the
 * items of a list.
 */
export type Names = Readonly<Record<string, string | Branch>>

/** An element that holds others: its own way, empty where v2 has no such object, and theirs below it. */
export interface Branch {
  readonly at: string
  /** By the names of elements and attributes; the element's own text has the empty name. */
  readonly parts: Names
}

const textblock = (place: string): Branch => ({ at: place, parts: { textblock: '' } })

const typedDate = (place: string): Branch => ({
  at: place,
  parts: { '': 'date', '@type': 'type' },
})

const outcomes = (place: string): Branch => ({
  at: `outcomesModule ${place} #`,
  parts: { measure: 'measure', time_frame: 'timeFrame', description: 'description' },
})

/** The protocol: all elements of a study but its results. */
export const PROTOCOL: Names = {
  id_info: {
    at: 'identificationModule',
    parts: { nct_id: 'nctId', org_study_id: 'orgStudyIdInfo id' },
  },
  acronym: 'identificationModule acronym',
  brief_title: 'identificationModule briefTitle',
  official_title: 'identificationModule officialTitle',
  sponsors: {
    at: 'sponsorCollaboratorsModule',
    parts: { lead_sponsor: { at: 'leadSponsor', parts: { agency: 'name' } } },
  },
  brief_summary: textblock('descriptionModule briefSummary'),
  detailed_description: textblock('descriptionModule detailedDescription'),
  overall_status: 'statusModule overallStatus',
  why_stopped: 'statusModule whyStopped',
  verification_date: 'statusModule statusVerifiedDate',
  start_date: typedDate('statusModule startDateStruct'),
  primary_completion_date: typedDate('statusModule primaryCompletionDateStruct'),
  completion_date: typedDate('statusModule completionDateStruct'),
  study_first_submitted: 'statusModule studyFirstSubmitDate',
  study_first_posted: typedDate('statusModule studyFirstPostDateStruct'),
  results_first_submitted: 'statusModule resultsFirstSubmitDate',
  results_first_posted: typedDate('statusModule resultsFirstPostDateStruct'),
  last_update_submitted: 'statusModule lastUpdateSubmitDate',
  last_update_posted: typedDate('statusModule lastUpdatePostDateStruct'),
  study_type: 'designModule studyType',
  phase: 'designModule phases #',
  enrollment: {
    at: 'designModule enrollmentInfo',
    parts: { '': 'count', '@type': 'type' },
  },
  study_design_info: {
    at: 'designModule designInfo',
    parts: {
      allocation: 'allocation',
      intervention_model: 'interventionModel',
      primary_purpose: 'primaryPurpose',
      masking: 'maskingInfo masking',
    },
  },
  condition: 'conditionsModule conditions #',
  arm_group: {
    at: 'armsInterventionsModule armGroups #',
    parts: { arm_group_label: 'label', arm_group_type: 'type', description: 'description' },
  },
  intervention: {
    at: 'armsInterventionsModule interventions #',
    parts: {
      intervention_type: 'type',
      intervention_name: 'name',
      description: 'description',
      arm_group_label: 'armGroupLabels #',
      other_name: 'otherNames #',
    },
  },
  primary_outcome: outcomes('primaryOutcomes'),
  secondary_outcome: outcomes('secondaryOutcomes'),
  other_outcome: outcomes('otherOutcomes'),
  eligibility: {
    at: 'eligibilityModule',
    parts: {
      criteria: textblock('eligibilityCriteria'),
      gender: 'sex',
      minimum_age: 'minimumAge',
      maximum_age: 'maximumAge',
    },
  },
}
