import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

testCheck(
  check,
  {
    consistent: [
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
    ],
    conflicting: [
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
    ],
  },
  { describe, it },
)
