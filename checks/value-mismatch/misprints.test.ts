import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

/** A paper with one paragraph of abstract, and one of results. */
function paper(abstract: string, results: string): string {
  return `# Checking the pulse at home\n\n## Abstract\n\n${abstract}\n\n## Results\n\n${results}\n`
}

/** A source about a drug, which its title names. */
function about(sentence: string): string {
  return `# Results of QX-1207\n\nQX-1207 was studied.\n\n${sentence}\n`
}

const pulse = (count: string, share = '39.4%') =>
  `At four months, ${count} (${share}) of the adults with poor motivation went on to check their pulse daily.`

const walked = (mean: string) =>
  `Members of the coaching group walked ${mean} ± 63.7 minutes per week at the last visit.`

const stiffness = (p: string) =>
  `Morning stiffness of the knee joints lasted as long with QX-1207 as with placebo (p = ${p}).`

testCheck(
  check,
  {
    conflicting: [
      {
        name: 'a count of the abstract that its paper prints with another digit',
        text: paper(pulse('⟦29⟧').replace('⟦29⟧ (39.4%)', '⟦29 (39.4%)⟧'), pulse('26')),
        findings: [
          {
            message: 'misprint',
            related: ['26 (39.4%)'],
          },
        ],
      },
      {
        name: 'a mean whose deviation is the same',
        text: paper(
          walked('269.4').replace(
            '269.4 ± 63.7 minutes per week',
            '⟦269.4 ± 63.7 minutes per week⟧',
          ),
          walked('264.9'),
        ),
        findings: [{ message: 'misprint', related: ['264.9 ± 63.7 minutes per week'] }],
      },
      {
        name: 'a p-value of a release in a sentence of the paper',
        sources: {
          'paper.md': about(stiffness('0.467')),
          'release.md': about(stiffness('0.476').replace('p = 0.476', '⟦p = 0.476⟧')),
        },
        findings: [{ message: 'misprint', path: 'release.md', related: ['p = 0.467'] }],
      },
    ],
    consistent: [
      { name: 'the same figures', text: paper(pulse('26'), pulse('26')) },
      { name: 'a share that is rounded', text: paper(pulse('26'), pulse('26', '39%')) },
      {
        name: 'a figure that its paper prints as well, of another group',
        text: paper(
          pulse('29'),
          `${pulse('26')} At eight months, 29 (39.4%) of those with good motivation did.`,
        ),
      },
      {
        name: 'a figure that the abstract gives beside the other',
        text: paper(`${pulse('29')} ${pulse('26').replace('four', 'eight')}`, pulse('26')),
      },
      {
        name: 'results of another day, of which two numbers differ',
        text: paper(pulse('29', '34.9%'), pulse('26', '39.4%')),
      },
      { name: 'a number that no slip makes of the other', text: paper(pulse('71'), pulse('26')) },
      {
        name: 'a deviation that stands behind means of other things',
        text: paper(
          'The coaching group walked 269.4 ± 63.7 minutes.',
          'Controls slept for 264.9 ± 63.7 minutes.',
        ),
      },
      {
        name: 'a p-value of another outcome',
        sources: {
          'paper.md': about('Falls were as frequent with QX-1207 (p = 0.467).'),
          'release.md': about(stiffness('0.476')),
        },
      },
      { name: 'two sentences of one body', text: `# Pulse\n\n${pulse('29')}\n\n${pulse('26')}\n` },
      {
        name: 'small numbers of people without more',
        text: paper(
          'A total of 25 clubs with rowing boats took part in the survey of coaches.',
          'A total of 15 clubs with rowing boats took part in the survey of coaches.',
        ),
      },
    ],
  },
  { describe, it },
)
