import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

/** What the cases change of a record. */
const usual = {
  nctId: 'NCT90000021',
  enrolled: '300',
  enrolmentType: 'ACTUAL',
  posted: '2025-02-20',
  status: 'COMPLETED',
  phases: ['PHASE3'],
  allocation: 'RANDOMIZED',
  model: 'PARALLEL',
  masking: 'DOUBLE',
  summary: 'Participants are randomized 2:1 to QX-1207 or placebo.',
  primary: 'Progression-free survival',
  primaryTime: 'Up to 24 months',
  secondary: 'Overall survival',
}

/** The record of a trial of QX-1207 with two arms, as JSON. */
function record(changes: Partial<typeof usual> = {}): string {
  const is = { ...usual, ...changes }
  const protocolSection = {
    identificationModule: { nctId: is.nctId, briefTitle: 'QX-1207 in Gastric Cancer' },
    statusModule: { overallStatus: is.status, lastUpdatePostDateStruct: { date: is.posted } },
    descriptionModule: { briefSummary: is.summary },
    designModule: {
      phases: is.phases,
      designInfo: {
        allocation: is.allocation,
        interventionModel: is.model,
        maskingInfo: { masking: is.masking },
      },
      enrollmentInfo: { count: is.enrolled, type: is.enrolmentType },
    },
    armsInterventionsModule: {
      armGroups: [
        { label: 'QX-1207', type: 'EXPERIMENTAL' },
        { label: 'Placebo', type: 'PLACEBO_COMPARATOR' },
      ],
      interventions: [{ type: 'DRUG', name: 'QX-1207' }],
    },
    outcomesModule: {
      primaryOutcomes: [{ measure: is.primary, timeFrame: is.primaryTime }],
      secondaryOutcomes: [{ measure: is.secondary, timeFrame: 'Up to 36 months' }],
    },
    eligibilityModule: { minimumAge: '18 Years', maximumAge: '75 Years' },
  }
  return JSON.stringify({ protocolSection })
}

/** A release about QX-1207 that names the trial's number. */
function release(...sentences: readonly string[]): string {
  return unnumbered('The trial is registered as NCT90000021.', ...sentences)
}

/** A release with its date. */
function dated(published: string, ...sentences: readonly string[]): string {
  return `---\npublished: ${published}\n---\n\n${release(...sentences)}`
}

/** A release about QX-1207 that names no trial. */
function unnumbered(...sentences: readonly string[]): string {
  return `# Results of QX-1207\n\nQX-1207 was studied.\n\n${sentences.join('\n\n')}\n`
}

/** A release beside a record. */
function beside(text: string, changes: Partial<typeof usual> = {}) {
  return { 'release.md': text, 'record.json': record(changes) }
}

const page = [
  ['Study Type', 'Interventional'],
  ['Enrollment (Actual)', '300'],
  ['Phase', 'Phase 3'],
  ['Allocation', 'Randomized'],
  ['Masking', 'Quadruple (Participant, Care Provider, Investigator, Outcomes Assessor)'],
  ['Last Update Posted', '2025-02-20'],
  ['ClinicalTrials.gov ID', 'NCT90000021'],
]
  .map((field) => field.join('\n\n'))
  .join('\n\n')

