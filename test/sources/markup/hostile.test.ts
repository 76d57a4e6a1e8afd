import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Document } from '../../../src/document/document.js'
import { decodeSource } from '../../../src/sources/decode.js'
import { parseHtml } from '../../../src/sources/html/parse.js'
import { parseJats } from '../../../src/sources/jats/parse.js'
import { readMarkup } from '../../../src/sources/markup/tree.js'
import { articleOf } from '../jats/article.js'

/** Far more than any of these takes on an idle machine, far less than what is not linear would. */
const patience = 20_000

let started = 0
beforeEach(() => {
  started = performance.now()
})
afterEach(() => {
  expect(performance.now() - started).toBeLessThan(patience)
})

function html(text: string): Document {
  return parseHtml({ path: 'a.html', text })
}

function jats(text: string): Document {
  return parseJats({ path: 'a.xml', text })
}

function textsOf({ blocks }: Document): string[] {
  return blocks.map(({ flat }) => flat.text)
}

describe('hostile HTML', () => {
  it('that is empty gives nothing', () => {
    for (const text of ['', '<', '<html>', '<!doctype html>', '<table><tr></table>', '<h1></h1>']) {
      expect(html(text).blocks).toEqual(text === '<' ? [expect.anything()] : [])
    }
  })

  it('that breaks off anywhere gives what stands before', () => {
    const page =
      '<p>n = 24 &amp; <b title="x">ORR</b> <!-- c --><table><tr><td>1</td><td>2</td></tr></table>'
    for (let end = 0; end <= page.length; end++) {
      const read = textsOf(html(page.slice(0, end))).join(' ')
      if (end > 10) expect(read).toContain('n = 24')
    }
  })

  it('of 200 levels is read', () => {
    const deep = `${'<div>'.repeat(200)}n = 24${'</div>'.repeat(200)}`
    expect(html(deep)).toMatchObject({ blocks: [{ flat: { text: 'n = 24' } }] })
    expect(html(deep).problems).toBeUndefined()
  })

  it.each(['div', 'b', 'table', 'dl', 'sup', 'math', 'svg', 'p><span'])(
    'of a million levels of %s says so',
    (name) => {
      const { problems, blocks } = html(`<p>First.</p>${`<${name}>`.repeat(1_000_000)}x`)
      expect(problems).toMatchObject([{ severity: 'error' }])
      expect(problems?.[0]?.message).toContain('nested in each other more than 1000 deep')
      expect(blocks[0]?.flat.text).toBe('First.')
    },
  )

  it('of millions of elements says so', () => {
    const { problems } = html('<i></i>'.repeat(500_001))
    expect(problems?.[0]?.message).toContain('more than 400000 elements')
  })

  it('of millions of character references says so, and reads no more of them', () => {
    const { root, problem } = readMarkup(`<p>${'&amp;'.repeat(600_000)}</p>`, 'html')
    expect(problem?.message).toContain('more than 400000 elements and runs of text')
    const [paragraph] = root.children
    expect(paragraph?.type === 'element' && paragraph.children.length).toBe(400_000)
  })

  it('of impossible spans stays small', () => {
    const row = `<tr>${'<td rowspan=65534 colspan=1000>1</td>'.repeat(100)}</tr>`
    const { blocks } = html(`<table>${row.repeat(100)}</table>`)
    expect(blocks.length).toBeLessThan(1_200_000)
  })

  it('of 50,000 rows is read whole', () => {
    const { tables } = html(`<table>${'<tr><td>A<td>24</tr>'.repeat(50_000)}</table>`)
    expect(tables[0]?.rows).toHaveLength(50_000)
  })

  it.each([
    ['attributes', `<p ${'a=b '.repeat(500_000)}>n = 24</p>`],
    ['an attribute', `<p title="${'x'.repeat(5_000_000)}">n = 24</p>`],
    ['words in a class', `<p class="${'ad '.repeat(500_000)}">n = 24</p>`],
    ['white space', `<p>${' \n'.repeat(2_000_000)}n = 24</p>`],
    ['line breaks', `<div>${'<br>'.repeat(100_000)}n = 24</div>`],
    ['character references', `<p>${'&amp;'.repeat(60_000)}n = 24</p>`],
    ['marks', `<p>${'x<sup>1</sup>'.repeat(60_000)}n = 24</p>`],
    ['less-than signs', `<p>${'< '.repeat(60_000)}n = 24</p>`],
    ['open comments', `${'<!-- '.repeat(500_000)}--><p>n = 24</p>`],
    ['end tags', `${'</div></p>'.repeat(50_000)}<p>n = 24</p>`],
    ['half tags', `<p>n = 24</p>${'<a <b '.repeat(500_000)}`],
  ])('of very many %s is read in time', (_, text) => {
    expect(textsOf(html(text)).join(' ')).toContain('n = 24')
  })

  it('runs no script and shows no markup', () => {
    const { blocks } = html(
      '<p onclick="x()">a<script>alert(1)</script><img src=x onerror=y> b &lt;b&gt;</p>',
    )
    expect(blocks.map(({ flat }) => flat.text)).toEqual(['a b <b>'])
  })

  it('with broken metadata is read', () => {
    const page =
      '<script type="application/ld+json">{"@type": "NewsArticle", </script>' +
      `<script type="application/ld+json">${'['.repeat(100_000)}</script>` +
      '<meta name="date" content="99/99/9999"><meta content="x"><p>n = 24</p>'
    expect(html(page)).toMatchObject({ facts: {}, blocks: [{ flat: { text: 'n = 24' } }] })
  })
})

