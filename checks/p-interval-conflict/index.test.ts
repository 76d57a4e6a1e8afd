import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'a p-value in the row below a ratio that it fits, and one of another outcome',
        sources: {
          'a.md':
            '| Outcome | Drug (n = 228) | Placebo (n = 114) |\n| --- | --- | --- |\n| Hazard ratio (95% CI) | 0.61 (0.44, 0.84) | |\n| p-value | 0.0026 | |\n',
          'b.md':
            '| Outcome | Drug (n = 228) | Placebo (n = 114) |\n| --- | --- | --- |\n| Hazard ratio (95% CI) | 0.61 (0.44, 0.84) | |\n| Median duration of response, months (range) | 8.1 (1.4, 20.2) | 7.2 (1.1, 18.0) |\n| p-value | 0.21 | |\n',
        },
      },
      {
        name: 'the p of its interval',
        text: 'The hazard ratio for death was 0.71 (95% CI, 0.55-0.92; P = .009).',
        verified: 2,
      },
      {
        name: 'a p that is only said to be small',
        text: 'The hazard ratio for death was 0.50 (95% CI, 0.40-0.62; P < .001).',
      },
      {
        name: 'a bound that may be no effect by rounding',
        text: 'The hazard ratio for death was 0.80 (95% CI, 0.64-1.00; P = .048).',
        verified: 2,
      },
      {
        name: 'a one-sided test that says so',
        text: 'The hazard ratio for death was 0.80 (95% CI, 0.63-1.02; one-sided P = .036).',
      },
      {
        name: 'a test against a margin',
        text: 'The hazard ratio was 0.85 (95% CI, 0.66-1.10; P = .002 for noninferiority).',
      },
      {
        name: 'a difference of a small sample, whose interval is wider',
        text: 'The mean difference was 4.0 points (95% CI, 0.2 to 7.8; P = .04).',
        verified: 2,
      },
      {
        name: 'a difference that may be a ratio, and has the p of one',
        text: '| Outcome | Difference (95% CI) | p |\n| --- | --- | --- |\n| Caesarean section | 0.6 (0.3 to 1.1) | 0.076 |',
      },
      {
        name: 'a p of something else in the same sentence',
        text: 'The hazard ratio for death was 0.71 (95% CI, 0.55-0.92), and response was alike in both groups (P = .60).',
      },
    ],
    conflicting: [
      {
        name: 'a significant interval with another p',
        text: 'The hazard ratio for death was 0.71 (95% CI, 0.55-0.92; ⟦P = .20⟧).',
        findings: [
          {
            message: 'contradiction',
            severity: 'warning',
            data: {
              p: '.20',
              verdict: 'not significant',
              level: 95,
              lower: '0.55',
              upper: '0.92',
            },
            related: ['0.71 (95% CI, 0.55-0.92; P = .20)'],
          },
        ],
      },
      {
        name: 'a significant p with an interval across 1',
        text: 'The hazard ratio for death was 0.85 (95% CI, 0.66-1.10; ⟦P = .02⟧).',
        findings: [{ message: 'contradiction', severity: 'warning' }],
      },
      {
        name: 'a p on the right side of 0.05 and far off',
        text: 'The hazard ratio for death was 0.71 (95% CI, 0.55-0.92; ⟦P = .049⟧).',
        findings: [{ message: 'far', severity: 'warning' }],
      },
      {
        name: 'a p-value in the row below a ratio',
        sources: {
          'a.md':
            '| Outcome | Drug (n = 228) | Placebo (n = 114) |\n| --- | --- | --- |\n| Hazard ratio (95% CI) | 0.61 (0.44, 0.84) | |\n| p-value | ⟦0.21⟧ | |\n',
        },
        findings: [{ message: 'contradiction', severity: 'warning' }],
      },
    ],
  },
  { describe, it },
)
