import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

testCheck(
  check,
  {
    consistent: [
      { text: 'ECOG performance status was 0 in 45% and 1 in 55% of patients.' },
      { text: '52% were female; 24% had ECOG PS 0 and 76% had ECOG PS 1.' },
      {
        text: '60% of patients had an ECOG performance status of 1 and 55% had an ECOG performance status of 1 at the end.',
      },
      { text: 'The ECOG performance status was 0 (42%), 1 (51%) or 2 (8%).' },
      {
        name: 'two groups with one status each',
        text: 'An ECOG performance status of 1 was seen in 55% of the drug group and 60% of the placebo group.',
      },
      {
        name: 'statuses of two groups',
        text: 'ECOG performance status was 0 in 45% versus 40% and 1 in 55% versus 60% of patients.',
      },
      {
        name: 'statuses that hold another',
        text: 'ECOG performance status was 1 in 45% and at least 1 in 60% of patients.',
      },
      {
        name: 'a remainder that makes all',
        text: 'Tumours were in stage III (58%) or stage IV (37%), and the remaining 5% were in stage II.',
        verified: 3,
      },
      {
        name: 'a remainder within rounding',
        text: 'Of the patients, 61.3% were white, 33.3% were Asian and the remaining 5.5% were Black.',
      },
      {
        name: 'a remainder of some of them',
        text: 'Of the patients 61% responded, of whom 33% relapsed, 45% died and the remaining 22% were lost.',
      },
      {
        name: 'a share before the list',
        text: 'Rash (18%) occurred in the summer (52%), the autumn (22%) and the remaining seasons (26%).',
      },
      {
        name: 'people who gave several answers',
        text: 'Patients were Asian (30%), white (55%), or Black (20%); more than one answer could be given.',
      },
      {
        name: 'races of two groups',
        text: 'Patients were white in 55% of the drug group and 70% of the placebo group.',
      },
    ],
    conflicting: [
      {
        text: '52% were female; ⟦24%⟧ had ECOG PS 0 and 79% had ECOG PS 1.',
        findings: [{ message: 'exclusive' }],
      },
      {
        text: 'ECOG performance status was 0 in ⟦45%⟧ and 1 in 60% of patients.',
        findings: [{ message: 'exclusive' }],
      },
      {
        text: 'Patients had an ECOG status of 0 (42%), 1 (51%) or 2 (17%).',
        findings: [{ message: 'exclusive' }],
      },
      {
        text: 'ECOG performance status 0, 1, and 2 was recorded in 38%, 55%, and 17% of patients, respectively.',
        findings: [{ message: 'exclusive' }],
      },
      {
        text: 'Patients were Asian (30%), white (55%), or Black (20%).',
        findings: [{ message: 'exclusive' }],
      },
      {
        text: 'Tumours were in stage III (58%) or stage IV (37%), and the remaining ⟦9%⟧ were in stage II.',
        findings: [{ message: 'remainder', severity: 'warning' }],
      },
      {
        name: 'a remainder that is too small',
        text: 'Of the patients, 61% were white, 23% were Asian and the remaining ⟦6%⟧ were Black.',
        findings: [{ message: 'remainder' }],
      },
    ],
  },
  { describe, it },
)
