import type { Field } from '../../document/field.js'
import { fieldAt } from '../../document/field.js'
import { grafted, type Graft } from './graft.js'

/** Elements of the classic XML, and where API v2 has what they hold; `[]` marks a list. */
const VALUES: readonly (readonly [element: string, place: string])[] = [
  ['id_info nct_id', 'identificationModule nctId'],
  ['id_info org_study_id', 'identificationModule orgStudyIdInfo id'],
  ['acronym', 'identificationModule acronym'],
  ['brief_title', 'identificationModule briefTitle'],
  ['official_title', 'identificationModule officialTitle'],
  ['sponsors lead_sponsor agency', 'sponsorCollaboratorsModule leadSponsor name'],
  ['brief_summary textblock', 'descriptionModule briefSummary'],
  ['detailed_description textblock', 'descriptionModule detailedDescription'],
  ['overall_status', 'statusModule overallStatus'],
  ['why_stopped', 'statusModule whyStopped'],
  ['verification_date', 'statusModule statusVerifiedDate'],
  ['start_date', 'statusModule startDateStruct date'],
  ['primary_completion_date', 'statusModule primaryCompletionDateStruct date'],
  ['completion_date', 'statusModule completionDateStruct date'],
  ['study_first_submitted', 'statusModule studyFirstSubmitDate'],
  ['study_first_posted', 'statusModule studyFirstPostDateStruct date'],
  ['results_first_posted', 'statusModule resultsFirstPostDateStruct date'],
  ['last_update_submitted', 'statusModule lastUpdateSubmitDate'],
  ['last_update_posted', 'statusModule lastUpdatePostDateStruct date'],
  ['study_type', 'designModule studyType'],
  ['phase', 'designModule phases []'],
  ['enrollment', 'designModule enrollmentInfo count'],
  ['study_design_info allocation', 'designModule designInfo allocation'],
  ['study_design_info intervention_model', 'designModule designInfo interventionModel'],
  ['study_design_info primary_purpose', 'designModule designInfo primaryPurpose'],
  ['study_design_info masking', 'designModule designInfo maskingInfo masking'],
  ['condition', 'conditionsModule conditions []'],
  ['eligibility criteria textblock', 'eligibilityModule eligibilityCriteria'],
  ['eligibility gender', 'eligibilityModule sex'],
  ['eligibility minimum_age', 'eligibilityModule minimumAge'],
  ['eligibility maximum_age', 'eligibilityModule maximumAge'],
]

/** Attributes that tell whether a value is planned or achieved. */
const TYPES: readonly (readonly [element: string, place: string])[] = [
  ['start_date', 'statusModule startDateStruct type'],
  ['primary_completion_date', 'statusModule primaryCompletionDateStruct type'],
  ['completion_date', 'statusModule completionDateStruct type'],
  ['enrollment', 'designModule enrollmentInfo type'],
]

/** Repeated elements: the list they make in v2, and the names of what they hold. */
const LISTS: readonly (readonly [
  element: string,
  place: string,
  names: Readonly<Record<string, string>>,
])[] = [
  [
    'arm_group',
    'armsInterventionsModule armGroups',
    { arm_group_label: 'label', arm_group_type: 'type', description: 'description' },
  ],
  [
    'intervention',
    'armsInterventionsModule interventions',
    {
      intervention_type: 'type',
      intervention_name: 'name',
      description: 'description',
      arm_group_label: 'armGroupLabels []',
      other_name: 'otherNames []',
    },
  ],
  ...(['primary', 'secondary', 'other'] as const).map(
    (rank) =>
      [
        `${rank}_outcome`,
        `outcomesModule ${rank}Outcomes`,
        { measure: 'measure', time_frame: 'timeFrame', description: 'description' },
      ] as const,
  ),
]

/** The study of a classic XML file, nested and named as API v2 does it; its results are not read. */
export function classicStudies(root: Field): Field[] {
  if (root.name !== 'clinical_study') return root.parts.flatMap(classicStudies)
  const values = VALUES.flatMap(([element, place]) =>
    reached(root, element.split(' ')).map((item) => ({ way: wayOf(place), item })),
  )
  const types = TYPES.flatMap(([element, place]): Graft[] => {
    const item = fieldAt(root, element, '@type')
    return item === undefined ? [] : [{ way: wayOf(place), item }]
  })
  const lists = LISTS.flatMap(([element, place, names]) =>
    reached(root, [element]).flatMap((item, index) =>
      item.parts.flatMap((part): Graft[] => {
        const name = names[part.name]
        const way = [...wayOf(place), String(index), ...(name?.split(' ') ?? [])]
        return name === undefined ? [] : [{ way, item: part }]
      }),
    ),
  )
  return [grafted(root, [...values, ...types, ...lists])]
}

function wayOf(place: string): string[] {
  return ['protocolSection', ...place.split(' ')]
}

/** All elements that a way of names leads to. */
function reached(field: Field, names: readonly string[]): Field[] {
  const [name, ...rest] = names
  if (name === undefined) return [field]
  return field.parts.filter((part) => part.name === name).flatMap((part) => reached(part, rest))
}
