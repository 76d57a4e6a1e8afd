import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/document/document.js'
import { parseJats } from '../../../src/sources/jats/parse.js'
import { articleOf } from './article.js'

function read(parts: Parameters<typeof articleOf>[0]): Document {
  return parseJats({ path: 'a.xml', text: articleOf(parts) })
}

function outlineOf({ blocks }: Document): string[] {
  return blocks.map(({ kind, flat }) => `${kind}: ${flat.text}`)
}

describe('the text of an article', () => {
  it('goes from the title to the references, without authors and licence', () => {
    const document = read({
      front: `<title-group><article-title>LW-101 in <italic>sarcoma</italic></article-title></title-group>
        <contrib-group><contrib><name><surname>Doe</surname></name><xref ref-type="aff" rid="a1">1</xref></contrib></contrib-group>
        <aff id="a1"><label>1</label>12 Station Road</aff>
        <permissions><license><license-p>Licence 4.0</license-p></license></permissions>
        <abstract><sec><title>Results</title><p>The ORR was 20.8%.</p></sec></abstract>
        <kwd-group><kwd>phase 2</kwd></kwd-group>`,
      body: `<sec><label>1</label><title>Methods</title><p>We treated 24 adults.</p>
        <sec><title>Doses</title><p>Doses were:</p><list><list-item><p>8 mg</p></list-item><list-item><p>12 mg</p></list-item></list></sec></sec>
        <sec><title>Results</title><boxed-text><caption><title>Key points</title></caption><p>Five responded.</p></boxed-text>
        <disp-quote><p>It worked.</p></disp-quote>
        <fig><label>Figure 1</label><caption><title>Survival.</title><p>Median 8.4 months.</p></caption><graphic/></fig></sec>`,
      back: `<ack><p>We thank 24 adults.</p></ack>
        <glossary><title>Abbreviations</title><def-list><def-item><term>ORR</term><def><p>objective response rate</p></def></def-item></def-list></glossary>
        <fn-group><fn><p>Funded in 2024.</p></fn></fn-group>
        <ref-list><title>Literature</title><ref><label>1</label><element-citation><name><surname>Doe</surname><given-names>J</given-names></name><year>2019</year></element-citation></ref></ref-list>`,
    })
    expect(outlineOf(document)).toEqual([
      'heading: LW-101 in sarcoma',
      'heading: Abstract',
      'heading: Results',
      'paragraph: The ORR was 20.8%.',
      'heading: Methods',
      'paragraph: We treated 24 adults.',
      'heading: Doses',
      'paragraph: Doses were:',
      'list-item: 8 mg',
      'list-item: 12 mg',
      'heading: Results',
      'heading: Key points',
      'paragraph: Five responded.',
      'paragraph: It worked.',
      'paragraph: Figure 1 Survival. Median 8.4 months.',
      'heading: Acknowledgements',
      'paragraph: We thank 24 adults.',
      'heading: Abbreviations',
      'list-item: ORR objective response rate',
      'heading: Notes',
      'footnote: Funded in 2024.',
      'heading: Literature',
      'reference: 1 Doe J 2019',
    ])
    expect(document.blocks.find(({ flat }) => flat.text === '8 mg')?.lead?.flat.text).toBe(
      'Doses were:',
    )
    expect(document.blocks.find(({ flat }) => flat.text === 'Doses')?.section.level).toBe(3)
  })

  it.each([
    ['a numbered citation', 'was 20.8% <xref ref-type="bibr" rid="b">12</xref> in', 'was 20.8% in'],
    [
      'a raised citation',
      'was 20.8%<sup><xref ref-type="bibr" rid="b">12</xref></sup> in',
      'was 20.8% in',
    ],
    [
      'a citation that raises itself',
      'in 24<xref ref-type="bibr" rid="b"><sup>3</sup></xref> men',
      'in 24 men',
    ],
    [
      'citations in brackets',
      'before [<xref ref-type="bibr" rid="b">3</xref>,<xref ref-type="bibr" rid="c">4</xref>].',
      'before [3,4].',
    ],
    [
      'a citation by name',
      '(<xref ref-type="bibr" rid="b">Doe et al., 2019</xref>)',
      '(Doe et al., 2019)',
    ],
    ['a mark of a note', '5.8<xref ref-type="table-fn" rid="n">a</xref> months', '5.8 months'],
    ['a reference to a table', 'see <xref ref-type="table" rid="t">Table 2</xref>', 'see Table 2'],
    ['a power', '10<sup>9</sup>/L', '10⁹/L'],
    [
      'MathML beside TeX',
      '<inline-formula><alternatives><tex-math>$p&lt;0.01$</tex-math><mml:math><mml:mi>p</mml:mi><mml:mo>&lt;</mml:mo><mml:mn>0.01</mml:mn></mml:math></alternatives></inline-formula>',
      'p<0.01',
    ],
    ['references of characters', 'HR&#xA0;0.62 &#x2265; &lt;1', 'HR 0.62 ≥ <1'],
    ['a section of characters', '<![CDATA[p < 0.05]]> here', 'p < 0.05 here'],
    ['an unknown entity', 'an &alpha; of 5%', 'an &alpha; of 5%'],
  ])('reads %s', (_, xml, text) => {
    expect(outlineOf(read({ body: `<p>${xml}</p>` }))).toEqual([`paragraph: ${text}`])
  })

  it('puts a note of a paragraph behind it', () => {
    expect(outlineOf(read({ body: '<p>One<fn><p>A note.</p></fn> word.</p>' }))).toEqual([
      'paragraph: One word.',
      'footnote: A note.',
    ])
  })

  it('parts a paragraph around a list', () => {
    expect(
      outlineOf(
        read({ body: '<p>Arms: <list><list-item><p>A</p></list-item></list> and more.</p>' }),
      ),
    ).toEqual(['paragraph: Arms:', 'list-item: A', 'paragraph: and more.'])
  })

  it('leaves replies and translations out', () => {
    const text = articleOf({ body: '<p>One.</p>' }).replace(
      '</article>',
      '<sub-article><body><p>Reply of 24 words.</p></body></sub-article></article>',
    )
    expect(outlineOf(parseJats({ path: 'a.xml', text }))).toEqual(['paragraph: One.'])
  })
})

