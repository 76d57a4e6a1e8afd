import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spanInFile } from '../../../src/document/flat-text.js'
import { parseMarkdownDocument } from '../../../src/sources/markdown/parse.js'
import type { Block } from '../../../src/document/document.js'

async function blocksOf(text: string): Promise<readonly Block[]> {
  return (await parseMarkdownDocument({ path: 'a.md', text })).blocks
}

/** The file's text at the words of the first block that holds them. */
async function printedAt(text: string, words: string): Promise<string> {
  for (const { flat } of await blocksOf(text)) {
    const at = flat.text.indexOf(words)
    if (at < 0) continue
    const { start, end } = spanInFile(flat, at, at + words.length)
    return text.slice(start, end)
  }
  throw new Error(`no block holds ${words}`)
}

describe('the way from flat text to the file', () => {
  it.each([
    ['emphasis', 'The **ORR** was *20.8*%', 'ORR was 20.8%', 'ORR** was *20.8*%'],
    ['a reference', 'grade &ge;&#51; events', '≥3', '&ge;&#51;'],
    ['an ampersand', 'R&amp;D and AT&T spent 5', 'R&D and AT&T spent', 'R&amp;D and AT&T spent'],
    ['a reference that is none', 'a &foo; b &ge; 5', '&foo; b ≥ 5', '&foo; b &ge; 5'],
    ['an escape', '95\\% CI, 5\\*', '5*', '5\\*'],
    ['an escaped ampersand', '\\&amp; &lt; 5', '&amp; < 5', '\\&amp; &lt; 5'],
    ['no-break spaces', 'n\u00A0=\u00A024', 'n = 24', 'n\u00A0=\u00A024'],
    ['a soft break', 'was 20.8%\nof 24', '20.8% of 24', '20.8%\nof 24'],
    ['a soft break with CRLF and spaces', 'was 20.8%  \r\n  of 24', '% of', '%  \r\n  of'],
    ['a hard break', 'one\\\ntwo', 'one two', 'one\\\ntwo'],
    ['a quote over two lines', '> was 20.8%\n> of 24 &lt;', '% of 24 <', '%\n> of 24 &lt;'],
    [
      'a reference to > at the start of a quoted line',
      '> was\n> &gt; 5',
      'was > 5',
      'was\n> &gt; 5',
    ],
    ['a > that is text in a quote', '> was\n>     > 5', 'was > 5', 'was\n>     > 5'],
    ['a nested item over two lines', '- a\n  - was 20.8%\n    of 24 &lt;', '% of', '%\n    of'],
    [
      'a link',
      'see [the 5 arms](https://a.example/7) now',
      'the 5 arms now',
      'the 5 arms](https://a.example/7) now',
    ],
    ['inline code', 'dose `12 mg` daily', '12 mg daily', '12 mg` daily'],
    ['a cell with a pipe', '| a \\| b | c |\n|---|---|\n| 5&nbsp;mg | `x` |', '5 mg', '5&nbsp;mg'],
    ['a heading', '## The *5* arms ##', 'The 5 arms', 'The *5* arms'],
    ['a line break in HTML', 'one<br>two', 'one two', 'one<br>two'],
  ])('goes through %s', async (_, text, words, printed) => {
    expect(await printedAt(text, words)).toBe(printed)
  })

  /** Inline Markdown and the flat text that it gives. */
  const inline: readonly (readonly [source: string, flat: string])[] = [
    ['alpha', 'alpha'],
    ['12.5%', '12.5%'],
    ['(n\u00A0=\u202F24)', '(n = 24)'],
    ['&ge;', '≥'],
    ['&#8211;', '–'],
    ['&#x3E;', '>'],
    ['&amp;lt;', '&lt;'],
    ['a&nbsp;b', 'a b'],
    ['AT&T', 'AT&T'],
    ['\\*', '*'],
    ['\\[4\\]', '[4]'],
    ['\\&ge;', '&ge;'],
    ['*one*', 'one'],
    ['**two *three***', 'two three'],
    ['~~four~~', 'four'],
    ['`5 mg`', '5 mg'],
    ['[six](https://a.example/1 "7")', 'six'],
    ['![alt](b.png)', ''],
    ['seven[^1]', 'seven'],
    ['eight<sup>1,2</sup>', 'eight'],
    ['CO<sub>2</sub>', 'CO2'],
    ['10<sup>9</sup>/L', '10⁹/L'],
  ]

  interface Sample {
    readonly source: string
    readonly flat: string
  }

  /** Inline parts on one line or more; `prefix` is what containers put before each further line. */
  function paragraph(prefix: string | undefined, eol: string): fc.Arbitrary<Sample> {
    const glue =
      prefix === undefined ? fc.constant(' ') : fc.constantFrom(' ', ' ', `${eol}${prefix}`)
    const part = fc.tuple(fc.constantFrom(...inline), glue)
    return fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => ({
      source: parts
        .map(([[source], space], index) => (index === 0 ? source : space + source))
        .join(''),
      flat: parts
        .map(([[, flat]]) => flat)
        .join(' ')
        .trim(),
    }))
  }

  function block(eol: string): fc.Arbitrary<readonly Sample[]> {
    const containers = [
      ['', ''],
      ['> ', '> '],
      ['> > ', '> > '],
      ['- ', '  '],
      ['1. ', '   '],
      [`- outer${eol}  - `, '    '],
      ['# ', undefined],
    ] as const
    const plain = fc
      .constantFrom(...containers)
      .chain(([first, prefix]) =>
        paragraph(prefix, eol).map(({ source, flat }) => [
          ...(first.includes('outer') ? [{ source: '', flat: 'outer' }] : []),
          { source: first + source, flat },
        ]),
      )
    const row = fc.tuple(paragraph(undefined, eol), paragraph(undefined, eol))
    const table = fc.array(row, { minLength: 1, maxLength: 3 }).map(([head, ...rows]) => {
      const lines = [head, ...rows].map(
        (cells) => `| ${(cells ?? []).map((cell) => cell.source).join(' | ')} |`,
      )
      const source = [lines[0], '|---|---|', ...lines.slice(1)].join(eol)
      const cells = [head, ...rows].flatMap((pair) => pair ?? [])
      return cells.map(({ flat }, index) => ({ source: index === 0 ? source : '', flat }))
    })
    return fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: table })
  }

  const file = fc.constantFrom('\n', '\r\n').chain((eol) =>
    fc.array(block(eol), { minLength: 1, maxLength: 4 }).map((blocks) => ({
      text:
        blocks
          .map((samples) => samples.map(({ source }) => source).join(''))
          .join(`${eol}${eol}<!-- -->${eol}${eol}`) + `${eol}${eol}[^1]: Note.`,
      flats: blocks.flat().map(({ flat }) => flat),
    })),
  )

  it('gives the words that stand in the file, each character at its place', async () => {
    await fc.assert(
      fc.asyncProperty(file, async ({ text, flats }) => {
        const blocks = await blocksOf(text)
        const words = blocks.map(({ flat }) => flat.text).filter((text) => text !== '')
        expect(words).toEqual([...flats.filter((flat) => flat !== ''), 'Note.'])
        for (const { flat } of blocks) {
          let last = 0
          for (let index = 0; index < flat.text.length; index++) {
            const { start, end } = spanInFile(flat, index, index + 1)
            expect(start).toBeGreaterThanOrEqual(last)
            last = start
            expectToStandFor(text.slice(start, end), flat.text.charAt(index))
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  const references: Readonly<Record<string, string>> = {
    '&ge;': '≥',
    '&#8211;': '–',
    '&#x3E;': '>',
    '&amp;': '&',
    '&nbsp;': ' ',
  }

  function expectToStandFor(printed: string, character: string): void {
    if (printed === character || printed === `\\${character}`) return
    if (references[printed] === character) return
    if (character === ' ') expect(printed).toMatch(/^(?:\s|[ \t]*\r?\n[\s>]*)$/)
    else expect(`${printed} for ${character}`).toBe('9 for ⁹')
  }
})