testCheck(
  check,
  {
    consistent: [
      {
        name: 'a trial that was open when the source came out, and one with the status of its record',
        sources: {
          'record.json': record(),
          'older.md': dated('2025-02-01', 'The trial is currently recruiting.'),
          'newer.md': dated('2025-06-01', 'The trial has been completed.'),
        },
      },
      {
        name: 'another trial that is open: of another phase, or brought in anew',
        sources: {
          'record.json': record(),
          'a.md': dated('2025-06-01', 'The Phase 2 trial is currently recruiting.'),
          'b.md': dated('2025-06-01', 'A trial in Europe is currently recruiting.'),
          'c.md': dated('2025-06-01', 'Recruitment of the expansion cohorts is ongoing.'),
        },
      },
      {
        name: 'what the record says too',
        sources: beside(
          release(
            'The two-arm, double-blind, randomized Phase 3 trial of QX-1207 enrolled 300 patients.',
            'Patients were randomized 1:2 to placebo or QX-1207.',
            'The primary endpoint was progression-free survival at 12 months.',
            'Adults aged 18 to 75 years were eligible.',
          ),
        ),
        verified: 2,
      },
      {
        name: 'fewer randomised, beside the number enrolled',
        sources: beside(
          release('The trial enrolled 300 patients.', 'A total of 290 patients were randomized.'),
        ),
      },
      {
        name: 'the number of another trial',
        sources: beside(
          unnumbered('NCT90000099 is an open-label trial that enrolled 120 patients.'),
        ),
      },
      {
        name: 'sentences of a source with several trials that name another',
        sources: beside(
          release('In NCT90000099, an open-label trial of QX-1207, 120 patients were enrolled.'),
        ),
      },
      {
        name: 'a group of the trial',
        sources: beside(release('A total of 120 patients with melanoma were enrolled.')),
      },
      {
        name: 'what is planned beside what was achieved',
        sources: beside(release('The trial plans to enroll 320 patients.')),
      },
      {
        name: 'words for three or four blind parties, and for other trials',
        sources: beside(
          release(
            'QX-1207 was given in a double-blind trial.',
            'Recent non-randomized trials of QX-1207 were small.',
          ),
          { masking: 'QUADRUPLE' },
        ),
      },
      {
        name: 'an open-label part of a blinded trial',
        sources: beside(release('QX-1207 was given in the open-label extension.')),
      },
      {
        name: 'a phase that the body names, another in the title',
        sources: beside(
          `# Phase 2 results of QX-1207\n\nQX-1207 was studied in NCT90000021. A Phase 3 part of the QX-1207 trial went on.\n`,
        ),
      },
      {
        name: 'a combined phase',
        sources: beside(`# Phase 2 results of QX-1207\n\nQX-1207 was studied in NCT90000021.\n`, {
          phases: ['PHASE1', 'PHASE2'],
        }),
      },
      {
        name: 'a registered outcome that names no known measure',
        sources: beside(release('The primary endpoint was overall survival.'), {
          primary: 'Comfort as judged by a committee',
        }),
      },
      {
        name: 'a time that the registered time frame reaches in another unit',
        sources: beside(
          release('The primary endpoint was progression-free survival at 24 weeks.'),
          { primaryTime: 'Up to 6 months' },
        ),
      },
      {
        name: 'no trial named, and two records about the drug',
        sources: {
          'release.md': unnumbered('The trial enrolled 279 patients.'),
          'a.json': record(),
          'b.json': record({ nctId: 'NCT90000022', enrolled: '80' }),
        },
      },
    ],
    conflicting: [
      {
        name: 'a trial that is called open after its record says that it is over',
        sources: {
          'record.json': record(),
          'release.md': dated('2025-06-01', 'The trial ⟦is currently recruiting⟧ in Europe.'),
        },
        findings: [
          {
            message: 'status',
            severity: 'warning',
            data: { here: 'is currently recruiting', there: 'completed', record: 'NCT90000021' },
          },
        ],
      },
      {
        name: 'a trial whose recruitment is over while its record still calls it open',
        sources: {
          'record.json': record({ status: 'RECRUITING' }),
          'release.md': dated('2025-06-01', '⟦Enrolment has been completed⟧.'),
        },
        findings: [{ message: 'status', severity: 'info' }],
      },
      {
        name: 'another number enrolled',
        sources: beside(release('The trial enrolled ⟦279⟧ patients.')),
        findings: [
          {
            message: 'enrolment',
            severity: 'warning',
            data: { here: '279', how: 'enrolled', there: '300', record: 'NCT90000021' },
            related: ['300'],
          },
        ],
      },
      {
        name: 'a number that may have grown since',
        sources: {
          'release.md': `---\npublished: 2024-06-01\n---\n\n${release('The trial enrolled ⟦279⟧ patients.')}`,
          'record.json': record(),
        },
        findings: [{ message: 'enrolment', severity: 'info' }],
      },
      {
        name: 'another number planned',
        sources: beside(release('The trial plans to enrol a total of ⟦320⟧ patients.'), {
          enrolmentType: 'ESTIMATED',
        }),
        findings: [
          {
            message: 'enrolment',
            data: { here: '320', how: 'planned', there: '300', record: 'NCT90000021' },
          },
        ],
      },
      {
        name: 'no trial named: assumed of the only record about the drug',
        sources: beside(unnumbered('The trial enrolled ⟦279⟧ patients.')),
        findings: [{ message: 'enrolment', severity: 'info' }],
      },
      {
        name: 'arms and ratio',
        sources: beside(
          release(
            'QX-1207 was given in a ⟦three⟧-arm trial.',
            'Patients were randomized ⟦3:1⟧ to QX-1207 or placebo.',
          ),
        ),
        findings: [
          { message: 'arms', severity: 'info' },
          { message: 'ratio', severity: 'warning', related: ['2:1'] },
        ],
      },
      {
        name: 'masking and allocation',
        sources: beside(release('QX-1207 was given in an ⟦open-label⟧, ⟦non-randomized⟧ trial.')),
        findings: [
          {
            message: 'design',
            severity: 'warning',
            data: {
              measure: 'masking',
              here: 'open-label',
              there: 'double',
              record: 'NCT90000021',
            },
          },
          { message: 'design' },
        ],
      },
      {
        name: 'the page of a record',
        sources: {
          'page.txt': page,
          'release.md': release(
            'QX-1207 was given in an ⟦open-label⟧ trial.',
            'The trial enrolled ⟦279⟧ patients.',
          ),
        },
        findings: [{ message: 'design', severity: 'warning' }, { message: 'enrolment' }],
      },
      {
        name: 'another phase in the title, and nowhere the registered one',
        sources: beside(`# ⟦Phase 2⟧ results of QX-1207\n\nQX-1207 was studied in NCT90000021.\n`),
        findings: [{ message: 'phase', severity: 'warning' }],
      },
      {
        name: 'a secondary outcome that became the primary one',
        sources: beside(release('The primary endpoint was ⟦overall survival⟧.')),
        findings: [{ message: 'outcome', severity: 'warning' }],
      },
      {
        name: 'an outcome that is not registered, and a time beyond the record',
        sources: beside(
          release(
            'The primary endpoint was ⟦objective response rate⟧.',
            'The primary endpoint was ⟦progression-free survival⟧ at 36 months.',
          ),
        ),
        findings: [
          { message: 'outcome', severity: 'info' },
          { message: 'followed', severity: 'info' },
        ],
      },
      {
        name: 'ages',
        sources: beside(release('Patients ⟦aged 21 to 75 years⟧ were eligible.')),
        findings: [
          {
            message: 'age',
            data: {
              limit: 'minimum age',
              here: '21 years',
              there: '18 Years',
              record: 'NCT90000021',
            },
          },
        ],
      },
    ],
  },
  { describe, it },
)