describe('a table', () => {
  const table = `<table-wrap><label>Table 2</label><caption><title>Response</title></caption>
    <table><thead><tr><th rowspan="2">Group</th><th colspan="2">LW-101</th></tr><tr><th>8 mg</th><th>12 mg</th></tr></thead>
    <tbody><tr><td>ORR, <italic>n</italic> (%)</td><td>10 (41.7)<xref ref-type="table-fn" rid="n">a</xref></td><td>12 (50.0)</td></tr></tbody></table>
    <table-wrap-foot><fn id="n"><label>a</label><p>Unconfirmed.</p></fn><p>Values are counts.</p></table-wrap-foot></table-wrap>`

  it('has its cells at their columns, its caption and its foot', () => {
    const { tables } = read({ body: `<p>Text.</p>${table}` })
    expect(tables.map(({ rows }) => rows.map((row) => row.map(({ flat }) => flat.text)))).toEqual([
      [
        ['Group', 'LW-101', 'LW-101'],
        ['Group', '8 mg', '12 mg'],
        ['ORR, n (%)', '10 (41.7)', '12 (50.0)'],
      ],
    ])
    expect(tables[0]).toMatchObject({ headerRows: 2 })
    expect(tables[0]?.caption?.flat.text).toBe('Table 2 Response')
    expect(tables[0]?.foot?.flat.text).toBe('a Unconfirmed. Values are counts.')
  })

  it('is read where it floats beside the text', () => {
    const text = articleOf({ body: '<p>One.</p>' }).replace(
      '</body>',
      `</body><floats-group>${table}</floats-group>`,
    )
    expect(parseJats({ path: 'a.xml', text }).tables).toHaveLength(1)
  })
})
