import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

/** A registry record as its page prints it. */
function record(fields: Readonly<Record<string, string>>): string {
  const usual = {
    'Study Type': 'Interventional',
    'Enrollment (Estimated)': '120',
    Allocation: 'NA',
  }
  const lines = Object.entries({ ...usual, ...fields }).map(
    ([name, value]) => `${name}\n\n${value}`,
  )
  return ['A Study of QX-1207 in Adults With Gout', 'Study Overview', ...lines, ''].join('\n\n')
}

const planned = {
  Status: 'Recruiting',
  'Study Start (Actual)': 'March 3, 2023',
  'Primary Completion (Estimated)': 'October 31, 2025',
  'Study Completion (Estimated)': 'June 2026',
  'Last Verified': 'September 1, 2025',
}

/** A source with its date, about a drug that its title names. */
function about(drug: string, published: string, ...sentences: readonly string[]): string {
  const text = sentences.map((sentence) => sentence.replace('the agent', drug)).join(' ')
  return `---\nkind: press-release\npublished: ${published}\n---\n\n# News of ${drug}\n\n${drug} is new. ${text}\n`
}

testCheck(
  check,
  {
    consistent: [
      {
        name: 'planned dates that lie ahead, which a changed year would put into the past',
        sources: { 'record.txt': record(planned) },
        asOf: '2025-10-01',
        verified: 3,
      },
      {
        name: 'an estimated date on its very day',
        sources: { 'record.txt': record(planned) },
        asOf: '2025-10-31',
      },
      {
        name: 'an estimated month that is not over',
        sources: { 'record.txt': record({ 'Study Completion (Estimated)': 'June 2026' }) },
        asOf: '2026-06-30',
      },
      {
        name: 'a past date that is actual',
        sources: { 'record.txt': record({ 'Primary Completion (Actual)': 'October 31, 2024' }) },
        asOf: '2026-06-30',
      },
      {
        name: 'an old status of a trial that has ended',
        sources: {
          'record.txt': record({ Status: 'Completed', 'Last Verified': 'May 2019' }),
        },
        asOf: '2026-06-30',
      },
      {
        name: 'a status confirmed eleven months ago',
        sources: {
          'record.txt': record({ Status: 'Recruiting', 'Last Verified': 'May 2, 2025' }),
        },
        asOf: '2026-05-01',
        verified: 1,
      },
      {
        name: 'a record verified long ago and updated since',
        sources: {
          'record.txt': record({
            Status: 'Recruiting',
            'Last Update Posted': 'March 2, 2026',
            'Last Verified': 'May 1, 2024',
          }),
        },
        asOf: '2026-05-01',
        verified: 0,
      },
      {
        name: 'a plan in a release of its time, however old the release is now',
        sources: {
          'release.md': about(
            'QX-1207',
            '2024-05-01',
            'The primary completion of the trial is expected in March 2025.',
          ),
        },
        asOf: '2026-05-01',
      },
      {
        name: 'an article that reports the later data itself',
        sources: {
          'article.md': about(
            'QX-1207',
            '2026-01-20',
            'In NCT01234567 the data cutoff was May 15, 2025; an earlier one was June 30, 2024.',
          ),
          'release.md': about(
            'QX-1207',
            '2025-12-01',
            'In NCT01234567 the data cutoff was May 15, 2025.',
          ),
        },
      },
      {
        name: 'older data in a source that came out before the newer ones, or of another trial',
        sources: {
          'abstract.md': about(
            'QX-1207',
            '2025-06-01',
            'In NCT01234567 the data cutoff was January 5, 2025.',
          ),
          'paper.md': about(
            'QX-1207',
            '2026-02-01',
            'In NCT01234567 the data cutoff was June 30, 2025.',
          ),
          'other.md': about(
            'QX-1207',
            '2026-03-01',
            'In NCT07654321 the data cutoff was March 1, 2025.',
          ),
        },
      },
    ],
    conflicting: [
      {
        name: 'data older than those that had come out before',
        sources: {
          'article.md': about(
            'QX-1207',
            '2026-01-20',
            'In NCT01234567 the data cutoff was ⟦June 30, 2024⟧.',
          ),
          'release.md': about(
            'QX-1207',
            '2025-12-01',
            'In NCT01234567 the data cutoff was May 15, 2025.',
          ),
        },
        findings: [
          {
            message: 'outdated',
            path: 'article.md',
            severity: 'info',
            data: { here: 'June 30, 2024', there: 'May 15, 2025', source: 'release.md' },
          },
        ],
      },
      {
        name: 'an estimated completion that has passed, beside one that has not',
        sources: {
          'record.txt': record(planned).replace('October 31, 2025', '⟦October 31, 2025⟧'),
        },
        asOf: '2025-11-01',
        findings: [
          {
            message: 'passed',
            data: {
              event: 'primary completion',
              date: 'October 31, 2025',
              today: 'November 1, 2025',
            },
            severity: 'warning',
          },
        ],
      },
      {
        name: 'an estimated month that is over',
        sources: { 'record.txt': record({ 'Study Completion (Estimated)': '⟦June 2026⟧' }) },
        asOf: '2026-07-01',
        findings: [{ message: 'passed', at: 'June 2026' }],
      },
      {
        name: 'a status that was last verified a year ago',
        sources: {
          'record.txt': record({ Status: '⟦Recruiting⟧', 'Last Verified': 'May 1, 2025' }),
        },
        asOf: '2026-05-01',
        findings: [
          {
            message: 'unverified',
            data: { status: 'Recruiting', date: 'May 1, 2025', months: 12, today: 'May 1, 2026' },
            related: ['May 1, 2025'],
          },
        ],
      },
      {
        name: 'a status older than the limit that the options set',
        sources: {
          'record.txt': record({ Status: 'Recruiting', 'Last Verified': 'January 2026' }),
        },
        asOf: '2026-05-01',
        options: { statusMonths: 3 },
        findings: [{ message: 'unverified' }],
      },
      {
        name: 'a plan that had passed when the release came out',
        sources: {
          'release.md': about(
            'QX-1207',
            '2025-05-01',
            'The primary completion of the trial is expected in ⟦March 2025⟧.',
          ),
        },
        findings: [{ message: 'passed', at: 'March 2025' }],
      },
    ],
  },
  { describe, it },
)
