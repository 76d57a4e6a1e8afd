import { describe, it } from 'vitest'
import { testCheck } from '../../src/testing/index.js'
import check from './index.js'

const first = 'Marlow T, Ives K. Sarcoma of the jaw. J Bone Res. 2019;12(3):44-51.'
const second = 'Okafor L, Brandt S. Doses of QX-1207. Clin Dose. 2021;4:100-109.'
const third = 'Pell R. Registers and their records. Trials Q. 2020;7:1-9.'

/** A text and its numbered list of references. */
function paper(text: string, ...entries: readonly string[]): string {
  const list = entries.map((entry, index) => `${String(index + 1)}. ${entry}`).join('\n')
  return `# QX-1207\n\n${text}\n\n## References\n\n${list}\n`
}

testCheck(
  check,
  {
    consistent: [
      {
        name: 'every entry cited, in brackets and ranges',
        text: paper('Sarcoma is rare [1-2]. Records help [3].', first, second, third),
      },
      {
        name: 'citations glued to words, which a parser may have read as parts of these',
        text: paper('Sarcoma is rare [1].2 Records help.', first, second),
      },
      {
        name: 'a citation behind a number',
        text: paper(
          'Sarcoma is rare [1,2,4,5]. In 2022 there were 61,060[3].',
          first,
          second,
          third,
          'A. One.',
          'B. Two.',
        ),
      },
      {
        name: 'a text whose raised citations were lost',
        text: paper('Sarcoma is rare. Records help. See [1].', first, second, third),
      },
      {
        name: 'bounds and ages in brackets',
        text: paper(
          'Sarcoma is rare [1,2]. The age was 44 years [18-75], the median [12-55].',
          first,
          second,
        ),
      },
      {
        name: 'a page accessed before the source came out',
        text: `---\npublished: 2025-05-01\n---\n\n${paper('See [1,2].', first, 'Cancer Atlas. Accessed April 26, 2025.')}`,
      },
      {
        name: 'what stands below the list and is no entry',
        sources: {
          'a.txt': `Sarcoma is rare [1,2].\n\nReferences:\n\n[1] ${first}\n\n[2] ${second}\n\nAll rights are reserved,\n`,
        },
      },
      {
        name: 'two papers of the same authors',
        text: paper(
          'See [1,2].',
          first,
          'Marlow T, Ives K. Sarcoma of the hip. J Bone Res. 2020;13:1-8.',
        ),
      },
    ],
    conflicting: [
      {
        name: 'an author list without a title',
        text: paper('See [1,2].', first, '⟦Ives K, Hale P, Weston B, et al.⟧'),
        findings: [
          {
            message: 'truncated',
            severity: 'warning',
            data: {
              end: 'et al.',
              lacks: 'it has authors, but no title, journal or year behind them',
            },
          },
        ],
      },
      {
        name: 'a DOI that is missing, in a list of plain text',
        sources: {
          'a.txt': `Sarcoma is rare [1,2].\n\nReference:\n\n[1] ⟦${first} doi:⟧\n\n[2]${second}\n`,
        },
        findings: [{ message: 'truncated' }],
      },
      {
        name: 'a citation beyond the list',
        text: paper('Sarcoma is rare [1-2]. Records help ⟦[3]⟧.', first, second),
        findings: [{ message: 'missing', severity: 'warning', data: { number: 3, last: 2 } }],
      },
      {
        name: 'a number that the list skips',
        sources: {
          'a.txt': `Rare [1]. More [3]. Most ⟦[2]⟧.\n\nReferences\n\n[1] ${first}\n\n[3] ${second}\n`,
        },
        findings: [{ message: 'gap', data: { number: 2 } }],
      },
      {
        name: 'an entry that is never cited',
        text: paper(
          'Rare [1-4].',
          first,
          second,
          third,
          'Quill A. Ratios. Stat Q. 2018;1:2-3.',
          '⟦Yarrow B. Sums. Stat Q. 2017;3:4-5.⟧',
        ),
        findings: [{ message: 'uncited', severity: 'info', data: { number: 5 } }],
      },
      {
        name: 'one entry twice, by its words and by its DOI',
        text: paper(
          'See [1-5].',
          first,
          `⟦${first.replaceAll('. ', ', ')}⟧`,
          third,
          'Ash C. One. J X. 2020. doi:10.1000/abc.1',
          '⟦Ash C. Part one of it. 2020. https://doi.org/10.1000/ABC.1⟧',
        ),
        findings: [{ message: 'duplicate' }, { message: 'duplicate', data: { first: 4 } }],
      },
      {
        name: 'a page accessed after the source came out',
        text: `---\npublished: 2025-03-01\n---\n\n${paper('See [1,2].', first, '⟦Cancer Atlas. Retrieved April 26, 2025, from its site.⟧')}`,
        findings: [
          { message: 'accessed', data: { accessed: 'April 26, 2025', published: 'March 1, 2025' } },
        ],
      },
    ],
  },
  { describe, it },
)
