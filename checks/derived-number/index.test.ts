import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'the reduction of a hazard ratio',
        text: 'The drug reduced the risk of death by 29% (hazard ratio, 0.71; 95% CI, 0.55-0.92).',
        verified: 1,
      },
      {
        name: 'an increase of a rate ratio',
        text: 'The drug increased the risk of rash by 40% (rate ratio, 1.40).',
        verified: 1,
      },
      {
        name: 'a reduction that rounding explains',
        text: 'The drug reduced the risk of death by 28.6% (hazard ratio, 0.71).',
        verified: 1,
      },
      {
        name: 'the difference of two rates',
        text: 'The ORR was 45.2% with drug and 30.1% with placebo (difference, 15.1 percentage points).',
        verified: 1,
      },
      {
        name: 'a difference that rounding explains',
        text: 'The ORR was 45% with drug and 30% with placebo (difference, 15.4 percentage points).',
        verified: 1,
      },
      {
        name: 'odds, which are no risks',
        text: 'The drug was associated with a 20% reduction in relapse (odds ratio, 0.71).',
      },
      {
        name: 'an adjusted difference',
        text: 'The ORR was 45.2% with drug and 30.1% with placebo (adjusted difference, 12.1 percentage points).',
      },
      {
        name: 'a reduction about as large',
        text: 'The drug reduced the risk of death by about 35% (hazard ratio, 0.71).',
      },
      {
        name: 'a difference of another outcome',
        text: 'Rash was seen in 45.2% with drug and 30.1% with placebo, and pain was scored lower in those who got the drug for a week (mean difference, 0.4).',
      },
      {
        name: 'two ratios, of which either may be meant',
        text: 'The drug reduced the risk of death by 35% (hazard ratio, 0.65) and of relapse (hazard ratio, 0.71).',
      },
    ],
    conflicting: [
      {
        name: 'a reduction of another ratio',
        text: 'The drug reduced the risk of death by ⟦35%⟧ (hazard ratio, 0.71; 95% CI, 0.55-0.92).',
        findings: [
          { message: 'relative', severity: 'warning', related: ['0.71; 95% CI, 0.55-0.92'] },
        ],
      },
      {
        name: 'the ratio itself, printed as its reduction',
        text: 'The drug reduced the risk of death by ⟦71%⟧ (hazard ratio, 0.71).',
        findings: [{ message: 'relative' }],
      },
      {
        name: 'a difference of other rates',
        text: 'The ORR was 45.2% with drug and 30.1% with placebo (difference, ⟦12.1 percentage points⟧).',
        findings: [{ message: 'difference', severity: 'warning', related: ['45.2%', '30.1%'] }],
      },
      {
        name: 'a difference of means, which may be that of a model',
        text: 'Mean pain was 4.2 with drug and 5.6 with placebo (mean difference ⟦-2.4⟧).',
        findings: [{ message: 'difference', severity: 'info' }],
      },
    ],
  },
  { describe, it },
)
