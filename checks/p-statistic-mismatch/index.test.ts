import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'the mean of several tests, with its range',
        text: 'Over the imputed data sets the groups did not differ, F(3, 1437) = 0.90 [0.12-2.47]; p = 0.52 [0.06-0.95].',
        verified: 0,
      },
      { name: 'the p of its t', text: 'Mood differed, t(28) = 2.05, p = .05.', verified: 1 },
      {
        name: 'a t that rounds to 0',
        text: 'Mood did not differ, t(28) = 0.0, p = 1.00.',
        verified: 1,
      },
      {
        name: 'a p that is only said to be small',
        text: 'Mood differed, F(1, 58) = 46.11, p < 0.001.',
      },
      {
        name: 'one tail, as the sentence says',
        text: 'Mood differed in a one-tailed test, t(28) = 2.05, p = .025.',
        verified: 1,
      },
      { name: 'no significance', text: 'Mood did not differ, t(28) = 1.20, ns.' },
      { name: 'a decimal comma', text: 'Mood differed, F(1, 21) = 2,752, p = .112.', verified: 1 },
      {
        name: 'the number of people in the bracket of r',
        text: 'Mood and sleep were related, r(30) = .361, p = .050.',
        verified: 1,
      },
      {
        name: 'sphericity',
        text: 'In a repeated measures analysis with the Greenhouse-Geisser correction mood changed, F(3, 60) = 3.10, p = .051.',
        verified: 1,
      },
      {
        name: 'a chi-square',
        text: 'Response depended on sex, χ2(1, N = 90) = 4.20, p = .040.',
        verified: 1,
      },
    ],
    conflicting: [
      {
        name: 'a p printed as a power of ten',
        text: 'Mood differed, ⟦t(28) = 1.20, p = 3.6 × 10−3⟧.',
        findings: [{ message: 'decision' }],
      },
      {
        name: 'a test that is said not to be significant, and is',
        text: 'Mood did not differ, ⟦t(28) = 4.80, ns⟧.',
        findings: [
          {
            message: 'decision',
            data: { test: 't(28) = 4.80', computed: '0.000048', p: '= ns', alpha: 0.05 },
          },
        ],
      },
      {
        name: 'degrees of freedom behind the p',
        text: 'Mood differed (⟦t = 1.20, p = 0.004⟧, df = 28).',
        findings: [{ message: 'decision' }],
      },
      {
        name: 'a p of another t',
        text: 'Mood differed, ⟦t(28) = 2.95, p = .030⟧.',
        findings: [{ message: 'mismatch', severity: 'warning' }],
      },
      {
        name: 'a p on the other side of 0.05',
        text: 'Mood differed, ⟦F(2, 40) = 1.20, P = .03⟧.',
        findings: [{ message: 'decision', severity: 'warning' }],
      },
      {
        name: 'a p that fits one tail, which nothing mentions',
        text: 'Mood differed, ⟦t(28) = 2.05, p = .025⟧.',
        findings: [{ message: 'benign', severity: 'info' }],
      },
      {
        name: 'a p off by one in its last digit',
        text: 'Mood differed, ⟦t(28) = 2.50, p = .020⟧.',
        findings: [{ message: 'benign', severity: 'info' }],
      },
      {
        name: 'bidirectional is not one-directional',
        text: 'In a bidirectional test mood differed, ⟦t(28) = 2.05, p = .025⟧.',
        findings: [{ message: 'benign', severity: 'info' }],
      },
      {
        name: 'what statcheck calls an error, in its own mode',
        text: 'Mood differed, ⟦t(28) = 2.05, p = .025⟧.',
        options: { verdicts: 'statcheck' },
        findings: [{ message: 'mismatch' }],
      },
    ],
  },
  { describe, it },
)
