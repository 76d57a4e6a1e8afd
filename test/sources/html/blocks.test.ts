import { describe, expect, it } from 'vitest'
import { spanInFile } from '../../../src/document/flat-text.js'
import type { Document } from '../../../src/document/document.js'
import { parseHtml } from '../../../src/sources/html/parse.js'

function read(html: string): Document {
  return parseHtml({ path: 'a.html', text: html })
}

function blocksOf(html: string): string[] {
  return read(html).blocks.map(({ kind, flat }) => `${kind}: ${flat.text}`)
}

describe('inline markup', () => {
  it.each([
    ['a citation', 'ORR 20.8%<sup>12</sup> in all', 'ORR 20.8% in all'],
    ['citations in brackets', 'ORR 20.8%<sup>[1,2]</sup>', 'ORR 20.8%[1,2]'],
    [
      'a linked citation',
      'response<sup><a href="#r3">3</a>,<a href="#r4">4</a></sup>.',
      'response.',
    ],
    ['a power', '1.5 × 10<sup>9</sup>/L', '1.5 × 10⁹/L'],
    ['a subscript', 'FEV<sub>1</sub> and C<sub>max</sub>', 'FEV1 and Cmax'],
    ['an entity', 'HR&nbsp;0.62 &plusmn; 0.1 &lt; 1 &#8805; x', 'HR 0.62 ± 0.1 < 1 ≥ x'],
    ['a bare less-than sign', 'p < 0.05 and q > 0.1', 'p < 0.05 and q > 0.1'],
    ['a soft hyphen and a break opportunity', 'tumour&shy;igenic 12<wbr>34', 'tumourigenic 1234'],
    ['white space', 'n\n   =\t24 ', 'n = 24'],
    ['white space between elements', '<b>n </b> <i> = </i>24', 'n = 24'],
    [
      'words for a screen reader',
      'ORR <span class="sr-only">opens a window</span>20.8%',
      'ORR 20.8%',
    ],
    [
      'a citation that its own style raises',
      'therapy<span style="vertical-align: super">12</span> ended',
      'therapy ended',
    ],
    ['MathML', '<math><mi>p</mi><mo>&lt;</mo><msup><mn>10</mn><mn>3</mn></msup></math>', 'p<10³'],
    ['a fraction', '<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>', '1/2'],
    ['an unknown element', 'an <x-term>ORR</x-term> of 20.8%', 'an ORR of 20.8%'],
  ])('reads %s', (_, html, text) => {
    expect(blocksOf(`<p>${html}</p>`)).toEqual([`paragraph: ${text}`])
  })

  it('reads what a class of the page raises as raised, and nothing else', () => {
    const sheet = '<style>p.a{margin:0}.c1,span.c2{vertical-align:super;font-size:7pt}.c3 b{vertical-align:super}</style>'
    expect(
      blocksOf(
        `<head>${sheet}</head><p>At 10<span class="x c1">9</span>/L the therapy<span class="c2">12</span> ` +
          'lasted <span class="c3">12</span> weeks.</p>',
      ),
    ).toEqual(['paragraph: At 10⁹/L the therapy lasted 12 weeks.'])
  }) // prettier-ignore

  it('tells where the characters stand, entities and line ends included', () => {
    const html = '<p>HR&nbsp;0.62\r\n  (p &lt; 0.05)</p>'
    const [block] = read(html).blocks
    const flat = block?.flat ?? { text: '', pieces: [] }
    expect(flat.text).toBe('HR 0.62 (p < 0.05)')
    for (const [word, printed] of [
      ['0.62', '0.62'],
      ['< 0.05', '&lt; 0.05'],
      ['HR 0.62', 'HR&nbsp;0.62'],
    ] as const) {
      const at = flat.text.indexOf(word)
      const { start, end } = spanInFile(flat, at, at + word.length)
      expect(html.slice(start, end)).toBe(printed)
    }
  })
})

