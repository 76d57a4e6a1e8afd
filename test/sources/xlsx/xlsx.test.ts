import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { extractClaims, lint } from '../../../src/index.js'
import { shown } from '../../../src/sources/xlsx/number-format.js'
import { parseXlsxDocument } from '../../../src/sources/xlsx/parse.js'
import { styled, workbookBytes, type SheetSource } from './workbook-bytes.js'

const parse = (bytes: Uint8Array) => parseXlsxDocument({ path: 'a.xlsx', bytes })

/** The tables of a workbook by their cells' texts. */
async function tablesOf(...sheets: readonly SheetSource[]) {
  const { tables } = await parse(workbookBytes(sheets))
  return tables.map(({ rows }) => rows.map((row) => row.map(({ flat }) => flat.text)))
}

describe('numbers as sheets show them', () => {
  it.each([
    ['0.20833333333333334', '0.0%', '20.8%'],
    ['0.20833333333333334', 'General', '0.2083333333'],
    ['0.285', '0%', '29%'],
    ['1.005', '0.00', '1.01'],
    ['-1.5', '0', '-2'],
    ['-0.004', '0.00', '0.00'],
    ['1234567.891', '#,##0.0', '1,234,567.9'],
    ['1234567', '#,##0,', '1,235'],
    ['24', '"n = "0', 'n = 24'],
    ['12', '0" mg/kg"', '12 mg/kg'],
    ['-5', '0;(0)', '(5)'],
    ['0', '0.0;-0.0;"none"', 'none'],
    ['5.1', '0.0##', '5.1'],
    ['5', '[Red]0.0_);[Blue](0.0)', '5.0'],
    ['45000', 'yyyy-mm-dd', '2023-03-15'],
    ['45000', 'd/m/yy', '2023-03-15'],
    ['45000', 'mmm-yy', '2023-03'],
    ['1', 'yyyy-mm-dd', '1900-01-01'],
    ['61', 'yyyy-mm-dd', '1900-03-01'],
    ['0.5', 'hh:mm', '12:00'],
    ['12', '@', '12'],
    ['text', '0.0', 'text'],
    ['1E+300', '0.0', `1${'0'.repeat(300)}.0`],
    ['1e-300', '0.0', '0.0'],
  ])('shows %s under %s as %s', (value, code, text) => {
    expect(shown(value, code)).toBe(text)
  })

  it('counts days from 1904 where the workbook does', () => {
    expect(shown('0', 'yyyy-mm-dd', true)).toBe('1904-01-01')
  })
})

describe('workbooks', () => {
  it('gives the cells of a sheet as it shows them', async () => {
    expect(
      await tablesOf({
        name: 'Results',
        rows: [
          ['Arm', 'n', 'ORR', 'Cutoff'],
          ['A', 1024, styled('0.20833333333333334', 1), styled(45000, 3)],
          ['B', styled(2048, 2), styled('0.346', 1), undefined],
        ],
      }),
    ).toEqual([
      [
        ['Arm', 'n', 'ORR', 'Cutoff'],
        ['A', '1024', '20.8%', '2023-03-15'],
        ['B', '2,048', '34.6%', ''],
      ],
    ])
  })

  it('reads shared strings, without raised citations and phonetic guides', async () => {
    const strings =
      '<sst><si><t>Arm</t></si><si><r><t>ORR, %</t></r><r><rPr><vertAlign val="superscript"/></rPr>' +
      '<t>12</t></r></si><si><t>A &amp; B</t><rPh><t>guide</t></rPh></si></sst>'
    const shared = (index: number) => ({ xml: `<c t="s"><v>${String(index)}</v></c>` })
    const bytes = workbookBytes(
      [
        {
          name: 'S',
          rows: [
            [shared(0), shared(1)],
            [shared(2), 20.8],
          ],
        },
      ],
      { 'xl/sharedStrings.xml': strings },
    )
    const { tables } = await parse(bytes)
    const texts = tables[0]?.rows.map((row) => row.map(({ flat }) => flat.text)) ?? []
    expect(texts[1]).toEqual(['A & B', '20.8'])
    expect(texts[0]?.[1]).not.toContain('12')
  })

  it('lays merged cells out over the columns they head', async () => {
    expect(
      await tablesOf({
        name: 'S',
        rows: [
          ['Measure', 'Week 12', undefined],
          [undefined, 'Arm A', 'Arm B'],
          ['ORR', '20%', '30%'],
        ],
        merges: ['A1:A2', 'B1:C1'],
      }),
    ).toEqual([
      [
        ['Measure', 'Week 12', 'Week 12'],
        ['Measure', 'Arm A', 'Arm B'],
        ['ORR', '20%', '30%'],
      ],
    ])
  })

  it('notes hidden sheets and rows, and reads neither', async () => {
    const document = await parse(
      workbookBytes([
        {
          name: 'Shown',
          rows: [
            ['Arm', 'n'],
            ['A', 1],
            ['B', 2],
          ],
          hiddenRows: [2],
        },
        { name: 'Notes', rows: [['secret', 3]], isHidden: true },
      ]),
    )
    expect(document.text).not.toMatch(/secret|A\t1/)
    expect(document.problems?.map(({ message }) => message).join(' ')).toMatch(
      /"Notes" is hidden.*"Shown" has 1 hidden row/,
    )
  })

  it('tells places by sheet and cell, and not by line', async () => {
    const bytes = workbookBytes([
      {
        name: 'Efficacy',
        rows: [
          ['', 'ORR', '95% CI'],
          ['Arm A (n = 24)', '20.8%', '31.1%-42.2%'],
        ],
      },
    ])
    const { findings } = await lint({ files: [{ path: 'a.xlsx', bytes }] })
    expect(findings[0]?.location).toMatchObject({
      isRendering: true,
      address: { label: 'Efficacy!B2' },
    })
  })

  it('is told by what it holds, whatever its name', async () => {
    const bytes = workbookBytes([
      {
        name: 'S',
        rows: [
          ['Arm', 'n'],
          ['A', 24],
        ],
      },
    ])
    const { sources } = await extractClaims({ files: [{ path: 'a.txt', bytes }] })
    expect(sources[0]?.text).toContain('Arm\tn')
  })
})

