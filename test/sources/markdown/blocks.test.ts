import { describe, expect, it } from 'vitest'
import { parseMarkdownDocument } from '../../../src/sources/markdown/parse.js'
import type { Document } from '../../../src/document/document.js'

async function parse(text: string): Promise<Document> {
  return await parseMarkdownDocument({ path: 'a.md', text })
}

/** Each block as "kind: text", with "< lead" where it has one. */
async function outline(text: string): Promise<string[]> {
  return (await parse(text)).blocks.map(
    ({ kind, flat, lead }) =>
      `${kind}: ${flat.text}${lead === undefined ? '' : ` < ${lead.flat.text}`}`,
  )
}

describe('blocks', () => {
  it('come in reading order, with sections by heading', async () => {
    const { blocks, sections } = await parse(
      '# Title\n\nIntro.\n\nMethods\n-------\n\nText.\n\n### Dose\n\nMore.',
    )
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ])
    expect(sections.map(({ level, title }) => [level, title])).toEqual([
      [0, ''],
      [1, 'Title'],
      [2, 'Methods'],
      [3, 'Dose'],
    ])
    expect(blocks.at(-1)?.section.parent?.title).toBe('Methods')
  })

  it('give items the paragraph that leads in to the list, and nested items theirs', async () => {
    expect(await outline('Results were:\n\n- one\n  1. nested\n- [x] two\n\n  more\n')).toEqual([
      'paragraph: Results were:',
      'list-item: one < Results were:',
      'list-item: nested < one',
      'list-item: two < Results were:',
      'list-item: more < Results were:',
    ])
  })

  it('give no lead to a list under a heading or after a quote', async () => {
    expect(await outline('# Points\n\n- one')).toEqual(['heading: Points', 'list-item: one'])
    expect(await outline('> quoted\n\n- one')).toEqual(['paragraph: quoted', 'list-item: one'])
  })

  it('leave out code, HTML, comments, images, definitions and rules', async () => {
    const text =
      'A.\n\n```\n5 mg\n```\n\n    6 mg\n\n<div>\n7 mg\n</div>\n\n<!-- 8 mg -->\n\n![9 mg](x)\n\n[a]: b "10 mg"\n\n---\n\nB <!-- 11 mg -->c.'
    expect(await outline(text)).toEqual(['paragraph: A.', 'paragraph: B c.'])
  })

  it('read footnotes as blocks of their own and leave out the marks', async () => {
    expect(await outline('Rate 20%[^a] in all.\n\n[^a]: Of 24.\n')).toEqual([
      'paragraph: Rate 20% in all.',
      'footnote: Of 24.',
    ])
  })

  it('read entries below a heading of references as references', async () => {
    expect(await outline('## References\n\n1. Moreau J. 2024.\n\n## About\n\nAlder.')).toEqual([
      'heading: References',
      'reference: Moreau J. 2024.',
      'heading: About',
      'paragraph: Alder.',
    ])
  })
})

describe('tables', () => {
  const table = '| Arm | n |\n|:--|--:|\n| A | 24 |\n| B | |\n'

  it('keep rows, columns and empty cells', async () => {
    const [found] = (await parse(table)).tables
    expect(found?.headerRows).toBe(1)
    expect(found?.rows.map((row) => row.map(({ flat }) => flat.text))).toEqual([
      ['Arm', 'n'],
      ['A', '24'],
      ['B', ''],
    ])
    expect(found?.rows[1]?.[1]?.cell).toEqual({ table: found, row: 1, column: 1 })
  })

  it.each([
    ['a caption', 'Table 2. Response by arm.', true],
    ['a bold line', '**Response by arm**', true],
    ['a lead', 'Response by arm:', true],
    ['a heading', '### Response by arm', true],
    ['a title without verb', 'Response by arm and by stage of disease.', true],
    ['a sentence', 'The rates by arm were much as expected.', false],
  ])('with %s right above', async (_, above, isCaption) => {
    const [found] = (await parse(`${above}\n\n${table}`)).tables
    expect(found?.caption?.flat.text.includes('arm') ?? false).toBe(isCaption)
  })
})

describe('facts', () => {
  it('take the title from the first heading of level 1, and front matter over it', async () => {
    expect((await parse('## Not this\n\n# This *one*\n\nText.')).facts.title).toBe('This one')
    expect((await parse('---\ntitle: Mine\n---\n\n# This')).facts.title).toBe('Mine')
  })

  it('take dates and kind from cues', async () => {
    expect((await parse('# T\n\n**Release Date:** 2025/10/20\n\nText.')).facts).toEqual({
      title: 'T',
      kind: 'press-release',
      published: { year: 2025, month: 10, day: 20 },
    })
  })
})

describe('documents that nobody writes', () => {
  it.each([
    ['nested quotes', '>'.repeat(20_000)],
    ['nested lists on a line', `${'- '.repeat(10_000)}x`],
    [
      'nested lists',
      Array.from({ length: 1500 }, (_, index) => `${' '.repeat(index * 2)}- x`).join('\n'),
    ],
    ['emphasis marks', '*a_ '.repeat(50_000)],
    ['brackets', `${'['.repeat(50_000)}${']'.repeat(50_000)}`],
    ['underlined headings', 'a\r\n=\r\n'.repeat(20_000)],
    ['footnotes', '[^1]: a\n\n'.repeat(20_000)],
    ['short paragraphs', 'ab\n\n'.repeat(400_000)],
  ])('are read as plain text, in time, and say so: %s', async (_, text) => {
    const started = performance.now()
    const { problems } = await parse(text)
    expect(performance.now() - started).toBeLessThan(10_000)
    expect(problems?.[0]?.message).toContain('read as plain text')
  })

  it('stay Markdown as long as the parser bears them', async () => {
    const text = `${'> '.repeat(40)}deep *quote*\n\n${'a *b* [c](d) '.repeat(1000)}`
    const { blocks, problems } = await parse(text)
    expect(problems).toBeUndefined()
    expect(blocks[0]?.flat.text).toBe('deep quote')
  })
})