describe('hostile XML', () => {
  it('expands no entity of its own, and says so', () => {
    const laughs = Array.from(
      { length: 10 },
      (_, at) => `<!ENTITY l${String(at + 1)} "${`&l${String(at)};`.repeat(10)}">`,
    )
    const subset = `<!DOCTYPE article [<!ENTITY l0 "ha"> ${laughs.join('\n')} <!-- ]> -->]>`
    const text = `${subset}<article><front/><body><p>n = 24 &l10; &lt;</p></body></article>`
    const { blocks, problems } = jats(text)
    expect(blocks.map(({ flat }) => flat.text)).toEqual(['n = 24 &l10; <'])
    expect(problems?.[0]?.message).toContain('declares entities of its own')
    expect(problems?.[0]?.offset).toBe(text.indexOf('<!ENTITY'))
  })

  it('reads no other file', () => {
    const text =
      '<!DOCTYPE article [<!ENTITY x SYSTEM "file:///etc/hostname"> <!ENTITY % y SYSTEM "http://127.0.0.1/y"> %y;]>' +
      '<article><front/><body><p>n = 24 &x;</p><xi:include href="/etc/passwd"/></body></article>'
    expect(textsOf(jats(text))).toEqual(['n = 24 &x;'])
  })

  it('with a document type that is never closed is an error', () => {
    expect(
      jats('<!DOCTYPE article [ <!ENTITY a "b"><article><body><p>1</p>').problems,
    ).toContainEqual(expect.objectContaining({ severity: 'error' }))
  })

  it.each([
    ['nothing', '', 'no element'],
    ['words', 'n = 24', 'no element'],
    ['another language', '<feed><entry>n = 24</entry></feed>', 'root element "feed"'],
    ['an article without parts', '<article/>', 'no front matter'],
  ])('of %s says what it is', (_, text, reason) => {
    const { problems, blocks } = jats(text)
    expect(blocks).toEqual([])
    expect(problems).toMatchObject([{ severity: 'error' }])
    expect(problems?.[0]?.message).toContain(reason)
  })

  it('of several articles says that one is read', () => {
    const one = '<article><front/><body><p>n = 24</p></body></article>'
    const { problems, blocks } = jats(`<pmc-articleset>${one}${one}</pmc-articleset>`)
    expect(blocks).toHaveLength(1)
    expect(problems?.[0]?.message).toContain('2 articles')
  })

  it('that breaks off anywhere is read without fail', () => {
    const text = articleOf({
      body: '<sec><title>R</title><p>n = 24 [<xref ref-type="bibr">1</xref>]</p></sec>',
    })
    for (let end = 0; end < text.length; end += 7)
      expect(() => jats(text.slice(0, end))).not.toThrow()
  })

  it.each(['sec', 'p', 'italic', 'list', 'article', 'table-wrap'])(
    'of a million levels of %s says so',
    (name) => {
      const body = `<p>First.</p>${`<${name}>`.repeat(1_000_000)}x`
      expect(jats(articleOf({ body })).problems).toContainEqual(
        expect.objectContaining({ severity: 'error' }),
      )
    },
  )

  it('of impossible spans stays small', () => {
    const row = `<tr>${'<td rowspan="99999999" colspan="99999999">1</td>'.repeat(100)}</tr>`
    const { blocks } = jats(
      articleOf({
        body: `<table-wrap><table><tbody>${row.repeat(100)}</tbody></table></table-wrap>`,
      }),
    )
    expect(blocks.length).toBeLessThan(1_200_000)
  })

  it.each([
    ['open document types', '<!DOCTYPE article ['.repeat(100_000)],
    ['quotes in a document type', `<!DOCTYPE article [${'"'.repeat(500_001)}`],
    ['comments in a document type', `<!DOCTYPE article [${'<!--'.repeat(500_000)}`],
    [
      'brackets',
      articleOf({ body: `<p>${'['.repeat(500_000)}<xref ref-type="bibr">1</xref></p>` }),
    ],
    [
      'citations',
      articleOf({ body: `<p>${'a <xref ref-type="bibr">1</xref>'.repeat(50_000)}</p>` }),
    ],
  ])('of very many %s ends in time', (_, text) => {
    expect(() => jats(text)).not.toThrow()
  })

  it('in another encoding than it declares is told from bytes', () => {
    const bytes = Buffer.from(
      '<?xml version="1.0" encoding="utf-8"?><article>\xff\xfe\x81',
      'latin1',
    )
    expect(decodeSource('a.xml', bytes).diagnostics).toMatchObject([{ severity: 'error' }])
  })
})
