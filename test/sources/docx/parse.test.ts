import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/document/document.js'
import { placeIn } from '../../../src/document/place-in.js'
import { lastFrom } from '../../../src/document/last-from.js'
import { parseDocx } from '../../../src/sources/docx/parse.js'
import { outlineOf } from '../outline.js'
import { docxOf, p, r, table, tc, type DocxExtras } from './docx-file.js'

function parse(body: string, extras?: DocxExtras): Promise<Document> {
  return parseDocx({ path: 'a.docx', bytes: docxOf(body, extras) })
}

async function outline(body: string, extras?: DocxExtras): Promise<string[]> {
  return outlineOf(await parse(body, extras))
}

const styles = `
  <w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style>
  <w:style w:styleId="H2"><w:name w:val="Own heading"/><w:basedOn w:val="H1"/>
    <w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
  <w:style w:styleId="Item"><w:name w:val="Item"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="Toc"><w:name w:val="toc 1"/></w:style>
  <w:style w:styleId="A"><w:name w:val="a"/><w:basedOn w:val="B"/></w:style>
  <w:style w:styleId="B"><w:name w:val="b"/><w:basedOn w:val="A"/></w:style>`

const style = (id: string) => `<w:pStyle w:val="${id}"/>`
const raised = '<w:vertAlign w:val="superscript"/>'

describe('blocks', () => {
  it('are headings by their style, and the table of contents is left out', async () => {
    const { sections, facts } = await parse(
      p('A trial of QZ-1', style('Titel')) +
        p('Efficacy 3', style('Toc')) +
        p('Efficacy', style('H1')) +
        p('Response', style('H2')) +
        p('Text.', style('A')),
      { styles },
    )
    expect(sections.map(({ level, title }) => [level, title])).toEqual([
      [0, ''],
      [1, 'A trial of QZ-1'],
      [2, 'Efficacy'],
      [3, 'Response'],
    ])
    expect(facts.title).toBe('A trial of QZ-1')
  })

  it('are headings where all of a short paragraph is bold', async () => {
    const bold = '<w:b/>'
    expect(
      await outline(
        p(r('About the trial', bold)) +
          p(r('Partly', bold) + r(' bold')) +
          p(r('A whole sentence.', bold)),
      ),
    ).toEqual([
      'heading: About the trial',
      'paragraph: Partly bold',
      'paragraph: A whole sentence.',
    ])
  })

  it('are items with what leads in to them, by their numbering or their style', async () => {
    const item = (level: number) =>
      `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="2"/></w:numPr>`
    expect(
      await outline(
        p('The results:') + p('one', item(0)) + p('nested', item(1)) + p('two', style('Item')) +
          p('After.', `${style('Item')}<w:numPr><w:numId w:val="0"/></w:numPr>`),
        { styles },
      ),
    ).toEqual([
      'paragraph: The results:',
      'list-item: one < The results:',
      'list-item: nested < one',
      'list-item: two < The results:',
      'paragraph: After.',
    ])
  }) // prettier-ignore

  it('of text boxes come after their paragraph, once', async () => {
    const box = `<w:txbxContent>${p('In the box.')}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`
    expect(await outline(p(`${r('Before.')}${drawing}`) + p('After.'))).toEqual([
      'paragraph: Before.',
      'paragraph: In the box.',
      'paragraph: After.',
    ])
  })

  it('of footnotes and endnotes come behind all paragraphs, or right behind the table', async () => {
    const note = (id: string, text: string) => `<w:footnote w:id="${id}">${p(text)}</w:footnote>`
    const reference = (id: string) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    expect(
      await outline(
        p(`${r('The ORR was 20.8%')}${reference('1')}${r('<w:endnoteReference/>')}`) +
          table([['Arm', 'n'], [`<w:tc>${p(r('A') + reference('2'))}</w:tc>`, '24']]) +
          p(`${r('The end.')}<w:r><w:endnoteReference w:id="7"/></w:r>`),
        {
          footnotes: note('1', 'As treated.') + note('2', 'As randomized.') + note('3', 'Unused.'),
          endnotes: `<w:endnote w:id="7">${p('A source.')}</w:endnote>`,
        },
      ),
    ).toEqual([
      'paragraph: The ORR was 20.8%',
      'head: Arm | n',
      'row: A | 24',
      'footnote: As treated.',
      'footnote: As randomized.',
      'paragraph: The end.',
      'footnote: A source.',
    ])
  }) // prettier-ignore
})

