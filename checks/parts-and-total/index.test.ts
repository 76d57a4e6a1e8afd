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
        name: 'arms that add up, arms of those treated, and arms of which not all are counted',
        text: 'The trial randomised 468 patients 1:1 to the drug (n = 238) or chemotherapy (n = 230). In part 2, 90 patients were randomised 1:1 to the drug (n = 44) or placebo (n = 43), excluded before treatment. Then 300 were randomised 2:1:1, to 150 mg (n = 151), 75 mg or placebo (n = 74).',
        verified: 2,
      },
      {
        name: 'complete and partial responses with very good partial ones between',
        text: 'In patients with myeloma, the ORR was 97.9%, the CR rate 78.4%, the VGPR rate 16.5% and the partial response rate 3.1%.',
      },
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
      {
        name: 'best responses that rounding takes past 100%',
        text: 'Complete response was seen in 10.3%, partial response in 25.3%, stable disease in 40.3%, and progressive disease in 24.3% of patients.',
      },
      {
        name: 'responses of another sort',
        text: 'The pathological complete response rate was 45%, the partial response rate was 40%, and stable disease was seen in 30%.',
      },
      { name: 'the two sexes', text: 'Of the participants, 62% were male and 38% were female.' },
      {
        name: 'the sexes of two groups',
        text: 'In cohort A, 62% were male. In cohort B, 48% were female.',
      },
      {
        name: 'conditions that one person may have together',
        text: 'The sample consisted of people with several conditions: 60% hypertension, 40% diabetes and 20% asthma.',
      },
      {
        name: 'responses that last',
        text: 'Responses lasted at least 6 months in 61% and at least 12 months in 55% of responders.',
      },
      {
        name: 'lengths in two groups of people',
        text: 'Responses lasted at least 6 months in 40% of patients and at least 12 months in 61% of responders.',
      },
      {
        name: 'counted responses',
        text: 'There were 3 complete and 9 partial responses among 40 evaluable patients, for an objective response rate of 30% (12/40).',
        verified: 1,
      },
      {
        name: 'a bracket with the severe ones',
        text: 'Nausea occurred in 34% of patients (grade 3 or higher, 4%).',
      },
    ],
    conflicting: [
      {
        name: 'more of two severities than there were',
        text: 'Skin reactions were reported by ⟦31⟧ participants (14.5%), of which 27 were mild and 5 moderate.',
        findings: [{ message: 'people', severity: 'warning' }],
      },
      {
        name: 'those who completed and those who left, with sites between',
        text: 'A total of 214 participants were enrolled at 12 sites; 198 completed the study and ⟦17⟧ withdrew.',
        findings: [{ message: 'flow' }],
      },
      {
        name: 'best responses in percent alone',
        text: 'Best overall response was complete response in ⟦10%⟧, partial response in 25%, stable disease in 40%, and progressive disease in 30% of patients.',
        findings: [
          {
            message: 'exclusive',
            severity: 'warning',
            data: { name: 'best response', shares: '10% + 25% + 40% + 30%', sum: '105%' },
            related: ['25%', '40%', '30%'],
          },
        ],
      },
      {
        name: 'best responses with those that could not be judged',
        text: 'Complete response was seen in ⟦8.3%⟧ of patients, partial response in 29.2%, stable disease in 41.7%, progressive disease in 33.3%, and 4.2% were not evaluable.',
        findings: [{ message: 'exclusive' }],
      },
      {
        name: 'more than two halves',
        text: 'Of the participants, ⟦62%⟧ were male and 48% were female.',
        findings: [{ message: 'exclusive' }],
      },
      {
        name: 'best responses in a table',
        text: `Table 2. Best overall response, %

| Response | Drug (n = 120) |
| --- | --- |
| Complete response | ⟦10.0⟧ |
| Partial response | 25.0 |
| Stable disease | 40.0 |
| Progressive disease | 30.0 |
| Not evaluable | 5.0 |`,
        findings: [{ message: 'exclusive' }],
      },
      {
        name: 'categories in percent beside a group whose categories are all',
        text: `Table 1. Baseline characteristics

| Characteristic | Drug (n = 120) | Placebo (n = 118) |
| --- | --- | --- |
| Region, % |  |  |
| North | 40.0 | ⟦45.8⟧ |
| South | 35.0 | 39.0 |
| West | 25.0 | 23.7 |`,
        findings: [{ message: 'exclusive' }],
      },
      {
        name: 'people of whom a sentence says that it names all',
        text: 'The study population consisted of 120 patients: ⟦45%⟧ white, 30% Black, 20% Asian and 15% other.',
        findings: [{ message: 'exclusive' }],
      },
      {
        name: 'counted responses that are not those of the rate',
        text: 'There were 3 complete and 9 partial responses among 40 evaluable patients, for an objective response rate of ⟦40% (16/40)⟧.',
        findings: [{ message: 'sum' }],
      },
      {
        name: 'partial responses and stable disease beyond disease control',
        text: 'In cohort A, the partial response rate was 20.0%, stable disease was seen in 50.0%, and the DCR was ⟦60.0%⟧.',
        findings: [{ message: 'sum' }],
      },
      {
        name: 'short names of best responses in a table',
        text: `Table 2. Efficacy

| Outcome | Arm A (N = 80) | Arm B (N = 77) |
| --- | --- | --- |
| Best overall response, n (%) | | |
| CR | 8 (10.0) | 4 (5.2) |
| PR | 24 (30.0) | 16 (20.8) |
| SD | 30 (37.5) | 31 (40.3) |
| PD | 14 (17.5) | 22 (28.6) |
| NE | 4 (5.0) | 4 (5.2) |
| ORR, n (%) | ⟦38 (47.5)⟧ | 20 (26.0) |`,
        findings: [{ message: 'sum' }],
      },
      {
        name: 'more with a longer response',
        text: 'Responses lasted at least 6 months in 55% and at least 12 months in ⟦61%⟧ of responders.',
        findings: [
          {
            message: 'lasting',
            data: { more: '61%', longer: '12 months', fewer: '55%', shorter: '6 months' },
            related: ['55%'],
          },
        ],
      },
      {
        name: 'more severe events in the bracket than events before it',
        text: 'Nausea occurred in 34% of patients (grade 3 or higher, ⟦41%⟧).',
        findings: [{ message: 'grade' }],
      },
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
        name: 'a number randomised that is not that of its arms',
        text: 'The trial randomised ⟦461⟧ patients 1:1 to the drug (n = 238) or chemotherapy (n = 230).',
        findings: [
          {
            message: 'arms',
            severity: 'warning',
            data: { whole: '461', sum: 468, arms: '238 + 230' },
          },
        ],
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
            data: { whole: 'eleven', sum: 10, parts: 'four + six' },
          },
        ],
      },
    ],
  },
  { describe, it },
)
