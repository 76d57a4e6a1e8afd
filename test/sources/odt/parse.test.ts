import { describe, expect, it } from 'vitest'
import { parseOdt } from '../../../src/sources/odt/parse.js'
import { outlineOf } from '../outline.js'
import { claimsIn } from '../same-claims.js'
import { odtOf } from './odt-file.js'

const parse = (body: string, parts = {}) => parseOdt({ path: 'a.odt', bytes: odtOf(body, parts) })

async function outline(body: string, parts = {}): Promise<string[]> {
  return outlineOf(await parse(body, parts))
}

it('gives the claims that a document of the corpus gives as Markdown, when LibreOffice saved it', async () => {
  expect(await claimsIn('test/sources/odt/fixtures/larkwood-2-results.odt')).toEqual(
    await claimsIn('corpus/larkwood-2-results.md'),
  )
})

describe('text', () => {
  it('is read with its headings, lists and notes', async () => {
    expect(
      await outline(
        '<text:p text:style-name="P1">Trial of KP-1</text:p>' +
          '<text:h text:outline-level="1">Methods</text:h>' +
          '<text:p>Patients<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>' +
          '<text:note-body><text:p>All were adults.</text:p></text:note-body></text:note> were:</text:p>' +
          '<text:list><text:list-item><text:p>treated,</text:p><text:list><text:list-item>' +
          '<text:p>twice</text:p></text:list-item></text:list></text:list-item></text:list>',
        { styles: '<style:style style:name="P1" style:parent-style-name="Title"/><style:style style:name="Title"/>' },
      ),
    ).toEqual([
      'heading: Trial of KP-1',
      'heading: Methods',
      'paragraph: Patients were:',
      'footnote: All were adults.',
      'list-item: treated,',
      'list-item: twice < treated,',
    ])
  }) // prettier-ignore

  it('is read as changed: what was deleted stands apart, as do comments', async () => {
    expect(
      await outline(
        '<text:tracked-changes><text:changed-region><text:deletion><text:p>25</text:p></text:deletion>' +
          '</text:changed-region></text:tracked-changes>' +
          '<text:p>In all <text:change-start/>24<text:change-end/><office:annotation><text:p>Sure?</text:p>' +
          '</office:annotation><text:s text:c="3"/>patients<text:line-break/>were treated.</text:p>',
      ),
    ).toEqual(['paragraph: In all 24 patients were treated.'])
  })

  it('keeps powers and drops raised citations and hidden text', async () => {
    const styles =
      '<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>' +
      '<style:style style:name="T2"><style:text-properties text:display="none"/></style:style>'
    expect(
      await outline(
        '<text:p>At 10<text:span text:style-name="T1">9</text:span>/L the therapy' +
          '<text:span text:style-name="T1">12</text:span> ended<text:span text:style-name="T2"> soon</text:span>.</text:p>',
        { styles },
      ),
    ).toEqual(['paragraph: At 10⁹/L the therapy ended.'])
  })

  it('of boxes stands behind the paragraph that they hang on', async () => {
    expect(
      await outline(
        '<text:p>Before<draw:frame><draw:text-box><text:p>In a box</text:p></draw:text-box></draw:frame> it</text:p>',
      ),
    ).toEqual(['paragraph: Before it', 'paragraph: In a box'])
  })
})

it('reads tables with spans and their head', async () => {
  const cell = (text: string, spans = '') =>
    `<table:table-cell ${spans}><text:p>${text}</text:p></table:table-cell>`
  const { tables, addresses } = await parse(
    '<text:h text:outline-level="1">Results</text:h><table:table><table:table-header-rows><table:table-row>' +
      `${cell('Event')}${cell('KP-1', 'table:number-columns-spanned="2"')}<table:covered-table-cell/></table:table-row>` +
      `</table:table-header-rows><table:table-row>${cell('Rash', 'table:number-rows-spanned="2"')}${cell('4')}${cell('8')}` +
      `</table:table-row><table:table-row><table:covered-table-cell/>${cell('5')}${cell('9')}</table:table-row></table:table>`,
  )
  const [table] = tables
  expect(table?.headerRows).toBe(1)
  expect(table?.rows.map((row) => row.map(({ flat }) => flat.text))).toEqual([
    ['Event', 'KP-1', 'KP-1'],
    ['Rash', '4', '8'],
    ['Rash', '5', '9'],
  ])
  expect(addresses?.map(({ label }) => label).at(-1)).toBe(
    'table 1, row 3, column 3 ("Results")',
  )
}) // prettier-ignore

it('takes the title and the day of the last change', async () => {
  const { facts } = await parse('<text:p>Text</text:p>', {
    meta: '<dc:title>Trial of KP-1</dc:title><dc:date>2026-03-04T10:00:00</dc:date>',
  })
  expect(facts).toMatchObject({
    title: 'Trial of KP-1',
    updated: { year: 2026, month: 3, day: 4 },
  })
})
