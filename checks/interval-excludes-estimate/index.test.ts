import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

const survival = `In the 4-mg/kg arm, the 6-month PFS rate was 33.3% (95% CI, 12.2%-56.4%).
In the 6-mg/kg arm, the 6-month PFS rate was 64.6% (95% CI, 30.6%-85.1%).`

testCheck(
  check,
  {
    consistent: [
      {
        name: 'a survival rate in the middle on the log-log scale',
        text: 'In cohort A, the 6-month PFS rate was 65.9% (95% CI, 44.1%-80.8%).',
        verified: 1,
      },
      {
        name: 'a response rate, whose interval has other middles',
        text: 'In cohort A, the ORR was 20.8% (95% CI, 19.1%-42.2%).',
        verified: 1,
      },
      { text: 'The ORR was 20.8% (95% CI, 7.1%-42.2%).', verified: 1 },
      { text: 'The hazard ratio for death was 0.71 (95% CI, 0.55 to 0.92).', verified: 1 },
      { text: 'Median PFS was 8.4 months (95% CI, 5.4-NE).', verified: 1 },
      { text: 'The median age was 54 years (range, 19-80).', verified: 1 },
      {
        name: 'an interval in which no changed digit could be seen',
        text: 'Median PFS was 19.8 months (95% CI, 1.2-NE).',
      },
      { name: 'touching by rounding', text: 'The hazard ratio was 1.20 (95% CI, 1.2-2.1).' },
      {
        name: 'a hedged estimate gives way',
        text: 'The ORR was about 45% (95% CI, 46.1%-60.2%).',
        verified: 0,
      },
      { name: 'a share as bounds of a percentage', text: 'The ORR was 21% (95% CI, 0.08-0.42).' },
      {
        name: 'a mean outside its quartiles',
        text: 'The mean duration of treatment was 9.8 months (IQR, 2.1-7.4).',
        verified: 0,
      },
      {
        name: 'an equal bound alone proves nothing',
        text: `${survival}\nIn the 8-mg/kg arm, the 6-month PFS rate was 36.0% (95% CI, 16.2%-56.4%).`,
        verified: 3,
      },
    ],
    conflicting: [
      {
        name: 'a survival rate in the middle on no scale',
        text: 'In cohort A, the 6-month PFS rate was ⟦65.9% (95% CI, 64.1%-80.8%)⟧.',
        findings: [{ message: 'lopsided', severity: 'warning' }],
      },
      {
        name: 'an upper bound copied from another arm',
        text: `${survival}\nIn the 8-mg/kg arm, the 6-month PFS rate was ⟦60.6% (95% CI, 35.6%-56.4%)⟧.`,
        verified: 2,
        findings: [
          {
            message: 'outside',
            severity: 'error',
            data: {
              estimate: '60.6%',
              interval: '95% CI',
              lower: '35.6%',
              upper: '56.4%',
              range: '35.55% to 56.45%',
            },
            related: ['33.3% (95% CI, 12.2%-56.4%)'],
            likelySlip:
              '56.4% is also the upper bound in another group (4 mg/kg): was it copied? On the log-log scale, which the other survival intervals here follow, an upper bound near 78.4% would fit',
          },
        ],
      },
      {
        name: 'two digits of a bound changed places',
        text: 'The hazard ratio for death was ⟦0.74 (95% CI, 0.84-1.14)⟧.',
        findings: [
          {
            message: 'outside',
            severity: 'error',
            likelySlip: '0.48 printed as 0.84 (lower bound): two digits have changed places',
          },
        ],
      },
      {
        name: 'a lost decimal sign',
        text: 'The hazard ratio for death was 0.71 (95% CI, 55 to 0.92).',
        findings: [
          {
            message: 'reversed',
            severity: 'error',
            likelySlip: '0.55 printed as 55 (lower bound): a decimal sign is missing',
          },
        ],
      },
      {
        name: 'bounds that changed places',
        text: 'The hazard ratio for death was 0.71 (95% CI, 0.92 to 0.55).',
        findings: [
          {
            message: 'reversed',
            severity: 'error',
            likelySlip: 'the two bounds have changed places',
          },
        ],
      },
      {
        name: 'no slip where none is the only one',
        text: 'The hazard ratio for death was 0.31 (95% CI, 0.67 to 1.11).',
        findings: [{ message: 'outside', severity: 'error' }],
      },
      {
        name: 'a median outside its range',
        text: 'The median age was 91 years (range, 19-80).',
        findings: [{ message: 'outside', severity: 'error' }],
      },
      {
        name: 'the other sign',
        text: 'The mean difference was 2.9 (95% CI, -5.1 to -0.6).',
        findings: [{ message: 'sign', severity: 'info' }],
      },
      {
        name: 'falls by size, with the bounds of what is negative',
        text: 'There was a reduction in mean (95% CI) weight of ⟦3.1 kg (4.4 to 1.8)⟧.',
        findings: [{ message: 'reversed', severity: 'info' }],
      },
      {
        name: 'bounds of a ratio that changed places, whatever fell',
        text: 'Deaths fell with treatment (hazard ratio, 0.71; 95% CI, 0.92 to 0.55).',
        findings: [{ message: 'reversed', severity: 'error' }],
      },
      {
        name: 'negative bounds by size',
        text: 'The mean difference was -0.50 (95% CI, -0.12 to -0.87).',
        findings: [{ message: 'reversed', severity: 'info' }],
      },
    ],
  },
  { describe, it },
)
