/** A value of JSON that a test may change. */
export type Json = Record<string, unknown>

/** Two groups of a module by their ids, with a count for each. */
function counts(prefix: string, a: number, b: number): readonly Json[] {
  return [
    { groupId: `${prefix}000`, numSubjects: String(a) },
    { groupId: `${prefix}001`, numSubjects: String(b) },
  ]
}

function denoms(prefix: string, ...values: readonly number[]): readonly Json[] {
  return [
    {
      units: 'Participants',
      counts: values.map((value, index) => ({
        groupId: `${prefix}00${String(index)}`,
        value: String(value),
      })),
    },
  ]
}

function groups(prefix: string, ...titles: readonly string[]): readonly Json[] {
  return titles.map((title, index) => ({ id: `${prefix}00${String(index)}`, title }))
}

const protocolSection = {
  identificationModule: {
    nctId: 'NCT90000011',
    orgStudyIdInfo: { id: 'QX-1207-301' },
    secondaryIdInfos: [{ id: '2022-000123-45', type: 'EUDRACT_NUMBER' }],
    briefTitle: 'QX-1207 Against Placebo in Adults With Gout',
    officialTitle:
      'A Phase 3, Randomized, Double-Blind, Placebo-Controlled Study of QX-1207 in Adults With Gout',
    acronym: 'TOPHI-3',
  },
  statusModule: {
    statusVerifiedDate: '2025-02',
    overallStatus: 'COMPLETED',
    startDateStruct: { date: '2022-03-14', type: 'ACTUAL' },
    primaryCompletionDateStruct: { date: '2024-01-31', type: 'ACTUAL' },
    completionDateStruct: { date: '2024-06-28', type: 'ACTUAL' },
    studyFirstSubmitDate: '2022-01-10',
    studyFirstPostDateStruct: { date: '2022-01-18', type: 'ACTUAL' },
    lastUpdatePostDateStruct: { date: '2025-02-20', type: 'ACTUAL' },
  },
  sponsorCollaboratorsModule: { leadSponsor: { name: 'Quillon Bio', class: 'INDUSTRY' } },
  descriptionModule: {
    briefSummary:
      'This study compared QX-1207 with placebo.\n\nParticipants were randomized 1:1 and treated for 24 weeks.',
    detailedDescription:
      'A total of 118 participants were treated.\n\n* Serum urate \\<6 mg/dL was the goal.',
  },
  conditionsModule: { conditions: ['Gout'] },
  designModule: {
    studyType: 'INTERVENTIONAL',
    phases: ['PHASE3'],
    designInfo: {
      allocation: 'RANDOMIZED',
      interventionModel: 'PARALLEL',
      primaryPurpose: 'TREATMENT',
      maskingInfo: { masking: 'DOUBLE', whoMasked: ['PARTICIPANT', 'INVESTIGATOR'] },
    },
    enrollmentInfo: { count: 120, type: 'ACTUAL' },
  },
  armsInterventionsModule: {
    armGroups: [
      {
        label: 'QX-1207 200 mg',
        type: 'EXPERIMENTAL',
        description: 'One tablet of 200 mg once daily.',
        interventionNames: ['Drug: QX-1207'],
      },
      { label: 'Placebo', type: 'PLACEBO_COMPARATOR', interventionNames: ['Drug: Placebo'] },
    ],
    interventions: [
      {
        type: 'DRUG',
        name: 'QX-1207',
        armGroupLabels: ['QX-1207 200 mg'],
        otherNames: ['QLN501'],
      },
      { type: 'DRUG', name: 'Placebo', armGroupLabels: ['Placebo'] },
    ],
  },
  outcomesModule: {
    primaryOutcomes: [{ measure: 'Participants With Serum Urate at Goal', timeFrame: 'Week 24' }],
    secondaryOutcomes: [{ measure: 'Change in Serum Urate', timeFrame: 'up to 24 weeks' }],
  },
  eligibilityModule: {
    eligibilityCriteria:
      'Inclusion Criteria:\n\n* Adults aged 18 to 75 years\n* Serum urate ≥7 mg/dL\n\nExclusion Criteria:\n\n* Dialysis',
    sex: 'ALL',
    minimumAge: '18 Years',
    maximumAge: '75 Years',
  },
}

