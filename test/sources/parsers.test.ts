import { expect, it, vi } from 'vitest'
import markdown from '../../src/sources/markdown/parser.js'
import plainText from '../../src/sources/plain-text/parser.js'
import { chooseParser } from '../../src/sources/choose-parser.js'
import { builtInParsers } from '../../src/sources/parsers.js'
import { docxOf, p } from './docx/docx-file.js'
import { epubOf } from './epub/epub-file.js'
import { articleOf } from './jats/article.js'
import { odtOf } from './odt/odt-file.js'
import { lines, pdfOf } from './pdf/pdf-file.js'
import { workbookBytes } from './xlsx/workbook-bytes.js'

it('reads Markdown and plain text', async () => {
  const extensions = builtInParsers.flatMap((parser) => parser.extensions)
  expect(extensions).toEqual(expect.arrayContaining(['.md', '.markdown', '.txt']))
  for (const parser of [markdown, plainText]) {
    const text = '# One heading\n\nThe rate was 20.8%.'
    const { blocks } = await parser.parse({ path: 'a', text })
    expect(blocks.map((block) => block.flat.text)).toEqual(['One heading', 'The rate was 20.8%.'])
  }
})

it('loads the libraries of a format when a file first needs them', async () => {
  const loaded: string[] = []
  vi.resetModules()
  vi.doMock('unified', async (original) => {
    loaded.push('unified')
    return original()
  })
  const { default: parser } = await import('../../src/sources/markdown/parser.js')
  expect(loaded).toEqual([])
  await parser.parse({ path: 'a.md', text: '# Plain\n\nwords' })
  expect(loaded).toEqual([])
  await parser.parse({ path: 'a.md', text: '> quoted' })
  expect(loaded).toEqual(['unified'])
  vi.doUnmock('unified')
})

it.each<readonly [string, string | Uint8Array]>([
  ['html', '<!doctype html><p>n = 24</p>'],
  ['jats', articleOf({ body: '<p>n = 24</p>' })],
  ['docx', docxOf(p('n = 24'))],
  ['odt', odtOf('<text:p>n = 24</text:p>')],
  ['epub', epubOf(['<p>n = 24</p>'])],
  ['pdf', pdfOf([lines(72, 700, ['n = 24'])])],
  ['xlsx', workbookBytes([{ name: 'S', rows: [['Arm', 'n'], ['A', 24]] }])],
  ['trial-record', '{"protocolSection":{"identificationModule":{"nctId":"NCT00000000"}}}'],
  ['trial-record', '<clinical_study><id_info><nct_id>NCT00000000</nct_id></id_info></clinical_study>'],
])('tells %s by how it begins, whatever the extension', (name, content) => {
  for (const extension of builtInParsers.flatMap(({ extensions }) => extensions)) {
    expect(chooseParser(builtInParsers, `a${extension}`, content)?.name).toBe(name)
  }
}) // prettier-ignore
