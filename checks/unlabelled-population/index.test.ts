import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

/** A source about a drug, which its title names. */
function about(...sentences: readonly string[]): string {
  return `# Results of QX-1207\n\nQX-1207 was studied.\n\n${sentences.join('\n\n')}\n`
}

const pooled =
  'In patients with osteosarcoma who received 12 mg/kg (n = 30), the confirmed ORR was 20.0%.'
const cohort =
  'In patients with osteosarcoma in cohort 1 who received 12 mg/kg (n = 24), the confirmed ORR was 20.8%.'
const release = (figure: string) =>
  `In patients with osteosarcoma who received 12 mg/kg, the confirmed ORR was ${figure}.`

testCheck(
  check,
  {
    consistent: [
      {
        name: 'figures that a sentence gives in the order of its groups',
        sources: {
          'article.md': about(pooled, cohort),
          'release.md': about(release('20.0%').replace(/\.$/u, ', respectively.')),
        },
      },
      {
        name: 'a figure that names its cohort',
        sources: { 'article.md': about(pooled, cohort), 'release.md': about(cohort) },
      },
      {
        name: 'the very sentence of the other source, set otherwise',
        sources: {
          'article.md': about(pooled, cohort),
          'release.md': about(pooled.replace('(n = 30)', '(*n*=30)')),
        },
      },
      {
        name: 'one group in the other source',
        sources: { 'article.md': about(pooled), 'release.md': about(release('20.0%')) },
      },
      {
        name: 'groups of one value',
        sources: {
          'article.md': about(pooled, cohort.replace('20.8%', '20.0%')),
          'release.md': about(release('20.0%')),
        },
      },
      {
        name: 'groups of another dose',
        sources: {
          'article.md': about(pooled, cohort.replace('12 mg', '8 mg')),
          'release.md': about(release('20.0%')),
        },
      },
      {
        name: 'a value that is of none of the groups, which is a conflict and none of this check',
        sources: { 'article.md': about(pooled, cohort), 'release.md': about(release('31.0%')) },
      },
    ],
    conflicting: [
      {
        name: 'a figure that could be of the cohort or of the pooled group',
        sources: {
          'article.md': about(pooled, cohort),
          'release.md': about(release('⟦20.0%⟧')),
        },
        findings: [
          {
            message: 'unlabelled',
            path: 'release.md',
            severity: 'info',
            data: {
              figures: '20.0% is',
              words: 'osteosarcoma, 12 mg/kg',
              source: 'article.md',
              groups: 2,
            },
            related: ['20.0%', '20.8%'],
          },
        ],
      },
    ],
  },
  { describe, it },
)
