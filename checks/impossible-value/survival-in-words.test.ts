import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

const rising = [{ message: 'rising', severity: 'warning' }] as const

testCheck(
  check,
  {
    consistent: [
      {
        text: 'In the drug group, 63% of patients were alive at 1 year and 54% at 2 years.',
        verified: 2,
      },
      { text: 'Of the patients, 54% were alive at 2 years and 63% at 1 year.' },
      { text: 'At 12 months, 54% of patients had died, and at 24 months 63%.' },
      {
        name: 'two groups',
        text: 'In the drug group 54% of patients were alive at 1 year, and in the placebo group 63% at 2 years.',
      },
      {
        name: 'two groups that are told by what they had',
        text: 'With surgery 54% of patients were alive at 1 year and with radiotherapy 63% at 2 years.',
      },
      {
        name: 'two sorts of survival',
        text: 'At 12 months, 41% of patients were progression-free, and at 24 months 47% were alive.',
      },
      {
        name: 'groups of other sizes',
        text: 'In all, 20 of 37 (54%) were alive at 1 year and 12 of 19 (63%) at 2 years.',
      },
      {
        name: 'a share of those who lived that long',
        text: 'At 1 year 54% of patients were alive, and 63% of survivors were working at 2 years.',
      },
      {
        name: 'the same share twice',
        text: 'In the drug group, 54% of patients were alive at 1 year and 54.3% at 2 years.',
      },
    ],
    conflicting: [
      {
        text: 'In the drug group, 54% of patients were alive at 1 year and ⟦63%⟧ at 2 years.',
        findings: rising,
      },
      {
        text: 'At 12 months, 41% of patients were progression-free, and at 24 months ⟦47%⟧ were progression-free.',
        findings: rising,
      },
      {
        text: 'The proportion of patients alive at 6, 12 and 18 months was 81%, 64% and ⟦69%⟧, respectively.',
        findings: rising,
      },
      {
        text: 'Overall survival rates at 1, 3, and 5 years were 88%, 61%, and ⟦66%⟧.',
        findings: rising,
      },
      {
        text: 'After one year 71% of patients were relapse-free and after five years ⟦78%⟧.',
        findings: rising,
      },
    ],
  },
  { describe, it },
)
