import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

const list =
  'Lesions were found in the lung (n = 28; 87.5%), bone (n = 20; 62.5%), liver (n = 5; 15.6%)'

const table = (row: string): string => `Table 1. Baseline characteristics, n (%)

| Characteristic | Control (n = 83) | Drug (N = 75) |
| --- | --- | --- |
| Male | 40 (48.2) | 31 (41.3) |
| Smoker | 12 (14.5) | 9 (12.0) |
| Married | 57 (68.7) | 50 (66.7) |
| Employed | 33 (39.8) | 25 (33.3) |
${row}`

/** A text whose percentages are all shares of its two groups. */
const flow =
  'Rash was seen in 42.6% (129/303) of the treated and in 35.5% (108/304) of the others. ' +
  'Fever was seen in 5.0% (15/303) and in 10.2% (31/304).'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'a lone share of some of the group that its sentence sizes',
        text: 'In the drug group (n = 120), nausea was seen in 37 patients (42.5%) with a diary.',
      },
      {
        name: 'a lone share where two groups are sized',
        text: 'In the drug group (n = 120) and the placebo group (n = 118), nausea was seen in 37 patients (38.0%).',
      },
      {
        name: 'a count with the percentage of a group of another sentence, of arms together, of a part',
        text: `${flow} Pneumonitis was seen in 31 patients (10.2%). In all, 70 (11.5%) had a rash. Of these, 7 patients (10.0%) left.`,
      },
      {
        name: 'counts of a group that is never counted',
        text: `${flow} In Japan, 31 patients (14.5%) had pneumonitis and 62 patients (29.0%) a rash.`,
      },
      {
        name: 'a share that some other group of the source gives',
        text: 'In the main study of 4816 people with asthma, 2410 took the new tablet and 2406 took the old tablet. Follow-up data were there for 3286 patients.\n\nA cold occurred in 58 (2.4%) people with the new tablet and in 92 (2.8%) with the old one.',
      },
      {
        name: 'shares of groups that nobody sized, far from those of the groups nearby',
        text: 'In the main study of 4816 people with asthma, 2410 took the new tablet and 2406 took the old tablet.\n\nA cold occurred in 58 (2.4%) people with the new tablet and in 92 (11.5%) with the old one.',
      },
      { text: 'The ORR was 20.8% (5/24).', verified: 1 },
      { text: 'The ORR was 66.6% (2/3).', name: 'a percentage that was cut off', verified: 1 },
      { text: 'The ORR was about 25% (5/24).', name: 'a hedged percentage', verified: 0 },
      {
        name: 'a percentage that some count of the group gives',
        text: 'In the 12-mg/kg arm (n = 24), the ORR was 20.8%.',
        verified: 1,
      },
      {
        name: 'a list of parts whose whole has a denominator of its own',
        text: 'Of the 31 patients only 6 (19.4%) had complications: leak in 4 (66.7%), fever in 1 (16.7%), pneumonia in 1 (16.7%), pain in 2 (33.3%).',
      },
      {
        name: 'a group too large to tell',
        text: 'In the 12-mg/kg arm (n = 240), the ORR was 21%.',
        verified: 0,
      },
      {
        name: 'a survival rate, which is no count',
        text: 'In the 12-mg/kg arm (n = 24), the 6-month PFS rate was 60.6%.',
        verified: 0,
      },
      {
        name: 'percentages of no known measure in a sentence on survival',
        text: 'In the 12-mg/kg arm (n = 24), the rates of PFS at 6 months and OS at 15 months were 60.6% and 84.7%.',
        verified: 0,
      },
      {
        name: 'an estimate over time',
        text: 'In the 12-mg/kg arm (n = 24), the Kaplan-Meier estimate of the relapse rate was 22.2%.',
        verified: 0,
      },
      {
        name: 'two counts side by side, the percentage that of the first among both',
        text: 'The response rate by sex was 38% (24/40).',
        verified: 0,
      },
      {
        name: 'a rate over time',
        text: 'The relapse rate was 12% (2/100 person-years).',
        verified: 0,
      },
      {
        name: 'a rate per 1,000 under a head that says percent',
        text: '| | Placebo, n/N (%) |\n| --- | --- |\n| Relapse | 18/814 (22.1) |',
        verified: 0,
      },
      { name: 'a list out of one number', text: `${list} and brain (n = 0; 0%).`, verified: 4 },
      {
        name: 'a list too short to tell',
        text: 'Lesions were found in the lung (n = 28; 87.5%) and bone (n = 20; 60.5%).',
        verified: 0,
      },
      {
        name: 'cells that are shares of the size in their head',
        sources: { 'table.md': table('| Urban | 20 (24.1) | 20 (26.7) |') },
        verified: 10,
      },
      {
        name: 'a cell without the people who have no value',
        sources: { 'table.md': table('| Urban | 20 (24.1) | 20 (28.2) |') },
      },
      {
        name: 'categories out of those who have a value, in whole percent',
        sources: {
          'table.md': table(`| Mood |  |  |
| Good | 41 (51) | 31 (41) |
| Fair | 20 (25) | 20 (27) |
| Bad | 20 (25) | 24 (32) |`),
        },
      },
      {
        name: 'a row of fewer people',
        sources: { 'table.md': table('| Pregnant | 2 (4.7) | 4 (9.1) |') },
      },
      {
        name: 'a column of which most cells are shares of another number',
        sources: {
          'table.md': `| Event | Drug (N = 75) |
| --- | --- |
| Rash | 12 (16.0) |
| Nausea | 12 (24.0) |
| Fever | 10 (20.0) |
| Cough | 5 (10.0) |`,
        },
      },
    ],
    conflicting: [
      {
        name: 'a lone share of the group that its sentence sizes, with digits in other places',
        text: 'Patients were enrolled in 2019. In the drug group (n = 120), rash occurred after the first dose, and nausea was seen in ⟦37 patients (38.0%)⟧.',
        findings: [{ message: 'nearby', severity: 'warning' }],
      },
      {
        name: 'a lone share of the group right behind it',
        text: 'Samples were taken from ⟦940 people (94.7%)⟧ of the original 965 patients.',
        findings: [{ message: 'nearby', severity: 'warning' }],
      },
      {
        name: 'a share that no group sized gives, by one digit from that of the group nearby',
        text: 'In the main study of 4816 people with asthma, 2410 took the new tablet and 2406 took the old tablet.\n\nA cold occurred in 58 (2.4%) people with the new tablet and in ⟦92 (2.8%)⟧ with the old one.',
        findings: [
          {
            message: 'nearby',
            severity: 'warning',
            data: { count: '92', group: 2410, actual: '3.8', percent: '2.8' },
          },
        ],
      },
      {
        name: 'a cell that is no share of the size in its head',
        sources: { 'table.md': table('| Urban | 20 (24.1) | ⟦20 (16.0)⟧ |') },
        findings: [
          {
            message: 'column',
            severity: 'warning',
            data: {
              count: '20',
              group: '75',
              actual: '26.7',
              percent: '16.0',
              remedy: 'that would be 12 of 75, or 20 of 125',
            },
            related: ['75'],
          },
        ],
      },
      {
        name: 'a cell that is one off in its last digit',
        sources: { 'table.md': table('| Urban | 20 (24.1) | ⟦21 (28.1)⟧ |') },
        findings: [{ message: 'column', severity: 'info' }],
      },
      {
        name: 'ten times the percentage, and called one',
        text: 'The relapse rate was ⟦22.1% (18/814)⟧.',
        findings: [{ message: 'mismatch', severity: 'error' }],
      },
      {
        name: 'a count that does not give its percentage',
        text: 'The ORR was ⟦20.8% (6/24)⟧.',
        findings: [
          {
            message: 'mismatch',
            severity: 'error',
            data: {
              count: 6,
              denominator: 24,
              actual: '25.0',
              percent: '20.8',
              remedy: 'that would be 5 of 24',
            },
          },
        ],
      },
      {
        name: 'one off in the last digit',
        text: 'The ORR was 20.7% (5/24).',
        findings: [{ message: 'mismatch', severity: 'warning' }],
      },
      {
        name: 'the percentage of the others',
        text: 'The ORR was 79.2% (5/24).',
        findings: [{ message: 'complement', severity: 'info' }],
      },
      {
        name: 'a percentage that no count of the group gives',
        text: 'Responses were evaluated in 24 patients. In the 12-mg/kg arm (n = 26), the ORR was ⟦20.8%⟧.',
        findings: [
          {
            message: 'unreachable',
            severity: 'warning',
            related: ['26'],
            data: {
              group: '26',
              percent: '20.8',
              remedy: 'a group of 24, which this source states, would fit',
            },
          },
        ],
      },
      {
        name: 'an item of a list with another denominator',
        text: `${list} and brain (n = 3; ⟦12.4%).⟧`.replace('⟦', '').replace('⟧', ''),
        findings: [
          {
            message: 'odd',
            severity: 'info',
            data: { count: 3, percent: '12.4', denominator: 32, actual: '9.4' },
          },
        ],
      },
      {
        name: 'a count with a percentage that no group of its source gives',
        text: `${flow} Pneumonitis was seen in ⟦31 patients (14.5%)⟧.`,
        findings: [
          {
            message: 'groupless',
            severity: 'info',
            data: { count: 31, percent: '14.5', range: '214' },
          },
        ],
      },
    ],
  },
  { describe, it },
)