const resultsSection = {
  participantFlowModule: {
    groups: groups('FG', 'QX-1207 200 mg', 'Placebo'),
    periods: [
      {
        title: 'Overall Study',
        milestones: [
          { type: 'STARTED', achievements: counts('FG', 60, 60) },
          { type: 'COMPLETED', achievements: counts('FG', 54, 52) },
          { type: 'NOT COMPLETED', achievements: counts('FG', 6, 8) },
        ],
        dropWithdraws: [
          { type: 'Adverse Event', reasons: counts('FG', 4, 3) },
          { type: 'Withdrawal by Subject', reasons: counts('FG', 2, 5) },
        ],
      },
    ],
  },
  baselineCharacteristicsModule: {
    groups: groups('BG', 'QX-1207 200 mg', 'Placebo', 'Total'),
    denoms: denoms('BG', 60, 60, 120),
    measures: [
      {
        title: 'Age, Continuous',
        paramType: 'MEAN',
        dispersionType: 'STANDARD_DEVIATION',
        unitOfMeasure: 'years',
        classes: [
          {
            categories: [
              {
                measurements: [
                  { groupId: 'BG000', value: '54.2', spread: '11.3' },
                  { groupId: 'BG001', value: '55.0', spread: '10.8' },
                  { groupId: 'BG002', value: '54.6', spread: '11.0' },
                ],
              },
            ],
          },
        ],
      },
      {
        title: 'Sex: Female, Male',
        paramType: 'COUNT_OF_PARTICIPANTS',
        unitOfMeasure: 'Participants',
        classes: [
          {
            categories: [
              {
                title: 'Female',
                measurements: [
                  { groupId: 'BG000', value: '9' },
                  { groupId: 'BG001', value: '11' },
                  { groupId: 'BG002', value: '20' },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  outcomeMeasuresModule: {
    outcomeMeasures: [
      {
        type: 'PRIMARY',
        title: 'Participants With Serum Urate at Goal',
        populationDescription: 'All treated participants.',
        reportingStatus: 'POSTED',
        paramType: 'NUMBER',
        unitOfMeasure: 'Percentage of participants',
        timeFrame: 'Week 24',
        groups: groups('OG', 'QX-1207 200 mg', 'Placebo'),
        denoms: denoms('OG', 59, 59),
        classes: [
          {
            categories: [
              {
                measurements: [
                  { groupId: 'OG000', value: '66.1' },
                  { groupId: 'OG001', value: '23.7' },
                ],
              },
            ],
          },
        ],
        analyses: [
          {
            groupIds: ['OG000', 'OG001'],
            nonInferiorityType: 'SUPERIORITY',
            pValue: '<0.001',
            paramType: 'Odds Ratio (OR)',
            paramValue: '6.26',
            ciPctValue: '95',
            ciNumSides: 'TWO_SIDED',
            ciLowerLimit: '2.80',
            ciUpperLimit: '14.00',
          },
        ],
      },
      {
        type: 'SECONDARY',
        title: 'Change in Serum Urate',
        reportingStatus: 'POSTED',
        paramType: 'MEDIAN',
        dispersionType: 'INTER_QUARTILE_RANGE',
        unitOfMeasure: 'mg/dL',
        timeFrame: 'up to 24 weeks',
        groups: groups('OG', 'QX-1207 200 mg', 'Placebo'),
        denoms: denoms('OG', 59, 59),
        classes: [
          {
            categories: [
              {
                measurements: [
                  { groupId: 'OG000', value: '-2.9', lowerLimit: '-3.8', upperLimit: '-1.7' },
                  { groupId: 'OG001', value: '-0.4', lowerLimit: '-1.0', upperLimit: '0.3' },
                ],
              },
            ],
          },
        ],
      },
    ],
  },
  adverseEventsModule: {
    frequencyThreshold: '5',
    eventGroups: [
      {
        id: 'EG000',
        title: 'QX-1207 200 mg',
        deathsNumAffected: 0,
        deathsNumAtRisk: 59,
        seriousNumAffected: 3,
        seriousNumAtRisk: 59,
        otherNumAffected: 12,
        otherNumAtRisk: 59,
      },
      {
        id: 'EG001',
        title: 'Placebo',
        deathsNumAffected: 1,
        deathsNumAtRisk: 59,
        seriousNumAffected: 2,
        seriousNumAtRisk: 59,
        otherNumAffected: 10,
        otherNumAtRisk: 59,
      },
    ],
    otherEvents: [
      {
        term: 'Headache',
        organSystem: 'Nervous system disorders',
        stats: [
          { groupId: 'EG000', numEvents: 8, numAffected: 7, numAtRisk: 59 },
          { groupId: 'EG001', numEvents: 6, numAffected: 6, numAtRisk: 59 },
        ],
      },
    ],
  },
}

/** A completed trial of two arms with results. Each call gives a copy of its own. */
export function withResults(): { protocolSection: Json; resultsSection: Json } {
  return structuredClone({ protocolSection, resultsSection })
}

/** A trial of one arm that still recruits: planned dates, planned enrolment, no results. */
export function recruiting(): { protocolSection: Json } {
  return {
    protocolSection: {
      identificationModule: {
        nctId: 'NCT90000022',
        briefTitle: 'ZR-7701 in Relapsed Myeloma',
      },
      statusModule: {
        statusVerifiedDate: '2025-05',
        overallStatus: 'RECRUITING',
        startDateStruct: { date: '2025-03', type: 'ACTUAL' },
        primaryCompletionDateStruct: { date: '2027-09', type: 'ESTIMATED' },
        completionDateStruct: { date: '2028-12-31', type: 'ESTIMATED' },
        lastUpdatePostDateStruct: { date: '2025-06-02', type: 'ESTIMATED' },
      },
      designModule: {
        studyType: 'INTERVENTIONAL',
        phases: ['PHASE1', 'PHASE2'],
        designInfo: {
          allocation: 'NA',
          interventionModel: 'SINGLE_GROUP',
          maskingInfo: { masking: 'NONE' },
        },
        enrollmentInfo: { count: 48, type: 'ESTIMATED' },
      },
      armsInterventionsModule: {
        armGroups: [
          { label: 'ZR-7701', type: 'EXPERIMENTAL', interventionNames: ['Drug: ZR-7701'] },
        ],
        interventions: [{ type: 'DRUG', name: 'ZR-7701', armGroupLabels: ['ZR-7701'] }],
      },
    },
  }
}

/** Every date that a record may have; some without a type, one without a day. */
export function everyDate(): { protocolSection: Json } {
  return {
    protocolSection: {
      identificationModule: { nctId: 'NCT90000033', briefTitle: 'A Register of Falls' },
      statusModule: {
        statusVerifiedDate: '2024-11',
        overallStatus: 'UNKNOWN',
        startDateStruct: { date: '2019-04' },
        primaryCompletionDateStruct: { date: '2020-08-01', type: 'ACTUAL' },
        completionDateStruct: { date: '2021-02', type: 'ESTIMATED' },
        studyFirstSubmitDate: '2019-01-02',
        studyFirstSubmitQcDate: '2019-01-03',
        studyFirstPostDateStruct: { date: '2019-01-08', type: 'ACTUAL' },
        resultsFirstSubmitDate: '2021-10-11',
        resultsFirstPostDateStruct: { date: '2021-11-09', type: 'ACTUAL' },
        dispFirstSubmitDate: '2021-03-04',
        lastUpdateSubmitDate: '2024-11-20',
        lastUpdatePostDateStruct: { date: '2024-11-25', type: 'ACTUAL' },
      },
      designModule: { studyType: 'OBSERVATIONAL', enrollmentInfo: { count: 2340, type: 'ACTUAL' } },
    },
  }
}