describe('blocks', () => {
  it('takes bare text, broken paragraphs and unclosed elements', () => {
    expect(blocksOf('One.<p>Two.<p>Three.<div>Four.<br>Five.<br><br>Six.</div>Seven.')).toEqual([
      'paragraph: One.',
      'paragraph: Two.',
      'paragraph: Three.',
      'paragraph: Four. Five.',
      'paragraph: Six.',
      'paragraph: Seven.',
    ])
  })

  it('parts inline elements that hold paragraphs', () => {
    expect(blocksOf('<span>One. <p>Two.</p> Three.</span>')).toEqual([
      'paragraph: One.',
      'paragraph: Two.',
      'paragraph: Three.',
    ])
  })

  it('reads preformatted text by its blank lines', () => {
    expect(blocksOf('<pre>One\ntwo.\n\nThree &lt; 4.</pre>')).toEqual([
      'paragraph: One two.',
      'paragraph: Three < 4.',
    ])
  })

  it('tells what leads in to a list', () => {
    const { blocks } = read(
      '<p>Results showed:</p><ul><li>ORR 20.8%<ul><li>24 patients</li></ul></li></ul>',
    )
    expect(blocks.map(({ kind, lead }) => [kind, lead?.flat.text])).toEqual([
      ['paragraph', undefined],
      ['list-item', 'Results showed:'],
      ['list-item', 'ORR 20.8%'],
    ])
  })

  it('opens sections at headings', () => {
    const { blocks } = read(
      '<h1>A</h1><h2>B</h2><p>x</p><div role="heading" aria-level="3">C</div><p>y</p>',
    )
    expect(blocks.map(({ section }) => `${String(section.level)} ${section.title}`)).toEqual([
      '1 A', '2 B', '2 B', '3 C', '3 C',
    ]) // prettier-ignore
  })

  it('takes a line that is bold from end to end for a heading', () => {
    expect(
      blocksOf(
        '<h1>Trial</h1><p><b>Safety</b></p><p><strong>Efficacy results</strong><br>The ORR was <b>20.8%</b>.</p>' +
          '<p><b>Table 2. Deaths</b></p><p><b>The ORR was 20.8%.</b></p><ul><li><b>Item</b></li></ul>',
      ),
    ).toEqual([
      'heading: Trial',
      'heading: Safety',
      'heading: Efficacy results',
      'paragraph: The ORR was 20.8%.',
      'paragraph: Table 2. Deaths',
      'paragraph: The ORR was 20.8%.',
      'list-item: Item',
    ])
  })

  it('leaves banners of consent out, whoever makes them', () => {
    const text = `<p>${'Words of the article. '.repeat(30)}</p>`
    expect(
      blocksOf(`${text}<div id="onetrust-banner-sdk"><div>We and our 120 partners store data.</div></div>`),
    ).toHaveLength(1)
  }) // prettier-ignore

  it('keeps what a page names as notes and references', () => {
    expect(
      blocksOf(
        '<p>x</p><div class="footnotes"><p>a One.</p></div><ol class="references"><li>Doe 2019</li></ol>',
      ),
    ).toEqual(['paragraph: x', 'footnote: a One.', 'reference: Doe 2019'])
  })

  it('keeps a form that is the page, and an element with a misleading name that holds the text', () => {
    expect(
      blocksOf('<form><div class="share-class-page"><p>The ORR was 20.8%.</p></div></form>'),
    ).toEqual(['paragraph: The ORR was 20.8%.'])
  })

  it('keeps a table of figures wherever it stands', () => {
    const table = '<table><tr><th>Arm</th><th>n</th></tr><tr><td>A</td><td>24</td></tr></table>'
    const text = `<p>${'Words of the article. '.repeat(30)}</p>`
    const { tables } = read(
      `<main><article>${text}</article></main><aside class="related">${table}</aside>`,
    )
    expect(tables).toHaveLength(1)
  })

  it('reads the article and not its neighbours', () => {
    const text = `<p>${'Words of the article. '.repeat(30)}</p>`
    expect(
      blocksOf(
        `<h1>Title</h1><article>${text}</article><article><p>Another drug: 61.5%.</p></article>`,
      ).map((block) => block.slice(0, 20)),
    ).toEqual(['heading: Title', 'paragraph: Words of '])
  })

  it('reads all articles of a page of many', () => {
    expect(
      blocksOf('<article><p>One of 24.</p></article><article><p>Two of 24.</p></article>'),
    ).toEqual(['paragraph: One of 24.', 'paragraph: Two of 24.'])
  })

  it('reads XHTML with elements closed in themselves', () => {
    const html =
      '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head>' +
      '<script src="x.js"/></head><body><div/><p>n = 24</p></body></html>'
    expect(blocksOf(html)).toEqual(['paragraph: n = 24'])
  })
})
