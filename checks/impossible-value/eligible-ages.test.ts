import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

const limits = 'Eligible patients were aged 18 to 65 years.'

testCheck(
  check,
  {
    consistent: [
      { text: `${limits}\n\nThe median age was 54 years (range, 21-65).`, verified: 1 },
      {
        name: 'a birthday after joining',
        text: `${limits}\n\nThe median age was 54 years (range, 21-66).`,
      },
      {
        name: 'quartiles within the limits, whatever lies outside',
        text: `${limits}\n\nThe median age was 54 years (interquartile range, 41-60).`,
      },
      {
        name: 'people of another study',
        text: `${limits}\n\nIn the previous trial the median age was 54 years (range, 21-79).`,
      },
      { name: 'no limits', text: 'The median age was 54 years (range, 21-79).' },
      {
        name: 'limits of two groups',
        text: `${limits}\n\nEligible adolescents were aged 12 to 17 years.\n\nThe median age was 34 years (range, 12-79).`,
      },
    ],
    conflicting: [
      {
        text: `${limits}\n\nThe median age was ⟦54 years (range, 21-79)⟧.`,
        findings: [{ message: 'ages', severity: 'warning' }],
      },
      {
        text: `${limits}\n\nThe median age was ⟦34 years (range, 12-58)⟧.`,
        findings: [
          { message: 'ages', data: { lower: '12', upper: '58', limit: 'minimum age', age: '18' } },
        ],
      },
    ],
  },
  { describe, it },
)
