import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

/** A source of a kind about a drug, which its title names. */
function about(kind: string, ...sentences: readonly string[]): string {
  return `---\nkind: ${kind}\n---\n\n# Results of QX-1207\n\nQX-1207 was studied.\n\n${sentences.join('\n\n')}\n`
}

const orr = 'In patients with osteosarcoma who received 12 mg/kg, the confirmed ORR was'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'a figure of a release that the paper has, more finely',
        sources: {
          'paper.md': about('paper', `${orr} 20.8%.`),
          'release.md': about('press-release', `${orr} 21%.`),
        },
      },
      {
        name: 'what the paper alone has',
        sources: {
          'paper.md': about('paper', `${orr} 20.8%.`),
          'release.md': about('press-release', 'All went well.'),
        },
      },
      { name: 'one source', text: about('press-release', `${orr} 20.8%.`) },
      {
        name: 'sources of one rank',
        sources: {
          'a.md': about('press-release', `${orr} 20.8%.`),
          'b.md': about('press-release', 'The median PFS was 8.4 months.'),
        },
      },
    ],
    conflicting: [
      {
        name: 'a figure that the paper lacks',
        sources: {
          'paper.md': about('paper', `${orr} 20.8%.`),
          'release.md': about('press-release', 'The median PFS was ⟦8.4 months⟧.'),
        },
        findings: [
          {
            message: 'unsupported',
            severity: 'info',
            data: { measure: 'progression-free survival', value: '8.4 months', count: 1 },
          },
        ],
      },
      {
        name: 'a figure that the paper gives for another dose',
        sources: {
          'paper.md': about('paper', `${orr} 20.8%.`),
          'news.md': about(
            'news-article',
            'In patients with osteosarcoma who received 8 mg/kg, the confirmed ORR was ⟦20.8%⟧.',
          ),
        },
        findings: [{ message: 'unsupported', path: 'news.md' }],
      },
    ],
  },
  { describe, it },
)
