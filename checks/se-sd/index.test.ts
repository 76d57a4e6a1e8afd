import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

const group = 'In cohort A, 28 patients were treated (n = 28).'
const both = `${group}\n\nIn cohort B, 30 patients were treated (n = 30).`

testCheck(
  check,
  {
    consistent: [
      {
        name: 'the interval that a standard deviation gives',
        text: `${group}\n\nIn cohort A, the mean weight was 75.2 kg (SD 12.1; 95% CI 70.5-79.9).`,
        verified: 1,
      },
      {
        name: 'the interval that a standard error gives',
        text: `${group}\n\nIn cohort A, the mean weight was 75.2 kg (SE 2.3; 95% CI 70.5-79.9).`,
        verified: 1,
      },
      {
        name: 'an interval of a few people fewer',
        text: `${group}\n\nIn cohort A, the mean weight was 75.2 kg (SD 12.1; 95% CI 70.2-80.2).`,
        verified: 1,
      },
      {
        name: 'the standard error of the standard deviation',
        text: `${group}\n\nIn cohort A, the mean weight was 75.2 kg (SD 12.1).\n\nIn cohort A, the mean weight was 75.2 kg (SE 2.3).`,
        verified: 1,
      },
      {
        name: 'two deviations of one size',
        text: `${both}\n\nThe mean pain score was 4.2 (SD 2.1) in cohort A and 5.1 (SD 1.9) in cohort B.`,
      },
      {
        name: 'a mean of a model',
        text: `${group}\n\nIn cohort A, the adjusted mean weight was 75.2 kg (SD 12.1; 95% CI 74.5-75.9).`,
      },
      {
        name: 'a group of unknown size',
        text: 'In cohort A, the mean weight was 75.2 kg (SD 12.1; 95% CI 63.0-87.4).',
      },
    ],
    conflicting: [
      {
        name: 'an interval that takes the deviation for an error',
        text: `${group}\n\nIn cohort A, the mean weight was ⟦75.2 kg (SD 12.1; 95% CI 50.7-99.7)⟧.`,
        findings: [
          {
            message: 'width',
            severity: 'info',
            data: {
              n: 28,
              name: 'standard deviation',
              printed: '12.1',
              level: 95,
              expected: '4.46 to 4.71',
              half: '24.45 to 24.55',
              otherwise: '; as a standard error it would fit',
            },
          },
        ],
      },
      {
        name: 'an interval of another width',
        text: `${group}\n\nIn cohort A, the mean weight was ⟦75.2 kg (SE 2.3; 95% CI 73.9-76.5)⟧.`,
        findings: [
          {
            message: 'width',
            data: {
              n: 28,
              name: 'standard error',
              printed: '2.3',
              level: 95,
              expected: '4.41 to 4.82',
              half: '1.25 to 1.35',
              otherwise: '',
            },
          },
        ],
      },
      {
        name: 'an error that needs more people',
        text: `${group}\n\nIn cohort A, the mean weight was 75.2 kg (SD 12.1).\n\nIn cohort A, the mean weight was ⟦75.2 kg (SE 0.9)⟧.`,
        findings: [
          {
            message: 'apart',
            data: { n: 28, needed: '161 to 204', sd: '12.1', se: '0.9' },
            related: ['75.2 kg (SD 12.1)'],
          },
        ],
      },
      {
        name: 'an error among deviations',
        text: `${both}\n\nThe mean pain score was 4.2 (SD 2.11) in cohort A and ⟦5.1 (SD 0.38)⟧ in cohort B.`,
        findings: [
          {
            message: 'named',
            data: {
              printed: '0.38',
              name: 'standard deviation',
              other: '2.11',
              n: 30,
              right: 'standard error',
            },
            related: ['4.2 (SD 2.11)'],
          },
        ],
      },
      {
        name: 'a deviation among errors',
        text: `${both}\n\nThe mean pain score was ⟦4.2 (SE 2.11)⟧ in cohort A and 5.1 (SE 0.40) in cohort B.`,
        findings: [
          {
            message: 'named',
            data: {
              printed: '2.11',
              name: 'standard error',
              other: '0.40',
              n: 28,
              right: 'standard deviation',
            },
          },
        ],
      },
    ],
  },
  { describe, it },
)
