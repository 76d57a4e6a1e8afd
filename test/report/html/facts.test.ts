import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, it } from 'vitest'
import { lintCorpus } from '../../../src/index.js'
import htmlFormatter from '../../../src/report/html/formatter.js'
import { sampleOptions } from '../sample-report.js'

const group = 'In patients with osteosarcoma who received QX-1207 at 12 mg/kg,'
const article = `# Results of QX-1207\n\n${group} the confirmed ORR was 20.8%.\n
The median PFS with QX-1207 in patients with osteosarcoma was 8.4 months.\n`
const release = `# QX-1207\n\n${group} the confirmed ORR was 23.0%.\n
The median PFS with QX-1207 in patients with osteosarcoma was 8.4 months.\n`

async function pageOf(texts: Readonly<Record<string, string>>): Promise<string> {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }))
  const { report, corpus } = await lintCorpus({ files, asOf: '2026-11-22' })
  return htmlFormatter.format(report, sampleOptions({ corpus }))
}

/** The rows of a standing: each the cells' words, without markup. */
function rowsOf(page: string, standing: string): string[][] {
  const [, body = ''] =
    new RegExp(`data-standing="${standing}"[^>]*>(.*?)</tbody>`, 's').exec(page) ?? []
  return [...body.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, text = '']) =>
      text
        .replace(/<svg.*?<\/svg>|<[^>]*>/gs, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  )
}

describe('the facts of two sources', () => {
  let page: string

  beforeAll(async () => {
    page = await pageOf({ 'a.md': article, 'b.md': release })
  }, 60_000)

  it('stand in rows with a cell for each source, by how the sources stand', () => {
    expect(rowsOf(page, 'conflicting')).toEqual([
      [expect.stringContaining('confirmed objective response rate'), '20.8% 3:87', '23.0% 3:87'],
    ])
    expect(rowsOf(page, 'agreed')).toEqual([
      [expect.stringContaining('progression-free survival'), '8.4 months 5:63', '8.4 months 5:63'],
    ])
  })

  it('link to the words in the text of their source', () => {
    const [, anchor = ''] = /href="#([^"]*)" aria-label="b\.md 3:87"/.exec(page) ?? []
    const [, words] = new RegExp(`id="${anchor}"[^>]*>([^<]*)<`).exec(page) ?? []
    expect(words).toBe('23.0%')
  })

  it('make a page that is valid', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
    const { results } = await validator.validateString(page)
    expect(results.flatMap(({ messages }) => messages)).toEqual([])
  })
})

it('a source alone is set beside nothing', async () => {
  expect(await pageOf({ 'a.md': article })).toContain(
    'There are no two sources to set side by side.',
  )
})
