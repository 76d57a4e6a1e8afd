import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'Clopper and Pearson’s interval of the printed count',
        text: 'In cohort A, 5 of 24 patients (20.8%; 95% CI, 7.1%-42.2%) responded.',
        verified: 1,
      },
      {
        name: 'Wilson’s interval of a percentage of its group',
        text: 'In cohort A (n = 45), the ORR was 26.7% (95% CI, 16.0%-41.0%).',
        verified: 1,
      },
      {
        name: 'a size that the source states of the same group elsewhere',
        text: 'In cohort 3, 6 patients were treated (n = 6).\n\nIn cohort 3, the ORR was 16.7% (95% CI, 0.4%-64.1%).',
        verified: 1,
      },
      {
        name: 'the one-sided bound of nobody',
        text: 'In cohort A, 0 of 20 patients (0%; 95% CI, 0%-13.9%) responded.',
        verified: 1,
      },
      {
        name: 'a percentage whose number of people nothing tells',
        text: 'The ORR was 20.8% (95% CI, 9.1%-48.2%).',
      },
      {
        name: 'a rate over time, which has no binomial interval',
        text: 'In cohort A (n = 24), the 6-month PFS rate was 60.0% (95% CI, 35.0%-78.0%).',
      },
      {
        name: 'a Kaplan-Meier estimate by name',
        text: 'In cohort A (n = 24), by Kaplan-Meier, the ORR was 20.8% (95% CI, 9.1%-48.2%).',
      },
      {
        name: 'an adjusted share',
        text: 'In cohort A (n = 24), the adjusted ORR was 20.8% (95% CI, 9.1%-48.2%).',
      },
      {
        name: 'an interval a tenth wider than the exact one, by a method that is not computed',
        text: 'In cohort A, 5 of 24 patients (20.8%; 95% CI, 6.6%-43.0%) responded.',
      },
    ],
    conflicting: [
      {
        name: 'an interval of another width',
        text: 'In cohort A, ⟦5 of 24 patients (20.8%; 95% CI, 17.1%-32.2%)⟧ responded.',
        findings: [
          {
            message: 'implausible',
            severity: 'warning',
            data: {
              percent: '20.8',
              fraction: '5/24',
              interval: '17.1% to 32.2%',
              how: 'narrower',
            },
          },
        ],
      },
      {
        name: 'an interval that is a little off',
        text: 'In cohort A (n = 24), the ORR was ⟦20.8% (95% CI, 9.1%-48.2%)⟧.',
        findings: [{ message: 'unreproduced', severity: 'info' }],
      },
      {
        name: 'the interval of another group',
        text: 'In cohort A (n = 24), the ORR was ⟦20.8% (95% CI, 15.9%-26.5%)⟧.',
        findings: [{ message: 'implausible', severity: 'warning' }],
      },
    ],
  },
  { describe, it },
)
