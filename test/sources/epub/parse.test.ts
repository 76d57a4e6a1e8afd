import { readFile } from 'node:fs/promises'
import { unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { extractClaims, lint } from '../../../src/index.js'
import { parseEpub } from '../../../src/sources/epub/parse.js'
import { pageOf } from '../html/from-markdown.js'
import { outlineOf } from '../outline.js'
import { claimsIn, linesOfClaims } from '../same-claims.js'
import { epubOf } from './epub-file.js'

/** The chapters of a document of the corpus: one for each heading of the second level. */
async function chaptersOf(path: string): Promise<string[]> {
  const page = pageOf(await readFile(path, 'utf8'))
  const main = page.slice(page.indexOf('<main>') + 6, page.indexOf('</main>'))
  return main.split(/(?=<h2>)/)
}

it('gives the claims that a document of the corpus gives as Markdown', async () => {
  const chapters = await chaptersOf('corpus/larkwood-2-results.md')
  expect(chapters.length).toBeGreaterThan(3)
  const { sources } = await extractClaims({
    files: [{ path: 'book.epub', bytes: epubOf(chapters) }],
  })
  expect(linesOfClaims(sources)).toEqual(await claimsIn('corpus/larkwood-2-results.md'))
})

it('reads chapters in the order of the spine, without the table of contents', async () => {
  const document = await parseEpub({
    path: 'a.epub',
    bytes: epubOf(
      ['<h1>One</h1><p>First<a id="page-2"/> words.</p>', '<h1>Two</h1><p>Second words.</p>'],
      '<dc:title>A Report</dc:title><dc:date>2026-05-04</dc:date>',
    ),
  })
  expect(outlineOf(document)).toEqual([
    'heading: One',
    'paragraph: First words.',
    'heading: Two',
    'paragraph: Second words.',
  ])
  expect(document.facts).toMatchObject({
    title: 'A Report',
    published: { year: 2026, month: 5, day: 4 },
  })
})

it('tells places by chapter, paragraph and cell', async () => {
  const table =
    '<table><tr><th>Arm</th><th>ORR</th></tr><tr><td>A</td><td>60.6% (95% CI, 35.6%-56.4%)</td></tr></table>'
  const chapters = ['<h1>One</h1><p>Words.</p>', `<h1>Two</h1><p>Words.</p>${table}`]
  const { findings } = await lint({ files: [{ path: 'book.epub', bytes: epubOf(chapters) }] })
  const finding = findings.find(({ check }) => check === 'interval-excludes-estimate')
  expect(finding?.location).toMatchObject({
    isRendering: true,
    address: { label: 'chapter 2, table 1, row 2, column 2 ("Two")' },
  })
})

it('says which chapters are missing, and reads the others', async () => {
  const { 'OEBPS/text/chapter-2.xhtml': missing, ...others } = unzipSync(
    epubOf(['<p>First words.</p>', '<p>Second words.</p>']),
  )
  expect(missing).toBeDefined()
  const document = await parseEpub({ path: 'a.epub', bytes: zipSync(others) })
  expect(outlineOf(document)).toEqual(['paragraph: First words.'])
  expect(document.problems).toEqual([
    expect.objectContaining({ message: expect.stringContaining('chapter-2.xhtml') as string }),
  ])
})

it('reads what the style sheet of the book raises as raised', async () => {
  const bytes = epubOf(['<p>At 10<span class="up">9</span>/L in 24 patients.</p>'], '', '.up {\n  vertical-align: super;\n}')
  const { blocks } = await parseEpub({ path: 'a.epub', bytes })
  expect(blocks.map(({ flat }) => flat.text)).toEqual(['At 10⁹/L in 24 patients.'])
}) // prettier-ignore
