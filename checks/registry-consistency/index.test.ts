import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

const groups = (prefix: string, ...titles: readonly string[]) =>
  titles.map((title, index) => ({ id: `${prefix}00${String(index)}`, title }))

const denoms = (prefix: string, ...values: readonly string[]) => [
  {
    units: 'Participants',
    counts: values.map((value, index) => ({ groupId: `${prefix}00${String(index)}`, value })),
  },
]

const people = (...values: readonly string[]) =>
  values.map((numSubjects, index) => ({ groupId: `FG00${String(index)}`, numSubjects }))

/** The figures and words of a record that the cases change. */
const usual = {
  title: 'A Phase 2, Randomized, Double-Blind Trial of QX-1207 in Gout',
  status: 'COMPLETED',
  endType: 'ACTUAL',
  enrolled: '100',
  allocation: 'RANDOMIZED',
  model: 'PARALLEL',
  masking: 'DOUBLE',
  phases: ['PHASE2'],
  arms: [
    { label: 'QX-1207', type: 'EXPERIMENTAL', interventionNames: ['Drug: QX-1207'] },
    { label: 'Placebo', type: 'PLACEBO_COMPARATOR', interventionNames: ['Drug: Placebo'] },
  ],
  interventions: [
    { type: 'DRUG', name: 'QX-1207', armGroupLabels: ['QX-1207'] },
    { type: 'DRUG', name: 'Placebo', armGroupLabels: ['Placebo'] },
  ],
  criteria:
    'Inclusion Criteria:\n\n* Adults aged 18 to 75 years\n\nExclusion Criteria:\n\n* Dialysis',
  minimumAge: '18 Years',
  maximumAge: '75 Years',
  preAssignment: '',
  started: ['50', '50'],
  completed: ['45', '44'],
  lost: ['5', '6'],
  adverse: ['3', '2'],
  withdrawn: ['2', '4'],
  baselinePopulation: '',
  baseline: ['50', '50', '100'],
  women: ['12', '15', '27'],
  registered: 'Serum Urate Below 6 mg/dL',
  registeredTime: 'Week 24',
  reportedType: 'PRIMARY',
  reported: 'Serum Urate Below 6 mg/dL',
  reportedTime: 'Week 24',
  analysed: ['50', '49'],
  atRisk: '50',
  serious: '4',
  stroke: '1',
}

