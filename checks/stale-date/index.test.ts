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

const granted = (agency: string, date: string, indication = 'osteosarcoma'): string =>
  `In ${date}, the ${agency} granted breakthrough therapy designation to the agent for the treatment of patients with ${indication}.`

const fda = granted('FDA', 'January 2025')
const nmpa = granted('NMPA', 'February 2025')

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
        name: 'two designations by two agencies, both named by both sources',
        sources: {
          'article.md': about('QX-1207', '2025-06-01', fda, nmpa),
          'release.md': about('QX-1207', '2025-05-01', fda, nmpa),
        },
      },
      {
        name: 'a source that was published before the later designation',
        sources: {
          'article.md': about('QX-1207', '2025-01-20', fda),
          'release.md': about('QX-1207', '2025-05-01', nmpa),
        },
      },
      {
        name: 'a later designation for another indication',
        sources: {
          'article.md': about('QX-1207', '2025-06-01', fda),
          'release.md': about(
            'QX-1207',
            '2025-05-01',
            granted('NMPA', 'February 2025', 'melanoma'),
          ),
        },
      },
      {
        name: 'a later designation of another drug',
        sources: {
          'article.md': about('QX-1207', '2025-06-01', fda),
          'release.md': about('ZR-7701', '2025-05-01', nmpa),
        },
      },
      {
        name: 'a later designation of another type',
        sources: {
          'article.md': about('QX-1207', '2025-06-01', fda),
          'release.md': about(
            'QX-1207',
            '2025-05-01',
            granted('EMA', 'February 2025').replace('breakthrough therapy', 'orphan drug'),
          ),
        },
      },
      {
        name: 'the same designation, dated to the day in one source',
        sources: {
          'article.md': about('QX-1207', '2025-06-01', fda),
          'release.md': about('QX-1207', '2025-05-01', granted('FDA', 'January 7, 2025')),
        },
      },
    ],
    conflicting: [
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
      {
        name: 'a source that stops with the designation of one agency',
        sources: {
          'article.md': about('QX-1207', '2025-06-01', fda),
          'release.md': about('QX-1207', '2025-05-01', nmpa, fda),
        },
        findings: [
          {
            message: 'overtaken',
            path: 'article.md',
            severity: 'warning',
            data: {
              what: 'breakthrough therapy designation',
              last: 'that by the FDA (January 2025)',
              later: 'that by the NMPA (February 2025)',
            },
          },
        ],
      },
    ],
  },
  { describe, it },
)
