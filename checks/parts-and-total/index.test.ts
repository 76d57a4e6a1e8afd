import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

const baseline = (...rows: readonly string[]): string =>
  [
    'Table 1. Baseline characteristics',
    '',
    '| Characteristic | Control (n = 83) | Drug (n = 167) | Total (N = 250) |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')

const weights = [
  '| BMI category, n (%) |  |  |  |',
  '| Normal weight | 57 (68.7) | 140 (83.8) | 197 (78.8) |',
  '| Overweight | 15 (18.1) | 20 (12.0) | 35 (14.0) |',
]

const events = (row: string): string =>
  `Table 2. Adverse events, n (%)

| Event | Drug, any grade (N = 75) | Drug, grade ≥3 (N = 75) |
| --- | --- | --- |
| Nausea | 20 (26.7) | 2 (2.7) |
${row}`

testCheck(
  check,
  {
    consistent: [
      {
        name: 'arms that are listed one by one and add up',
        text: 'A total of 86 adults were randomised (5 mg, n = 32; 10 mg, n = 33; placebo, n = 21).',
        verified: 3,
      },
      {
        name: 'groups of a list that leaves so many out that no digit explains it',
        text: 'During follow-up 610 people died, 212 (12.3%) among users and 189 (4.1%) among non-users.',
      },
      {
        name: 'people screened of whom some were divided',
        text: 'A total of 154 patients were screened, with 101 randomised to the drug arm and 49 randomised to the control arm.',
      },
      {
        name: 'responses that add up',
        text: 'In cohort A, the complete response rate was 4.2%, the partial response rate was 16.7%, and the ORR was 20.8%.',
        verified: 3,
      },
      {
        name: 'responses of two cohorts',
        text: 'In cohort A, the complete response rate was 4.2% and the partial response rate was 16.7%. In cohort B, the ORR was 30.8%.',
      },
      {
        name: 'a rate below its whole',
        text: 'In cohort A, the ORR was 20.8% and the DCR was 87.5%.',
      },
      {
        name: 'a group that is divided',
        text: 'The 48 patients were divided into 24 patients on placebo and 24 patients on the drug.',
        verified: 2,
      },
      {
        name: 'some of a group, not all of it',
        text: 'There were 48 patients, including 12 patients with rash and 4 patients with fever.',
      },
      {
        name: 'categories that hold everybody, with a column of totals',
        sources: { 'table.md': baseline(...weights, '| Obese | 11 (13.3) | 7 (4.2) | 18 (7.2) |') },
        verified: 9,
      },
      {
        name: 'categories with people missing in one group',
        sources: { 'table.md': baseline(...weights, '| Obese | 9 (10.8) | 7 (4.2) | 16 (6.4) |') },
        verified: 9,
      },
      {
        name: 'events of which one person may have several',
        sources: {
          'table.md': baseline(
            '| Comorbidities, n (%) |  |  |  |',
            '| Diabetes | 57 (68.7) | 140 (83.8) | 197 (78.8) |',
            '| Asthma | 26 (31.3) | 40 (24.0) | 66 (26.4) |',
          ),
        },
      },
      {
        name: 'a column of totals of which no other row shows that it is one',
        sources: { 'table.md': baseline('| Male | 40 (48.2) | 80 (47.9) | 130 (52.0) |') },
      },
      {
        name: 'fewer events of a high grade than of any',
        sources: { 'table.md': events('| Rash | 12 (16.0) | 3 (4.0) |') },
      },
      {
        name: 'all who completed and left',
        text: 'Of the 100 randomised patients, 80 completed the study and 20 discontinued.',
        verified: 2,
      },
      {
        name: 'some who are still in the study',
        text: 'Of the 100 randomised patients, 80 completed the study and 15 discontinued.',
      },
      {
        name: 'a treatment that was left by people who completed the study',
        text: 'Of the 100 randomised patients, 80 completed the study and 25 discontinued treatment.',
      },
      {
        name: 'reasons of all who left',
        text: 'A total of 20 patients discontinued treatment, due to adverse events (n = 8), loss to follow-up (n = 6) and withdrawal of consent (n = 6).',
        verified: 4,
      },
      {
        name: 'some of the reasons',
        text: 'A total of 20 patients discontinued treatment, due to adverse events (n = 8), loss to follow-up (n = 6) and withdrawal of consent (n = 2).',
      },
    ],
    conflicting: [
      {
        name: 'categories that hold more people than the group has',
        sources: {
          'table.md': `| Characteristic | Control (n = 83) | Drug (n = 167) |
| --- | --- | --- |
| BMI category, n (%) |  |  |
| Normal weight | 57 (68.7) | 140 (83.8) |
| Overweight | 15 (18.1) | 20 (12.0) |
| Obese | 11 (13.3) | 17 (10.2) |`,
        },
        findings: [
          {
            message: 'categories',
            severity: 'warning',
            at: '140 (83.8)',
            data: {
              section: 'BMI category',
              sum: 177,
              n: 167,
              counts: '140 + 20 + 17',
            },
          },
        ],
      },
      {
        name: 'a total that is not that of its row',
        sources: {
          'table.md': baseline(
            ...weights,
            '| Obese | 11 (13.3) | 7 (4.2) | 18 (7.2) |',
            '| Male | 40 (48.2) | 80 (47.9) | ⟦102 (40.8)⟧ |',
          ),
        },
        findings: [
          {
            message: 'column',
            data: { total: '102', parts: '40 + 80', sum: 120 },
            related: ['40 (48.2)', '80 (47.9)'],
          },
        ],
      },
      {
        name: 'more events of a high grade than of any',
        sources: { 'table.md': events('| Rash | 12 (16.0) | ⟦13 (17.3)⟧ |') },
        findings: [{ message: 'grade', related: ['12 (16.0)'] }],
      },
      {
        name: 'more events of a high grade than of any, in a sentence',
        text: 'In the drug arm, rash of any grade occurred in 16.0% and grade 3 or higher rash in ⟦24.0%⟧ of patients.',
        findings: [{ message: 'grade' }],
      },
      {
        name: 'more people at the end than at the start',
        text: 'Of the 100 randomised patients, 80 completed the study and ⟦25⟧ discontinued.',
        findings: [
          {
            message: 'flow',
            data: { completed: '80', left: '25', sum: 105, whole: '100' },
            related: ['80', '100'],
          },
        ],
      },
      {
        name: 'more reasons than people who left',
        text: 'A total of ⟦20⟧ patients discontinued treatment, due to adverse events (n = 8), loss to follow-up (n = 6) and withdrawal of consent (n = 9).',
        findings: [
          {
            message: 'reasons',
            data: { left: '20', sum: 23, reasons: '8 + 6 + 9' },
            related: ['n = 8', 'n = 6', 'n = 9'],
          },
        ],
      },
      {
        name: 'responses that do not add up',
        text: 'In cohort A, the complete response rate was 4.2%, the partial response rate was 16.7%, and the ORR was ⟦25.8%⟧.',
        findings: [{ message: 'sum', related: ['4.2%', '16.7%'] }],
      },
      {
        name: 'more responses than controlled disease, in one sentence',
        text: 'In cohort A, the ORR was ⟦87.5%⟧ and the DCR was 20.8%.',
        findings: [{ message: 'larger', severity: 'error', related: ['20.8%'] }],
      },
      {
        name: 'more confirmed responses than responses',
        text: 'In cohort A, the confirmed ORR was ⟦30.0%⟧.\n\nIn cohort A, the ORR was 25.0%.',
        findings: [{ message: 'larger', severity: 'warning' }],
      },
      {
        name: 'a group that is divided into more than it has',
        text: 'The ⟦48⟧ patients were divided into 24 patients on placebo and 26 patients on the drug.',
        findings: [{ message: 'people', data: { whole: '48', sum: 50, parts: '24 + 26' } }],
      },
      {
        name: 'arms that are listed one by one and do not add up, by a digit',
        text: 'A total of ⟦96⟧ adults were randomised (5 mg, n = 32; 10 mg, n = 33; placebo, n = 21).',
        findings: [
          {
            message: 'people',
            severity: 'warning',
            data: { whole: '96', sum: 86, parts: '32 + 33 + 21' },
          },
        ],
      },
      {
        name: 'deaths of the two groups that do not add up, their digits in other places',
        text: 'During follow-up ⟦610⟧ people died, 412 (12.3%) among users and 189 (4.1%) among non-users.',
        findings: [
          {
            message: 'people',
            severity: 'warning',
            data: { whole: '610', sum: 601, parts: '412 + 189' },
          },
        ],
      },
      {
        name: 'more reasons, behind a colon, than people who were excluded',
        text: 'Of 80 patients screened, ⟦20⟧ were excluded: 12 did not consent, 6 had moved and 3 had died.',
        findings: [
          {
            message: 'people',
            severity: 'warning',
            data: { whole: '20', sum: 21, parts: '12 + 6 + 3' },
          },
        ],
      },
      {
        name: 'fewer deaths in the two groups than in all, of few',
        text: '⟦Eleven⟧ patients died, four in the drug group and six in the placebo group.',
        findings: [
          {
            message: 'people',
            severity: 'info',
            data: { whole: 'Eleven', sum: 10, parts: 'four + six' },
          },
        ],
      },
    ],
  },
  { describe, it },
)
