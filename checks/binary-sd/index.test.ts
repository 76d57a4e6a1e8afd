import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

const group = 'In cohort A, 28 patients were treated (n = 28).\n\nIn cohort A, the mean of'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'the deviation of 10 of 28',
        text: `${group} female sex was 0.36 (SD 0.49).`,
        verified: 1,
      },
      { name: 'a score between 0 and 1', text: `${group} the utility score was 0.36 (SD 0.18).` },
      { name: 'a standard error', text: `${group} female sex was 0.36 (SE 0.09).` },
      { name: 'an age', text: `${group} the age of female patients was 0.96 (SD 0.18).` },
      {
        name: 'a group of unknown size',
        text: 'In cohort A, the mean of female sex was 0.36 (SD 0.18).',
      },
    ],
    conflicting: [
      {
        name: 'a deviation that zeros and ones cannot have',
        text: `${group} female sex was ⟦0.36 (SD 0.18)⟧.`,
        findings: [
          {
            message: 'unreachable',
            severity: 'info',
            data: { n: 28, mean: '0.36', sd: '0.18', expected: '0.49' },
          },
        ],
      },
    ],
  },
  { describe, it },
)