describe('text', () => {
  it('is read with its revisions accepted', async () => {
    expect(
      await outline(
        p(
          `${r('In ')}<w:del><w:r><w:delText>23</w:delText></w:r></w:del><w:ins>${r('24')}</w:ins>` +
            `<w:moveFrom>${r(' old')}</w:moveFrom><w:moveTo>${r(' patients')}</w:moveTo>`,
          '<w:rPr><w:del/></w:rPr>',
        ) + p(', as planned.'),
      ),
    ).toEqual(['paragraph: In 24 patients, as planned.'])
  })

  it('holds no digit of a citation, and the exponents of powers', async () => {
    expect(
      await outline(
        p(r('The ORR was 20.8%') + r('12', raised) + r(' at 10') + r('9', raised) + r('/L CO') + r('2', '<w:vertAlign w:val="subscript"/>')),
      ),
    ).toEqual(['paragraph: The ORR was 20.8% at 10⁹/L CO2'])
  }) // prettier-ignore

  it('holds the results of fields, and no instruction or citation', async () => {
    const field = (instruction: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(
      await outline(
        p(
          `${r('See ')}${field('REF _1', 'Table 2')}${r(', n = 24 ')}${field('ADDIN ZOTERO_ITEM CSL', '(12)')}` +
            `<w:hyperlink>${r('here')}</w:hyperlink>`,
        ),
      ),
    ).toEqual(['paragraph: See Table 2, n = 24 here'])
  })

  it('has no hidden runs, and the signs of the Symbol font', async () => {
    expect(
      await outline(
        p(
          `${r('aged ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${r('65')}${r(' hidden', '<w:vanish/>')}` +
            `${r(' \uF0B1 2')}<w:r><w:noBreakHyphen/></w:r>${r('fold')}<w:r><w:br/></w:r>${r('next')}`,
        ),
      ),
    ).toEqual(['paragraph: aged ≥65 ± 2-fold next'])
  })

  it('of equations is read in one line', async () => {
    const m = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
    expect(
      await outline(
        p(
          `<m:oMath>${m('p=')}<m:f><m:num>${m('3')}</m:num><m:den>${m('24')}</m:den></m:f>` +
            `<m:sSup><m:e>${m(' 10')}</m:e><m:sup>${m('9')}</m:sup></m:sSup></m:oMath>`,
        ),
      ),
    ).toEqual(['paragraph: p=3/24 10⁹'])
  })
})

describe('tables', () => {
  it('are laid out with their merged cells, and what rows leave out', async () => {
    const head = '<w:trPr><w:tblHeader/></w:trPr>'
    const rows = [
      `<w:tr>${head}${tc('', '<w:vMerge w:val="restart"/>')}${tc('QZ-1', '<w:gridSpan w:val="2"/>')}</w:tr>`,
      `<w:tr>${head}${tc('', '<w:vMerge/>')}${tc('n', '')}${tc('%', '')}</w:tr>`,
      `<w:tr>${tc('Nausea', '<w:vMerge w:val="restart"/>')}${tc('5', '')}${tc('20.8', '')}</w:tr>`,
      `<w:tr>${tc('', '<w:vMerge/>')}${tc('1 (4.2)', '<w:gridSpan w:val="2"/>')}</w:tr>`,
      `<w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tc('4.2', '')}</w:tr>`,
      `<w:tr><w:trPr><w:del/></w:trPr>${tc('Deleted', '')}</w:tr>`,
    ]
    expect(await outline(`<w:tbl>${rows.join('')}</w:tbl>`)).toEqual([
      'head:  | QZ-1 | QZ-1',
      'head:  | n | %',
      'row: Nausea | 5 | 20.8',
      'row: Nausea | 1 (4.2) | ',
      'row:  |  | 4.2',
    ])
  })

  it('have the caption above; one cell is a frame, and a table in a cell stands apart', async () => {
    const inner = table([['Inner', '1'], ['Other', '2']]) // prettier-ignore
    const { tables, blocks } = await parse(
      `${table([[`<w:tc>${p('Framed text.')}</w:tc>`]])}${p('Table 1. Response')}` +
        table([['Arm', 'n'], [`<w:tc>${p('A')}${inner}</w:tc>`, '24']]), // prettier-ignore
    )
    expect(blocks[0]?.kind).toBe('paragraph')
    expect(tables).toHaveLength(2)
    expect(tables[0]?.caption?.flat.text).toBe('Table 1. Response')
    expect(tables[1]?.rows[0]?.map(({ flat }) => flat.text)).toEqual(['Inner', '1'])
  })
})

describe('places', () => {
  const body =
    p('Efficacy', '<w:outlineLvl w:val="0"/>') +
    p('The ORR was 20.8%.') +
    table([['Arm', 'n'], ['A', '24']]) // prettier-ignore

  async function labelOf(words: string): Promise<string | undefined> {
    const document = await parse(body)
    const block = document.blocks.find(({ flat }) => flat.text.includes(words))
    if (block === undefined) throw new Error(`no block has ${words}`)
    const start = block.flat.text.indexOf(words)
    const place = placeIn(document, block, start, start + words.length)
    expect(document.text.slice(place.start, place.end)).toBe(words)
    const { addresses = [] } = document
    return addresses[lastFrom(addresses, place.start, (address) => address.start)]?.label
  }

  it('tell the paragraph, or the cell, and the heading above', async () => {
    expect(await labelOf('20.8%')).toBe('paragraph 2 ("Efficacy")')
    expect(await labelOf('24')).toBe('table 1, row 2, column 2 ("Efficacy")')
  })
})

describe('facts', () => {
  it('are the title and the last change, unless the text says otherwise', async () => {
    const core =
      '<dc:title>Draft 7</dc:title><dcterms:created>2024-02-01T08:00:00Z</dcterms:created>' +
      '<dcterms:modified>2026-09-14T08:00:00Z</dcterms:modified>'
    const plain = await parse(p('Some text.'), { core })
    expect(plain.facts).toEqual({
      title: 'Draft 7',
      updated: { year: 2026, month: 9, day: 14 },
    })
    const titled = await parse(
      p('A trial', '<w:outlineLvl w:val="0"/>') + p('Updated: May 3, 2026'),
      {
        core,
      },
    )
    expect(titled.facts).toEqual({ title: 'A trial', updated: { year: 2026, month: 5, day: 3 } })
  })
})
