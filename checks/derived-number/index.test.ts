import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'a difference in the sentence behind its values, and one of something else further on',
        text: 'Relapse occurred in 28.0% of patients with XN-401 and 42.9% of those with placebo. The risk difference was 14.9 percentage points. Death was rare. The difference was 2.0 percentage points.',
        verified: 1,
      },
      {
        name: 'a risk that the ratio of another outcome does not make',
        text: 'Relapse occurred in 58 patients with XN-401 and in 45 with placebo (hazard ratio, 0.58; 95% CI, 0.39 to 0.86).\n\nXN-401 reduced the risk of relapse by 42%, and the risk of hospital admission by 52%.',
      },
      {
        name: 'a fall of a risk that the hazard ratio of another sentence makes, or one of several',
        text: 'AB-101 reduced the risk of disease progression or death by 32%. AB-101 reduced the risk of death by 26%. With AB-101, PFS was longer (HR 0.68; 95% CI, 0.56-0.83). With AB-101, OS was longer (HR 0.80; 95% CI, 0.66-0.97), and in the final analysis OS too (HR 0.74; 95% CI, 0.60-0.92).',
      },
      {
        name: 'a fall of a risk of something else, and one of an outcome without a ratio',
        text: 'AB-101 reduced the risk of death from prostate cancer by 36%. AB-101 reduced the risk of recurrence or death by 41%. AB-101 reduced the risk of death by about 40%. With AB-101, OS was longer (HR 0.74; 95% CI, 0.60-0.92).',
      },
      {
        name: 'a change in points or in its unit that its two values make, at two times',
        text: 'Time in range rose from 58.2% at baseline to 66.9% at day 14, an increase of 8.7 percentage points.\n\nBody weight fell by 11.1 kg, from 104.2 kg to 93.1 kg.',
        verified: 2,
      },
      {
        name: 'a change of a mean, of something else, and one that another value led to',
        text: 'Mean HbA1c fell from 8.4% to 7.1%, a reduction of 1.6 percentage points.\n\nBody weight fell from 104.2 kg to 93.1 kg, a loss of 4 cm at the waist.\n\nBody weight fell from 104.2 kg to 93.1 kg and to 92.0 kg, a loss of 12.2 kg.',
      },
      {
        name: 'a rate of people to whom something happened',
        text: 'During 648,910 person-years, 3,214 participants developed asthma (incidence rate 4.95 per 1000 person-years).\n\nDuring 648,910 person-years, 3,214 participants were followed (incidence rate 6.95 per 1000 person-years).',
        verified: 1,
      },
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
      {
        name: 'the risk ratio of two fractions',
        text: 'Rash occurred in 12 of 75 patients (16.0%) on the drug and in 3 of 73 (4.1%) on placebo (risk ratio, 3.89).',
        verified: 1,
      },
      {
        name: 'the odds ratio of two fractions, the other way round',
        text: 'Rash occurred in 12 of 75 patients (16.0%) on the drug and in 3 of 73 (4.1%) on placebo (odds ratio, 0.23).',
        verified: 1,
      },
      {
        name: 'the ratio of having no rash',
        text: 'Rash occurred in 12 of 75 patients (16.0%) on the drug and in 3 of 73 (4.1%) on placebo (relative risk, 0.88).',
        verified: 1,
      },
      {
        name: 'an adjusted ratio',
        text: 'Rash occurred in 12 of 75 patients (16.0%) on the drug and in 3 of 73 (4.1%) on placebo (adjusted risk ratio, 1.20).',
      },
      {
        name: 'a ratio a little off, which may be conditional',
        text: 'Rash occurred in 12 of 75 patients (16.0%) on the drug and in 3 of 73 (4.1%) on placebo (odds ratio, 4.38).',
      },
      {
        name: 'the number needed to treat of a difference, rounded up',
        text: 'The ORR was 45% with the drug and 30% with placebo (absolute risk reduction 15%; number needed to treat, 7).',
        verified: 1,
      },
      {
        name: 'the number needed to treat of two percentages',
        text: 'The ORR was 45% with the drug and 30% with placebo (NNT = 6.7).',
      },
      {
        name: 'the rate of events in a time at risk',
        text: 'The incidence was 12 events in 340 person-years (3.5 per 100 person-years).',
        verified: 1,
      },
      {
        name: 'a rate per another time',
        text: 'The incidence was 12 events in 340 person-years (3.5 per 100 person-months).',
      },
      {
        name: 'a fold change, and as much more',
        text: 'The titre rose from 12.0 to 36.0, a 3-fold increase.\n\nThe titre rose from 12.0 to 36.0, a 2-fold increase.',
      },
      {
        name: 'a fold change of means',
        text: 'The mean titre rose from 12.0 to 36.0, a 5-fold increase.',
      },
      {
        name: 'a change with the two values',
        text: 'The number of attacks fell by 40%, from 5.0 to 3.0 per month.',
        verified: 1,
      },
      {
        name: 'a change in points',
        text: 'The share of smokers fell by 12%, from 40% to 28%.',
      },
      {
        name: 'a mean of changes',
        text: 'The mean number of attacks fell by 50%, from 5.0 to 3.0 per month.',
      },
    ],
    conflicting: [
      {
        name: 'a change that the two values do not make',
        text: 'The relapse rate dropped by ⟦60%⟧, from 0.80 to 0.48 per year.',
        findings: [
          {
            message: 'change',
            severity: 'warning',
            data: { percent: '60', from: '0.80', to: '0.48', expected: '39% to 41%' },
          },
        ],
      },
      {
        name: 'a difference in the sentence behind its values',
        text: 'Relapse occurred in 28.0% of patients with XN-401 and 42.9% of those with placebo. The risk difference was ⟦19.4 percentage points⟧.',
        findings: [{ message: 'difference', severity: 'warning' }],
      },
      {
        name: 'a risk by a name of its own, against the ratio in an earlier sentence',
        text: 'Relapse occurred in 58 patients with XN-401 and in 45 with placebo (hazard ratio, 0.58; 95% CI, 0.39 to 0.86).\n\nXN-401 reduced the risk of relapse by ⟦52%⟧.',
        findings: [{ message: 'relative', severity: 'warning' }],
      },
      {
        name: 'a risk that was cut by something else',
        text: 'Treatment cut the risk of death by ⟦41%⟧ (HR 0.69; 95% CI 0.55 to 0.86).',
        findings: [{ message: 'relative', related: ['0.69; 95% CI 0.55 to 0.86'] }],
      },
      {
        name: 'a fold change whose unit stands once',
        text: 'Ferritin rose from 2.2 to ⟦11.0 ng/mL⟧, an 8-fold increase.',
        findings: [{ message: 'fold', severity: 'info' }],
      },
      {
        name: 'a risk ratio of other fractions',
        text: 'Rash occurred in 12 of 75 patients (16.0%) on the drug and in 3 of 73 (4.1%) on placebo (risk ratio, ⟦8.89⟧).',
        findings: [
          {
            message: 'ratio',
            severity: 'warning',
            data: {
              measure: 'risk ratio',
              ratio: '8.89',
              first: '12 of 75 patients (16.0%)',
              second: '3 of 73 (4.1%)',
              expected: '3.89',
            },
            related: ['12 of 75 patients (16.0%)', '3 of 73 (4.1%)'],
          },
        ],
      },
      {
        name: 'an odds ratio that may be adjusted',
        text: 'Rash occurred in 12 of 75 patients (16.0%) on the drug and in 3 of 73 (4.1%) on placebo (odds ratio, ⟦3.10⟧).',
        findings: [{ message: 'ratio', severity: 'info' }],
      },
      {
        name: 'a number needed to treat of another difference',
        text: 'The ORR was 45% with the drug and 30% with placebo (absolute risk reduction ⟦15%⟧; number needed to treat, 17).',
        findings: [
          {
            message: 'needed',
            severity: 'warning',
            data: { needed: '17', difference: '15%', expected: '6.5 to 6.9' },
          },
        ],
      },
      {
        name: 'a number needed to treat of other percentages',
        text: 'The ORR was 45% with the drug and ⟦30%⟧ with placebo (NNT = 67).',
        findings: [{ message: 'needed' }],
      },
      {
        name: 'a rate of other events',
        text: 'The incidence was 12 events in 340 person-years (⟦5.3 per 100 person-years⟧).',
        findings: [
          {
            message: 'rate',
            severity: 'warning',
            data: {
              events: '12',
              time: '340 person-years',
              expected: '3.5',
              unit: 'per 100 person-years',
              rate: '5.3',
            },
            related: ['12'],
          },
        ],
      },
      {
        name: 'a rate of other people to whom something happened',
        text: 'During 648,910 person-years, 3,214 participants developed asthma (incidence rate ⟦6.95 per 1000 person-years⟧).',
        findings: [{ message: 'rate', related: ['3,214'] }],
      },
      {
        name: 'a change in points, or in its unit, from and to other values',
        text: 'Time in range rose from 58.2% at baseline to 66.9% at day 14, an increase of ⟦10.7 percentage points⟧.\n\nBody weight fell by ⟦12.1 kg⟧, from 104.2 kg to 93.1 kg.',
        findings: [
          {
            message: 'step',
            severity: 'warning',
            data: { size: '10.7 percentage points', from: '58.2', to: '66.9', expected: '8.7' },
          },
          {
            message: 'step',
            data: { size: '12.1 kg', from: '104.2', to: '93.1', expected: '11.1' },
          },
        ],
      },
      {
        name: 'a fold change of other values',
        text: 'The titre rose from 12.0 to ⟦36.0⟧, a 5-fold increase.',
        findings: [{ message: 'fold', severity: 'info', related: ['12.0'] }],
      },
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
      {
        name: 'a fall of a risk that no hazard ratio of the source makes',
        text: 'AB-101 reduced the risk of disease progression or death by ⟦36%⟧. With AB-101, PFS was longer (HR 0.68; 95% CI, 0.56-0.83). With AB-101, OS was longer (HR 0.64; 95% CI, 0.50-0.82).',
        findings: [{ message: 'relative', severity: 'warning' }],
      },
    ],
  },
  { describe, it },
)