/** A record of a trial with two arms, as JSON, with some of its values changed. */
function record(changes: Partial<typeof usual> = {}): Readonly<Record<string, string>> {
  const is = { ...usual, ...changes }
  const protocolSection = {
    identificationModule: { nctId: 'NCT90000099', officialTitle: is.title },
    statusModule: {
      overallStatus: is.status,
      completionDateStruct: { date: '2024-05', type: is.endType },
    },
    designModule: {
      phases: is.phases,
      designInfo: {
        allocation: is.allocation,
        interventionModel: is.model,
        maskingInfo: { masking: is.masking },
      },
      enrollmentInfo: { count: is.enrolled, type: 'ACTUAL' },
    },
    armsInterventionsModule: { armGroups: is.arms, interventions: is.interventions },
    outcomesModule: {
      primaryOutcomes: [{ measure: is.registered, timeFrame: is.registeredTime }],
      secondaryOutcomes: [{ measure: 'Flares', timeFrame: 'Week 24' }],
    },
    eligibilityModule: {
      eligibilityCriteria: is.criteria,
      minimumAge: is.minimumAge,
      maximumAge: is.maximumAge,
    },
  }
  const resultsSection = {
    participantFlowModule: {
      preAssignmentDetails: is.preAssignment,
      groups: groups('FG', 'QX-1207', 'Placebo'),
      periods: [
        {
          title: 'Overall Study',
          milestones: [
            { type: 'STARTED', achievements: people(...is.started) },
            { type: 'COMPLETED', achievements: people(...is.completed) },
            { type: 'NOT COMPLETED', achievements: people(...is.lost) },
          ],
          dropWithdraws: [
            { type: 'Adverse Event', reasons: people(...is.adverse) },
            { type: 'Withdrawal', reasons: people(...is.withdrawn) },
          ],
        },
      ],
    },
    baselineCharacteristicsModule: {
      populationDescription: is.baselinePopulation,
      groups: groups('BG', 'QX-1207', 'Placebo', 'Total'),
      denoms: denoms('BG', ...is.baseline),
      measures: [
        {
          title: 'Sex',
          paramType: 'COUNT_OF_PARTICIPANTS',
          classes: [
            {
              categories: [
                {
                  title: 'Female',
                  measurements: is.women.map((value, index) => ({
                    groupId: `BG00${String(index)}`,
                    value,
                  })),
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
          type: is.reportedType,
          title: is.reported,
          timeFrame: is.reportedTime,
          groups: groups('OG', 'QX-1207', 'Placebo'),
          denoms: denoms('OG', ...is.analysed),
        },
      ],
    },
    adverseEventsModule: {
      eventGroups: [
        {
          id: 'EG000',
          title: 'QX-1207',
          seriousNumAffected: is.serious,
          seriousNumAtRisk: is.atRisk,
        },
      ],
      seriousEvents: [
        {
          term: 'Stroke',
          stats: [{ groupId: 'EG000', numAffected: is.stroke, numAtRisk: is.atRisk }],
        },
      ],
    },
  }
  return { 'record.json': JSON.stringify({ protocolSection, resultsSection }, null, 1) }
}

const warning = 'warning' as const
const info = 'info' as const

testCheck(
  check,
  {
    consistent: [
      { name: 'a record whose parts agree', sources: record(), verified: 16 },
      {
        name: 'fewer people who started than were enrolled, which the record explains',
        sources: record({
          enrolled: '104',
          preAssignment: 'Four people withdrew before treatment.',
        }),
      },
      {
        name: 'another baseline population, which the record describes',
        sources: record({
          baseline: ['49', '50', '99'],
          baselinePopulation: 'All who were treated.',
        }),
      },
      {
        name: 'dose escalation in one arm after another, which is not randomised',
        sources: record({
          title: 'A Phase 1 Open-Label Study',
          phases: ['PHASE1'],
          allocation: 'NON_RANDOMIZED',
          model: 'SEQUENTIAL',
          masking: 'NONE',
        }),
      },
      {
        name: 'a phase of two numbers, in Roman numerals',
        sources: record({ title: 'A Phase I/IIa Study', phases: ['PHASE1', 'PHASE2'] }),
      },
      {
        name: 'placebo followed by the drug in one arm',
        sources: record({
          arms: [
            { label: 'Placebo Then QX-1207', type: 'EXPERIMENTAL', interventionNames: [] },
            { label: 'QX-1207', type: 'EXPERIMENTAL', interventionNames: [] },
          ],
        }),
      },
      {
        name: 'a title of a part that is open',
        sources: record({ title: 'Double-Blind Trial With an Open-Label Extension' }),
      },
      {
        name: 'an age in another place of the criteria',
        sources: record({
          criteria: 'Inclusion Criteria:\n\n* Symptoms for 2 to 10 years before screening',
        }),
      },
      {
        name: 'age ranges of two cohorts',
        sources: record({
          criteria: 'Adults aged 18 to 40 years in part A. Adults aged 41 to 75 years in part B.',
        }),
      },
      {
        name: 'a registered outcome with other punctuation',
        sources: record({ reported: 'Serum urate, below 6 mg/dL' }),
      },
      {
        name: 'the same numbers in prose, which is no record',
        text: 'A total of 50 participants started, 45 completed and 9 discontinued.',
      },
    ],
    conflicting: [
      {
        name: 'a group that does not add up',
        sources: record({
          started: ['⟦51⟧', '50'],
          enrolled: '101',
          baseline: ['51', '50', '101'],
        }),
        findings: [
          {
            message: 'completion',
            severity: 'error',
            data: { group: 'QX-1207', started: '51', completed: '45', lost: '5', sum: 50 },
            related: ['45', '5'],
          },
        ],
      },
      {
        name: 'reasons that do not add up',
        sources: record({ lost: ['5', '⟦6⟧'], withdrawn: ['2', '3'] }),
        findings: [
          {
            message: 'reasons',
            severity: 'error',
            data: { group: 'Placebo', lost: '6', sum: 5 },
            related: ['2', '3'],
          },
        ],
      },
      {
        name: 'an enrolment that nobody explains',
        sources: record({ enrolled: '⟦104⟧' }),
        findings: [{ message: 'enrolled', severity: warning, related: ['50', '50'] }],
      },
      {
        name: 'a baseline total that is no sum',
        sources: record({ baseline: ['50', '50', '⟦110⟧'] }),
        findings: [{ message: 'total', severity: warning, data: { total: '110', sum: 100 } }],
      },
      {
        name: 'a baseline group that is not the one that started',
        sources: record({ baseline: ['⟦40⟧', '50', '90'] }),
        findings: [
          {
            message: 'baseline',
            severity: warning,
            data: { group: 'QX-1207', baseline: '40', started: '50' },
          },
        ],
      },
      {
        name: 'more analysed than started',
        sources: record({ analysed: ['50', '⟦59⟧'] }),
        findings: [
          {
            message: 'beyond',
            severity: 'error',
            data: { group: 'Placebo', number: '59', role: 'analysed', started: '50' },
          },
        ],
      },
      {
        name: 'more at risk than started',
        sources: record({ atRisk: '55' }),
        findings: [{ message: 'beyond', at: '4' }],
      },
      {
        name: 'more women than people',
        sources: record({ women: ['12', '⟦65⟧', '77'] }),
        findings: [{ message: 'more', severity: 'error', related: ['50'] }],
      },
      {
        name: 'more people with one event than with any',
        sources: record({ stroke: '⟦7⟧' }),
        findings: [
          {
            message: 'term',
            severity: 'error',
            data: { term: 'Stroke', count: '7', group: 'QX-1207', total: '4', severity: 'serious' },
          },
        ],
      },
      {
        name: 'a single group of two arms',
        sources: record({ model: '⟦SINGLE_GROUP⟧', allocation: 'NA' }),
        findings: [
          { message: 'arms', severity: warning, data: { design: 'single group', arms: '2 arms' } },
        ],
      },
      {
        name: 'randomisation to one arm',
        sources: record({
          allocation: '⟦RANDOMIZED⟧',
          arms: [{ label: 'QX-1207', type: 'EXPERIMENTAL', interventionNames: [] }],
        }),
        findings: [{ message: 'arms', data: { design: 'randomized', arms: 'one arm' } }],
      },
      {
        name: 'a double-blind trial without masking',
        sources: record({ masking: '⟦NONE⟧' }),
        findings: [
          {
            message: 'masking',
            severity: warning,
            data: { words: 'Double-Blind', masking: 'none' },
          },
        ],
      },
      {
        name: 'an open-label trial with masking',
        sources: record({ title: 'A Phase 2 Open-Label Trial' }),
        findings: [{ message: 'masking', at: 'DOUBLE' }],
      },
      {
        name: 'an arm of placebo that is called experimental',
        sources: record({
          arms: [
            { label: 'QX-1207', type: 'EXPERIMENTAL', interventionNames: [] },
            { label: '⟦Placebo⟧', type: 'EXPERIMENTAL', interventionNames: [] },
          ],
        }),
        findings: [{ message: 'placebo', severity: warning }],
      },
      {
        name: 'an arm that names an intervention which does not list it',
        sources: record({
          interventions: [
            { type: 'DRUG', name: 'QX-1207', armGroupLabels: ['QX-1207'] },
            { type: 'DRUG', name: 'Placebo', armGroupLabels: ['QX-1207'] },
          ],
        }),
        findings: [
          { message: 'pair', at: 'Drug: Placebo', severity: warning },
          { message: 'pair', at: 'QX-1207', severity: warning },
        ],
      },
      {
        name: 'another phase in the title',
        sources: record({ title: 'A Phase III Trial', phases: ['⟦PHASE2⟧'] }),
        findings: [
          { message: 'phase', severity: info, data: { words: 'Phase III', phase: 'phase 2' } },
        ],
      },
      {
        name: 'a completed trial that is still to end',
        sources: record({ endType: 'ESTIMATED' }),
        findings: [
          { message: 'planned', severity: warning, at: '2024-05', related: ['COMPLETED'] },
        ],
      },
      {
        name: 'another age in the criteria',
        sources: record({ maximumAge: '⟦70 Years⟧' }),
        findings: [
          {
            message: 'age',
            severity: warning,
            data: { words: '"Adults aged 18 to 75 years"', limit: 'maximum age', age: '70 Years' },
          },
        ],
      },
      {
        name: 'a primary outcome that was registered as a secondary one',
        sources: record({ reported: '⟦Flares⟧' }),
        findings: [
          {
            message: 'outcome',
            severity: info,
            data: {
              rank: 'primary',
              title: 'Flares',
              registered: 'registered as a secondary outcome',
            },
            related: ['Flares'],
          },
        ],
      },
      {
        name: 'a primary outcome that was never registered',
        sources: record({ reported: 'Tophus Size' }),
        findings: [{ message: 'outcome', at: 'Tophus Size', related: [] }],
      },
      {
        name: 'an outcome with another time frame',
        sources: record({ reportedTime: 'Week 12' }),
        findings: [{ message: 'followed', severity: info }],
      },
    ],
  },
  { describe, it },
)
