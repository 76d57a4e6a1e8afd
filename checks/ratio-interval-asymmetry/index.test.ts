import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'the middle of its interval',
        text: 'The hazard ratio for death was 0.71 (95% CI, 0.55-0.92).',
        verified: 1,
      },
      {
        name: 'bounds with fewer decimals',
        text: 'The odds ratio was 1.73 (95% CI, 1.1-2.7).',
        verified: 1,
      },
      {
        name: 'an interval on the plain scale',
        text: 'The rate ratio was 0.71 (95% CI, 0.53-0.90).',
      },
      {
        name: 'an exact interval by name',
        text: 'By the exact method, the odds ratio was 5.76 (95% CI, 1.47-66.6).',
      },
      {
        name: 'a lower bound of 0, which no logarithm has',
        text: 'The odds ratio was 0.31 (95% CI, 0-0.67).',
      },
      {
        name: 'a ratio outside its interval, which another check finds',
        text: 'The hazard ratio for death was 0.31 (95% CI, 0.67-1.11).',
      },
    ],
    conflicting: [
      {
        name: 'a ratio near its lower bound, and the digit that would mend it is not the only one',
        text: 'The hazard ratio for death was ⟦1.04 (95% CI, 1.02-1.60)⟧.',
        findings: [{ message: 'asymmetric', severity: 'warning' }],
      },
      {
        name: 'two digits that changed places',
        text: 'The hazard ratio for death was ⟦0.17 (95% CI, 0.155-0.326)⟧.',
        findings: [{ message: 'asymmetric', severity: 'warning' }],
      },
      {
        name: 'a ratio that is off by less than half a standard error',
        text: 'The odds ratio was ⟦2.00 (95% CI, 1.20-4.30)⟧.',
        findings: [{ message: 'asymmetric', severity: 'info' }],
      },
    ],
  },
  { describe, it },
)
