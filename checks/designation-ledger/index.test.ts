import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

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
        name: 'two designations of one day, of which each source with one has the other too',
        sources: {
          'article.md': about(
            'QX-1207',
            '2025-06-01',
            granted('FDA', 'January 7, 2025'),
            granted('FDA', 'January 7, 2025').replace('breakthrough therapy', 'fast track'),
          ),
          'release.md': about(
            'QX-1207',
            '2025-05-01',
            granted('FDA', 'January 7, 2025').replace('breakthrough therapy', 'fast track'),
          ),
        },
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
      {
        name: 'one designation in two sources, where either would show a changed year',
        sources: {
          'article.md': about('QX-1207', '2025-06-01', fda),
          'release.md': about('QX-1207', '2025-05-01', fda),
        },
        verified: 2,
      },
      {
        name: 'designations of one agency for two indications',
        sources: {
          'article.md': about('QX-1207', '2025-06-01', granted('FDA', 'January 2025')),
          'release.md': about('QX-1207', '2025-05-01', granted('FDA', 'March 2024', 'melanoma')),
        },
      },
      {
        name: 'an application and the designation that came of it',
        sources: {
          'article.md': about('QX-1207', '2025-06-01', fda),
          'release.md': about(
            'QX-1207',
            '2024-10-01',
            'In September 2024, the sponsor applied to the FDA for breakthrough therapy designation of the agent for osteosarcoma.',
          ),
        },
      },
      {
        name: 'designations by two agencies in one month',
        sources: {
          'article.md': about('QX-1207', '2025-06-01', granted('FDA', 'January 2025')),
          'release.md': about('QX-1207', '2025-05-01', granted('EMA', 'January 2025')),
        },
      },
    ],
    conflicting: [
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
      {
        name: 'one designation with two months',
        sources: {
          'article.md': about('QX-1207', '2025-06-01', fda),
          'release.md': about(
            'QX-1207',
            '2025-05-01',
            granted('FDA', 'March 2025')
              .replace('In March', 'In ⟦March')
              .replace('breakthrough therapy designation', 'breakthrough therapy designation⟧'),
          ),
        },
        findings: [
          {
            message: 'dates',
            path: 'release.md',
            data: {
              what: 'breakthrough therapy designation',
              agency: 'FDA',
              here: 'March 2025',
              there: 'January 2025',
              source: 'article.md',
            },
          },
        ],
      },
      {
        name: 'one designation retold as one of another type',
        sources: {
          'article.md': about('QX-1207', '2025-06-01', granted('FDA', 'January 7, 2025')),
          'release.md': about(
            'QX-1207',
            '2025-05-01',
            granted('FDA', 'January 7, 2025').replace('breakthrough therapy', 'fast track'),
          ),
        },
        findings: [{ message: 'types', path: 'release.md' }],
      },
      {
        name: 'one designation retold as that of another agency',
        sources: {
          'article.md': about('QX-1207', '2025-06-01', granted('FDA', 'January 7, 2025')),
          'release.md': about('QX-1207', '2025-05-01', granted('EMA', 'January 7, 2025')),
        },
        findings: [
          {
            message: 'agencies',
            data: {
              what: 'breakthrough therapy designation',
              date: 'January 7, 2025',
              here: 'EMA',
              there: 'FDA',
              source: 'article.md',
            },
          },
        ],
      },
    ],
  },
  { describe, it },
)
