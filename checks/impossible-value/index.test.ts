import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

testCheck(
  check,
  {
    consistent: [
      { name: 'everybody', text: 'In cohort A, 24 of 24 patients (100%) responded.' },
      {
        name: 'a change of more than 100%',
        text: 'Insulin increased markedly (264%) after a meal.',
      },
      {
        name: 'survival that falls',
        text: 'In cohort A, the 6-month PFS rate was 54.0%, and the 12-month PFS rate was 45.0%.',
      },
      {
        name: 'survival of two cohorts',
        text: 'In cohort A, the 6-month PFS rate was 45.0%, and in cohort B, the 12-month PFS rate was 54.0%.',
      },
      {
        name: 'two measures',
        text: 'In cohort A, the 6-month PFS rate was 45.0%, and the 12-month OS rate was 54.0%.',
      },
      {
        name: 'the same rate again',
        text: 'In cohort A, the 6-month PFS rate was 45%. In cohort A, the 12-month PFS rate was 45.0%.',
      },
      {
        name: 'a blood pressure',
        text: 'The mean blood pressure was 140/90 mmHg, and 24 patients (20%) were treated.',
      },
    ],
    conflicting: [
      {
        name: 'more responders than patients',
        text: 'In cohort A, ⟦26 of 24 patients (108.3%)⟧ responded.',
        findings: [{ message: 'more', severity: 'error' }],
      },
      {
        name: 'a rate above 100%',
        text: 'The ORR was ⟦120.8%⟧.',
        findings: [{ message: 'share', severity: 'warning' }],
      },
      {
        name: 'survival that rises within a sentence',
        text: 'In cohort A, the 6-month PFS rate was 45.0%, and the 12-month PFS rate was ⟦54.0%⟧.',
        findings: [{ message: 'rising', severity: 'error', related: ['45.0%'] }],
      },
      {
        name: 'survival that rises between sentences',
        text: 'In cohort A, the 6-month PFS rate was 45.0%.\n\nIn cohort A, the 1-year PFS rate was ⟦54.0%⟧.',
        findings: [{ message: 'rising', severity: 'warning' }],
      },
      {
        name: 'an interval that ends above 100%',
        text: 'The ORR was ⟦92.0% (95% CI, 82.0%-102.0%)⟧.',
        findings: [{ message: 'bound', severity: 'info' }],
      },
    ],
  },
  { describe, it },
)
