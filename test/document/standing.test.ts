import { describe, expect, it } from 'vitest'
import { summingPassages } from '../../src/document/standing.js'
import markdown from '../../src/sources/markdown/parser.js'

const filler =
  'The trial was done at twelve sites in four countries between spring and winter, and all people gave consent.'

/** The passages of a text as "standing: first words". */
async function passagesIn(text: string, hasLead = false): Promise<string[]> {
  const document = await markdown.parse({ path: 'a.md', text })
  return summingPassages(document, hasLead).map(
    ({ standing, start, end }) => `${standing}: ${text.slice(start, end)}`,
  )
}

describe('summingPassages', () => {
  it('has the headings', async () => {
    expect(await passagesIn(`# A title\n\n${filler}\n\n## Results\n\n${filler}`)).toEqual([
      'headline: A title',
      'headline: Results',
    ])
  })

  it('tells the abstract of a paper, and the conclusions in it', async () => {
    const text = `# A\n\n## Abstract\n\n### Results\n\nIt works.\n\nConclusions: It lasts.\n\n## Results\n\n${filler}`
    const passages = await passagesIn(text)
    expect(passages).toContain('abstract: It works.')
    expect(passages).toContain('summary: Conclusions: It lasts.')
    expect(passages).not.toContain(`abstract: ${filler}`)
  })

  it.each(['Key points', 'Highlights', 'Key Takeaways', '5. Conclusions', 'AB-1 at a Glance'])(
    'has the list below "%s", and no paragraph behind it',
    async (title) => {
      const text = `${filler}\n\n## ${title}\n\n- One.\n- Two.\n\n${filler}\n\n- Three.`
      expect(await passagesIn(text)).toEqual([
        `headline: ${title}`,
        'summary: One.',
        'summary: Two.',
      ])
    },
  )

  it('has the paragraphs below such a heading where it has no list', async () => {
    const text = `# A\n\n${filler}\n\n## Conclusion\n\nIt works.\n\nIt lasts.\n\n## Methods\n\n${filler}`
    expect(await passagesIn(text)).toContain('summary: It works.')
    expect(await passagesIn(text)).toContain('summary: It lasts.')
    expect(await passagesIn(text)).not.toContain(`summary: ${filler}`)
  })

  it('has a list that a line announces', async () => {
    expect(await passagesIn(`${filler}\n\nKey points:\n\n- One.`)).toEqual(['summary: One.'])
  })

  it('has a list right below the title, and no later one', async () => {
    const text = `# A\n\n- One.\n\n${filler}\n\n- Two.`
    expect(await passagesIn(text)).toEqual(['headline: A', 'summary: One.'])
  })

  it('has what stands behind a heading within a paragraph', async () => {
    const text = `Results: Few died. Conclusions: It works.`
    expect(await passagesIn(text)).toEqual(['summary: Conclusions: It works.'])
  })

  it('has the first full paragraph where there is a lead', async () => {
    const text = `# A\n\nMay 1, 2025\n\n${filler}\n\n${filler}`
    expect(await passagesIn(text, true)).toEqual(['headline: A', `summary: ${filler}`])
  })

  it.each(['Summary of product characteristics', 'Results', 'Summary statistics', 'Key results'])(
    'has nothing below "%s"',
    async (title) => {
      expect(await passagesIn(`## ${title}\n\n- One.`)).toEqual([`headline: ${title}`])
    },
  )
})
