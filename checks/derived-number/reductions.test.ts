import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

testCheck(
  check,
  {
    consistent: [
      {
        text: 'There were 8 cases of influenza among 18,198 recipients of the vaccine and 162 among 18,325 recipients of placebo, for a vaccine efficacy of 95.0% (95% CI, 90.3-97.6).',
        verified: 1,
      },
      {
        name: 'an efficacy that other times at risk explain',
        text: 'Vaccine efficacy was 70.5%, with 21 cases in 2,410 participants in the vaccine group and 74 cases in 2,388 participants in the placebo group.',
      },
      {
        name: 'an efficacy over time at risk',
        text: 'Vaccine efficacy was 58.0% by person-years, with 21 cases in 2,410 participants in the vaccine group and 74 cases in 2,388 in the placebo group.',
      },
      {
        name: 'an adjusted efficacy',
        text: 'The adjusted vaccine efficacy was 58.0%, with 21 cases in 2,410 participants in the vaccine group and 74 cases in 2,388 in the placebo group.',
      },
      {
        text: 'Stroke occurred in 60 of 1,500 patients (4.0%) with the drug and 90 of 1,500 patients (6.0%) with placebo (relative risk reduction, 33%).',
      },
      {
        text: 'The primary outcome occurred in 8.0% of patients in the drug group and 10.0% in the placebo group, a relative risk reduction of 20%.',
        verified: 1,
      },
      {
        name: 'a reduction from a hazard ratio',
        text: 'Stroke occurred in 8.0% with the drug and 10.0% with placebo, a relative risk reduction of 26% (hazard ratio, 0.74).',
      },
    ],
    conflicting: [
      {
        text: 'There were 8 cases of influenza among 18,198 recipients of the vaccine and 162 among 18,325 recipients of placebo, for a vaccine efficacy of ⟦91.0%⟧.',
        findings: [{ message: 'efficacy', severity: 'warning' }],
      },
      {
        name: 'an efficacy that is a little off',
        text: 'Vaccine efficacy was ⟦67.1%⟧, with 21 cases in 2,410 participants in the vaccine group and 74 cases in 2,388 participants in the placebo group.',
        findings: [{ message: 'efficacy', severity: 'info' }],
      },
      {
        text: 'The primary outcome occurred in 8.0% of patients in the drug group and 10.0% in the placebo group, a relative risk reduction of ⟦25%⟧.',
        findings: [{ message: 'reduction', severity: 'warning' }],
      },
      {
        text: 'Stroke occurred in 60 of 1,500 patients (4.0%) with the drug and 90 of 1,500 patients (6.0%) with placebo (relative risk reduction, ⟦43%⟧).',
        findings: [{ message: 'reduction' }],
      },
    ],
  },
  { describe, it },
)
