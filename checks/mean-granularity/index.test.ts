import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

const group = 'In cohort A, 28 patients were treated (n = 28).'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'a multiple of 1/28',
        text: `${group}\n\nIn cohort A, the mean number of sick days was 5.18.`,
        verified: 1,
      },
      {
        name: 'a multiple of 1/16, which is the size printed with it',
        text: `${group}\n\nIn cohort A, the mean number of sick days was 5.19 (SD 2.10); n=16.`,
      },
      {
        name: 'a measure that is not counted',
        text: `${group}\n\nIn cohort A, the mean haemoglobin was 12.19.`,
      },
      {
        name: 'one decimal, which more than 10 people always reach',
        text: `${group}\n\nIn cohort A, the mean number of sick days was 5.2.`,
      },
      {
        name: 'a group of unknown size',
        text: 'In cohort A, the mean number of sick days was 5.19.',
      },
      {
        name: 'the mean of three items',
        text: `${group}\n\nIn cohort A, the mean number of sick days was 5.19.`,
        options: { items: 3 },
        verified: 1,
      },
    ],
    conflicting: [
      {
        name: 'no multiple of 1/28',
        text: `${group}\n\nIn cohort A, the mean number of sick days was ⟦5.19⟧.`,
        findings: [
          { message: 'unreachable', data: { n: 28, mean: '5.19', below: '5.179', above: '5.214' } },
        ],
      },
    ],
  },
  { describe, it },
)