describe('workbooks that are broken or hostile', () => {
  const whole = workbookBytes([
    {
      name: 'S',
      rows: [
        ['Arm', 'n'],
        ['A', 24],
      ],
    },
  ])
  const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(60 * 1024 * 1024) })
  const cases: [name: string, bytes: Uint8Array, message: RegExp][] = [
    ['empty', new Uint8Array(), /empty/],
    ['text', strToU8('Arm,n\n'), /no ZIP archive/],
    ['cut short', whole.slice(0, whole.length / 2), /damaged/],
    ['encrypted', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), /password/],
    ['a bomb', bomb, /too large/],
    [
      'an archive of something else',
      zipSync({ 'word/document.xml': strToU8('<a/>') }),
      /no sheets/,
    ],
    ['without its list of sheets', zipSync({ 'xl/styles.xml': strToU8('<a/>') }), /no sheets/],
  ]
  it.each(cases)('says why nothing is read: %s', async (_name, bytes, message) => {
    const { problems } = await parse(bytes)
    expect(problems).toEqual([
      expect.objectContaining({
        severity: 'error',
        message: expect.stringMatching(message) as string,
      }),
    ])
  })

  it('reads the first rows of a sheet of 100,000, and says so', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => [`row ${String(at)}`, at])
    const { problems, tables } = await parse(workbookBytes([{ name: 'S', rows }]))
    expect(tables[0]?.rows.length).toBe(10_000)
    expect(problems?.[0]?.message).toMatch(/more than 10000 rows/)
  })

  it('leaves out cells in columns that no reader scrolls to, and says so', async () => {
    const { text, problems } = await parse(
      workbookBytes([{ name: 'S', rows: [] }], {
        'xl/worksheets/sheet1.xml':
          '<worksheet><sheetData><row r="1"><c r="A1"><v>24</v></c><c r="SG1"><v>7</v></c></row>' +
          '<row r="2"><c r="A2"><v>25</v></c></row></sheetData></worksheet>',
      }),
    )
    expect(text).toContain('25')
    expect(text).not.toContain('7')
    expect(problems?.[0]?.message).toContain('500 columns')
  })

  it('counts the places before a cell that stands far to the right', async () => {
    const row = (at: number) => `<row r="${String(at)}"><c r="SF${String(at)}"><v>7</v></c></row>`
    const sheet = Array.from({ length: 1000 }, (_, at) => row(at + 1)).join('')
    const { tables, problems } = await parse(
      workbookBytes([{ name: 'S', rows: [] }], {
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
      }),
    )
    expect(tables[0]?.rows.length).toBe(400)
    expect(problems?.[0]?.message).toContain('200000 cells')
  })

  it('expands no entity of its own, and bears references that lead nowhere', async () => {
    const { text, problems } = await parse(
      workbookBytes(
        [
          {
            name: 'S',
            rows: [
              ['Arm', { xml: '<c t="s"><v>99</v></c>' }],
              ['A', { xml: '<c s="77"><v>1.5</v></c>' }],
            ],
          },
        ],
        {
          'xl/sharedStrings.xml': `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(100)}">]><sst><si><t>&a;&a;</t></si></sst>`,
        },
      ),
    )
    expect(text).toContain('1.5')
    expect(text).not.toContain('bbb')
    expect(problems).toBeUndefined()
  })

  it('bears a merge of all columns and rows', async () => {
    const { tables } = await parse(
      workbookBytes([
        {
          name: 'S',
          rows: [
            ['Arm', 'n'],
            ['A', 24],
          ],
          merges: ['A1:XFD1048576'],
        },
      ]),
    )
    expect(tables.length).toBeLessThan(3)
  })
})
