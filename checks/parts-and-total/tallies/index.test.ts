import { describe, expect, it } from 'vitest'
import { runCheck, testCheck } from '../../../src/testing/index.js'
import check from '../index.js'

/** A table with these heads and rows, cell by cell. */
function table(head: string, ...rows: readonly string[]): string {
  const rule = head.replaceAll(/[^|]+/gu, ' --- ')
  return [head, rule, ...rows].map((row) => `| ${row} |`).join('\n')
}

const began = ['Randomised | 150 | 148 | 298', 'Treated | 149 | 146 | 295']
const head = 'Disposition | Drug | Placebo | Total'
const disposition = [
  head,
  ...began,
  'Completed | 121 | 118 | 239',
  'Discontinued | 28 | 28 | 56',
  'Adverse event | 10 | 6 | 16',
  'Lost to follow-up | 8 | 9 | 17',
  'Withdrew consent | 10 | 13 | 23',
] as const
const studies = 'Study | Drug events | Drug total | Control events | Control total | Weight'
const meta = [
  'Ahn 2012 | 12 | 100 | 20 | 98 | 22.1%',
  'Bell 2014 | 31 | 240 | 45 | 236 | 45.0%',
  'Cruz 2018 | 22 | 180 | 30 | 177 | 32.9%',
]

testCheck(
  check,
  {
    consistent: [
      {
        name: 'a p-value of 1 beside the totals',
        text: table(
          'Characteristic | Drug | Placebo | Total | P',
          'Male | 25 | 29 | 54 | 1',
          'Female | 2 | 2 | 4 | 1.0',
          'Smoker | 11 | 9 | 20 | 0.41',
          'Married | 14 | 18 | 32 | 0.63',
          'Employed | 20 | 21 | 41 | 0.72',
        ),
      },
      {
        name: 'ways that add up in all directions',
        text: table(...disposition),
        verified: 7,
        // The claim of a row stands at its name; its cells are tried below.
        provesVerifications: false,
      },
      {
        name: 'rows that are no counts of people',
        text: table(head, ...began, 'Completed | 121 | 118 | 239', 'Age in years | 62 | 60 | 61'),
      },
      {
        name: 'reasons that are not all told',
        text: table(
          'Disposition | Drug | Placebo',
          'Discontinued | 28 | 30',
          'Adverse event | 10 | 6',
          'Lost to follow-up | 8 | 9',
        ),
        verified: 0,
      },
      {
        name: 'those who left the treatment and completed the study',
        text: table(
          'Disposition | Drug | Placebo',
          'Randomised | 150 | 148',
          'Completed the study | 140 | 139',
          'Discontinued the drug | 28 | 30',
        ),
      },
      {
        name: 'a total of some of the groups only',
        text: table('Group | Drug | Placebo | All drug', 'Randomised | 150 | 148 | 150'),
      },
      {
        name: 'a forest plot',
        text: table(studies, ...meta, 'Total | 65 | 520 | 95 | 511 | 100%'),
        verified: 4,
        provesVerifications: false,
      },
      {
        name: 'a total of more than the rows above',
        text: table(studies, ...meta, 'Overall | 91 | 707 | 133 | 702 | 100%'),
      },
      {
        name: 'a total within rounding of the weights',
        text: table(
          studies,
          ...meta.map((row) => row.replace('45.0%', '45.1%')),
          'Total | 65 | 520 | 95 | 511 | 100.0%',
        ),
      },
    ],
    conflicting: [
      {
        name: 'a total of a row',
        text: table(head, ...began, 'Completed | 121 | 118 | 239', 'Discontinued | 28 | 28 | ⟦58⟧'),
        findings: [{ message: 'column', severity: 'warning', related: ['28', '28'] }],
      },
      {
        name: 'digits of a total in other places',
        text: table(
          head,
          'Randomised | 150 | 148 | ⟦289⟧',
          'Treated | 149 | 146 | 295',
          'Completed | 121 | 118 | 239',
        ),
        findings: [{ message: 'column' }],
      },
      {
        name: 'reasons of more than left',
        text: table(
          'Disposition | Drug | Placebo',
          'Discontinued | ⟦29⟧ | 30',
          'Adverse event | 10 | 6',
          'Lost to follow-up | 9 | 9',
          'Withdrew consent | 12 | 15',
        ),
        findings: [{ message: 'reasons', related: ['10', '9', '12'] }],
      },
      {
        name: 'more at the end than began',
        text: table(
          'Disposition | Drug | Placebo',
          'Randomised | 150 | 148',
          'Completed | 121 | 118',
          'Discontinued | ⟦39⟧ | 30',
        ),
        findings: [{ message: 'flow' }],
      },
      {
        name: 'fewer at the end than began',
        text: table(
          'Disposition | Drug | Placebo',
          'Randomised | 150 | 148',
          'Completed | 121 | 118',
          'Discontinued | ⟦19⟧ | 30',
        ),
        findings: [{ message: 'flow' }],
      },
      {
        name: 'the people of all studies',
        text: table(studies, ...meta, 'Total | 65 | ⟦530⟧ | 95 | 511 | 100%'),
        findings: [{ message: 'row' }],
      },
      {
        name: 'the events of all studies in fractions',
        text: table(
          'Study | Drug | Control',
          'Ahn 2012 | 12/100 | 20/98',
          'Bell 2014 | 31/240 | 45/236',
          'Cruz 2018 | 22/180 | 30/177',
          'Total (fixed effect) | ⟦75⟧/520 | 95/511',
        ),
        findings: [{ message: 'row' }],
      },
      {
        name: 'weights',
        text: table(
          studies,
          ...meta.map((row) => row.replace('45.0%', '54.0%')),
          'Total | 65 | 520 | 95 | 511 | ⟦100.0⟧%',
        ),
        findings: [{ message: 'row' }],
      },
    ],
  },
  { describe, it },
)

describe('rows that are called verified', () => {
  const [, ...rows] = disposition
  it.each(rows)('%s: another last digit of the total is found', async (row) => {
    const changed = row.replace(/\d$/u, (digit) => String((Number(digit) + 3) % 10))
    const [first, ...others] = disposition.map((one) => (one === row ? changed : one))
    const { findings } = await runCheck(check, table(first ?? '', ...others))
    expect(findings.map(({ messageId }) => messageId)).toContain('column')
  })
})
