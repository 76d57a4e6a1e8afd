import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

function record(dates: readonly string[], frame?: string): { 'record.txt': string } {
  const head = ['NCT01234567', 'Study Type: Interventional', 'Masking: None', ...dates]
  const outcome = frame === undefined ? [] : ['Overall survival', `Time Frame: ${frame}`]
  return { 'record.txt': [...head, ...outcome].join('\n\n') }
}

const dates = [
  'Study Start: January 26, 2025 (Actual)',
  'Primary Completion: October 31, 2026 (Estimated)',
  'Study Completion: June 5, 2027 (Estimated)',
]

testCheck(
  check,
  {
    consistent: [
      {
        name: 'a time frame within the study',
        sources: record(dates, 'up to 14 months'),
        verified: 1,
      },
      {
        name: 'a time frame as long as the study',
        sources: record(dates, 'up to 28 months'),
        verified: 1,
      },
      { name: 'a time frame in weeks', sources: record(dates, 'up to 48 weeks') },
      {
        name: 'milestones of one day',
        sources: record([dates[0] ?? '', 'Study Completion: January 26, 2025 (Actual)']),
      },
      { text: 'Patients were enrolled from March 2021 to June 2022 (15 months).' },
      { text: 'Over 3 years, from January 2019 to December 2021, patients were enrolled.' },
      {
        name: 'a median time beside the dates of a period',
        text: 'Patients were enrolled from March 2021 to June 2022 (median follow-up, 24 months).',
      },
      {
        name: 'a length of something that comes behind it',
        text: 'Patients were enrolled from March 2021 to June 2022 (6 months of follow-up were planned).',
      },
      {
        name: 'a length of time after something else',
        text: 'Patients were enrolled from March 2021 to June 2022, 24 months after the approval.',
      },
      {
        name: 'a length behind the words of something else',
        text: 'Patients were enrolled from March 2021 to June 2022 and followed for 24 months.',
      },
      {
        name: 'a study without an end',
        sources: record([dates[0] ?? '', 'Last Update Posted: May 18, 2026'], 'up to 360 months'),
      },
      {
        name: 'periods that end after they begin, and one that ends in the month of its beginning',
        text: 'Between March 4, 2021, and January 28, 2022, 131 people were screened. Between March 4, 2022, and March 2022, 98 were enrolled. From September to March 2022, 14 were followed. Between December 4 and January 28, 2022, 90 were enrolled. The study started in June 2021 and ended in February 2024.',
      },
    ],
    conflicting: [
      {
        name: 'a period that ends before it begins',
        text: 'Between March 4, 2022, and ⟦January 28, 2021⟧, 131 people were screened.',
        findings: [{ message: 'reversed', severity: 'warning', related: ['March 4, 2022'] }],
      },
      {
        name: 'a study that ended before it started',
        text: 'The study started in June 2021 and ended in ⟦February 2021⟧.',
        findings: [{ message: 'reversed', severity: 'warning', related: ['June 2021'] }],
      },
      {
        name: 'a time frame longer than the study',
        sources: record(dates, 'up to ⟦36 months⟧'),
        findings: [
          { message: 'long', severity: 'warning', related: ['January 26, 2025', 'June 5, 2027'] },
        ],
      },
      {
        text: 'Patients were enrolled from March 2021 to ⟦June 2022⟧ (24 months).',
        findings: [{ message: 'period', severity: 'warning', related: ['March 2021'] }],
      },
      {
        text: 'Patients were enrolled between 4 January 2019 and ⟦30 June 2020⟧, a period of 28 months.',
        findings: [{ message: 'period' }],
      },
      {
        text: 'Patients were enrolled over 5 years from January 2019 to ⟦December 2021⟧.',
        findings: [{ message: 'period' }],
      },
      {
        name: 'a completion before the start',
        sources: record([
          'Study Start: January 26, 2027 (Estimated)',
          'Primary Completion: ⟦June 5, 2026⟧ (Estimated)',
          dates[2] ?? '',
        ]),
        findings: [{ message: 'reversed', related: ['January 26, 2027'] }],
      },
    ],
  },
  { describe, it },
)
