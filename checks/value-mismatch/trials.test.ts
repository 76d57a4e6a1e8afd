import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

/** A source on one trial of a drug. */
function release(trial: string, ...sentences: readonly string[]): string {
  return `# Torvalimab in the ${trial} trial\n\nThe ${trial} trial of torvalimab is over.\n\n${sentences.join(' ')}\n`
}

const orr = (percent: string): string =>
  `In patients with glioma, the objective response rate was ${percent}%.`

/** A source on two trials of the drug. */
const both =
  '# Torvalimab in HARBOR and LANTERN\n\nThe HARBOR and LANTERN trials of torvalimab are over.\n\n' +
  'HARBOR enrolled 412 patients. In HARBOR, 412 patients were randomized. LANTERN enrolled 618 patients. ' +
  'In LANTERN, 618 patients were randomized. ' +
  'In HARBOR, the objective response rate was 41% in patients with glioma. ' +
  'In LANTERN, the objective response rate was 33% in patients with glioma.\n'

testCheck(
  check,
  {
    consistent: [
      {
        name: 'results of two trials that two sources name',
        sources: {
          'a.md': release('HARBOR', orr('41')),
          'b.md': release('LANTERN', orr('33')),
        },
      },
      {
        name: 'a source on one trial beside one on both',
        sources: {
          'a.md': release('HARBOR', 'The trial enrolled 412 patients.', orr('41')),
          'b.md': both,
        },
      },
    ],
    conflicting: [
      {
        name: 'results of one trial that two sources name',
        sources: {
          'a.md': release('HARBOR', orr('41')),
          'b.md': release('HARBOR', orr('33')),
        },
        findings: [{ message: 'between', path: 'b.md', related: ['41%'] }],
      },
      {
        name: 'a result of a trial that a source on both has otherwise',
        sources: {
          'a.md': release('HARBOR', orr('44')),
          'b.md': both,
        },
        findings: [{ message: 'between', path: 'b.md', related: ['44%'] }],
      },
    ],
  },
  { describe, it },
)
