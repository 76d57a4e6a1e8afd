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
        name: 'a half of a year that is not over',
        sources: {
          'sheet.md': about(
            'QX-1207',
            '2025-01-01',
            'Topline results are expected in the second half of 2025.',
          ).replace('press-release', 'fact-sheet'),
        },
        asOf: '2025-07-01',
        verified: 0,
      },
      {
        name: 'a release of its time that calls a trial open, and one that retells a plan',
        sources: {
          'release.md': about(
            'QX-1207',
            '2023-05-01',
            'The trial of the agent is currently recruiting adults with gout.',
          ),
          'later.md': about(
            'QX-1207',
            '2025-05-01',
            'In March 2023 the company announced that results will be presented in June 2024.',
          ),
        },
        asOf: '2026-01-01',
      },
      {
        name: 'a completion that a newer source of another trial reports, or an older source',
        sources: {
          'record.txt': `${record({
            'Primary Completion (Estimated)': 'October 31, 2026',
            'Last Update Posted': 'March 3, 2026',
          })}\n\nNCT01234567\n\nQX-1207 is given to adults with gout.\n`,
          'other.md': about(
            'QX-1207',
            '2026-05-01',
            'In NCT07654321 of the agent, the primary completion was April 2026.',
          ),
          'older.md': about(
            'QX-1207',
            '2026-02-01',
            'In NCT01234567 of the agent, the primary completion was January 2026.',
          ),
        },
        asOf: '2026-06-01',
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
            'The primary completion of the trial ⟦is expected in March 2025⟧.',
          ),
        },
        findings: [{ message: 'foreseen', severity: 'warning' }],
      },
      {
        name: 'a meeting that was over when the release came out',
        sources: {
          'release.md': about(
            'QX-1207',
            '2025-06-01',
            'Results of the trial ⟦will be presented in March 2025⟧.',
          ),
        },
        findings: [
          {
            message: 'foreseen',
            data: { words: 'will be presented in March 2025', today: 'June 1, 2025' },
          },
        ],
      },
      {
        name: 'the same of a paper, which is written long before it comes out',
        sources: {
          'paper.md': about(
            'QX-1207',
            '2025-06-01',
            'Results of the trial ⟦will be presented in March 2025⟧.',
          ).replace('press-release', 'paper'),
        },
        findings: [{ message: 'foreseen', severity: 'info' }],
      },
      {
        name: 'a fact sheet that looks forward to what has passed',
        sources: {
          'sheet.md': about(
            'QX-1207',
            '2025-01-01',
            'Topline results ⟦are expected in the second half of 2025⟧.',
          ).replace('press-release', 'fact-sheet'),
        },
        asOf: '2026-01-01',
        findings: [
          {
            message: 'foreseen',
            data: { words: 'are expected in the second half of 2025', today: 'January 1, 2026' },
          },
        ],
      },
      {
        name: 'a kind of source that the options say is kept up',
        sources: {
          'pipeline.md': about(
            'QX-1207',
            '2025-01-01',
            'The company ⟦plans to submit a BLA by year-end 2025⟧.',
          ).replace('press-release', 'pipeline'),
        },
        asOf: '2026-01-01',
        options: { maintainedKinds: ['pipeline'] },
        findings: [{ message: 'foreseen' }],
      },
      {
        name: 'a completion that a newer release reports before the record expects it',
        sources: {
          'record.txt': `${record({
            'Primary Completion (Estimated)': '⟦October 31, 2026⟧',
            'Last Update Posted': 'March 3, 2026',
          })}\n\nNCT01234567\n\nQX-1207 is given to adults with gout.\n`,
          'release.md': about(
            'QX-1207',
            '2026-05-01',
            'In NCT01234567 of the agent, the primary completion was April 2026.',
          ),
        },
        asOf: '2026-06-01',
        findings: [
          {
            message: 'happened',
            severity: 'info',
            data: {
              event: 'primary completion',
              date: 'October 31, 2026',
              source: 'release.md',
              there: 'April 2026',
            },
            related: ['April 2026'],
          },
        ],
      },
      {
        name: 'a page that nobody has touched for long and that calls a trial open',
        sources: {
          'page.md': about(
            'QX-1207',
            '2024-05-01',
            'The trial of the agent ⟦is currently recruiting⟧ adults with gout.',
          ).replace('press-release', 'web-page'),
        },
        asOf: '2026-01-01',
        findings: [{ message: 'unverified', severity: 'info' }],
      },
    ],
  },
  { describe, it },
)
