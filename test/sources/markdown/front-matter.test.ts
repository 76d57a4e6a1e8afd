import { describe, expect, it } from 'vitest'
import { parseMarkdownDocument } from '../../../src/sources/markdown/parse.js'

async function parse(frontMatter: string, body = '\n\nText.') {
  const text = `---\n${frontMatter}\n---${body}`
  const { facts, problems, blocks } = await parseMarkdownDocument({ path: 'a.md', text })
  return { facts, problems, blocks, text }
}

describe('front matter', () => {
  it('gives the facts of the source, and no text', async () => {
    const { facts, problems, blocks } = await parse(
      'title: "A trial: 5 arms"\nkind: abstract\npublished: 2025-10-20\nupdated: January 7, 2026\nauthority: 3\nsubject: HX-101\nlayout: post\ntags: [a, b]',
    )
    expect(facts).toEqual({
      title: 'A trial: 5 arms',
      kind: 'abstract',
      published: { year: 2025, month: 10, day: 20 },
      updated: { year: 2026, month: 1, day: 7 },
      authority: 3,
      subject: 'HX-101',
    })
    expect(problems).toBeUndefined()
    expect(blocks.map((block) => block.flat.text)).toEqual(['Text.'])
  })

  it.each([
    ['date: 2025-10', { year: 2025, month: 10 }],
    ['date: 2025', { year: 2025 }],
    ['Date: 20 October 2025', { year: 2025, month: 10, day: 20 }],
    ['date: 2025-10-20T08:00:00Z', { year: 2025, month: 10, day: 20 }],
  ])('reads %s', async (line, published) => {
    expect((await parse(line)).facts).toEqual({ published })
  })

  it('names a value that it cannot read, and where, and keeps the rest', async () => {
    const { facts, problems, text } = await parse('title: T\npublished: soon\nauthority: high')
    expect(facts).toEqual({ title: 'T' })
    expect(problems?.map(({ offset }) => text.slice(offset, offset + 4))).toEqual(['soon', 'high'])
    expect(problems?.[0]?.message).toContain('"published" is no date: "soon"')
  })

  it.each([
    ['an open bracket', 'title: [a'],
    ['a doubled key', 'title: a\ntitle: b'],
    ['endless aliases', `a: &a [x]\n${'b: &b [*a,*a]\n'.repeat(30)}`],
    ['deep nesting', '{a: '.repeat(10_000)],
    ['too much', `a: ${'x'.repeat(70_000)}`],
  ])('reports broken YAML and reads the text: %s', async (_, yaml) => {
    const { facts, problems, blocks, text } = await parse(yaml)
    expect(facts).toEqual({})
    expect(problems).toHaveLength(1)
    expect(problems?.[0]?.message).toMatch(/front matter is not valid YAML.*Mend it/)
    expect(problems?.[0]?.offset).toBeLessThan(text.length)
    expect(blocks.at(-1)?.flat.text).toBe('Text.')
  })

  it('ignores YAML that is no map, and empty values', async () => {
    expect((await parse('- a\n- b')).facts).toEqual({})
    expect((await parse('title:\nkind: label')).facts).toEqual({ kind: 'label' })
  })

  it('points into a file with CRLF', async () => {
    const text = '---\r\ntitle: T\r\ndate: never\r\n---\r\n\r\nText.'
    const { problems } = await parseMarkdownDocument({ path: 'a.md', text })
    expect(problems?.[0]?.offset).toBe(text.indexOf('never'))
  })
})
