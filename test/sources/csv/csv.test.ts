import { describe, expect, it } from 'vitest'
import { delimiterOf } from '../../../src/sources/csv/delimiter.js'
import { parseCsvDocument } from '../../../src/sources/csv/parse.js'
import { extractClaims } from '../../../src/index.js'
import { scopeInWords, valueInWords } from '../../clinical/claims-in.js'

const parse = (text: string) => parseCsvDocument({ path: 'a.csv', text })

/** The tables of a text by their cells' texts. */
const tablesOf = (text: string) =>
  parse(text).tables.map(({ rows }) => rows.map((row) => row.map(({ flat }) => flat.text)))

describe('tables in text', () => {
  it('tells the delimiter, whatever stands between quotation marks', () => {
    expect(delimiterOf('a,b\n1,2\n')).toBe(',')
    expect(delimiterOf('a;b;c\n1,5;2,5;3\n')).toBe(';')
    expect(delimiterOf('a\tb\n"x, y, z"\t2\n')).toBe('\t')
    expect(delimiterOf('n | %\n4 | 5\n')).toBe('|')
    expect(delimiterOf('one column\n')).toBe(',')
  })

  it('reads quoted cells with delimiters, quotation marks and lines of their own', () => {
    const text = 'Arm,Note\r\nA,"5, ""most"" of\nthem"\r\nB,7\r\n'
    expect(tablesOf(text)).toEqual([
      [
        ['Arm', 'Note'],
        ['A', '5, "most" of them'],
        ['B', '7'],
      ],
    ])
    const document = parse(text)
    const cell = document.tables[0]?.rows[2]?.[0]
    expect(cell?.flat.pieces[0]?.file).toBe(text.indexOf('B,7'))
  })

  it('parts tables at empty rows, with the lines above and below them', () => {
    const text = 'Table 1. Responses,\n,\nArm,ORR\nA,20%\nn = 24 each,\n,\nArm,Deaths\nA,3\n'
    expect(tablesOf(text)).toEqual([
      [
        ['Arm', 'ORR'],
        ['A', '20%'],
      ],
      [
        ['Arm', 'Deaths'],
        ['A', '3'],
      ],
    ])
    const { tables, blocks } = parse(text)
    expect(tables[0]?.caption?.flat.text).toBe('Table 1. Responses')
    expect(blocks.map(({ flat }) => flat.text)).toContain('n = 24 each')
  })

  it('tells places by row and column, with the name of the column', async () => {
    const text = ',Arm A (n = 24),Arm B (n = 26)\nORR,20.8%,34.6%\n'
    const { sources } = await extractClaims({ files: [{ path: 'a.csv', text }] })
    const [source] = sources
    const shares = (source?.claims ?? []).filter(({ kind }) => kind === 'proportion')
    expect(shares.map((claim) => `${valueInWords(claim)} ${scopeInWords(claim)}`)).toEqual([
      expect.stringContaining('20.8%'),
      expect.stringContaining('34.6%'),
    ])
    expect(source?.addresses?.map(({ label }) => label)).toContain(
      'row 2, column B (Arm A (n = 24))',
    )
    expect(text.slice(shares[1]?.place.start, shares[1]?.place.end)).toBe('34.6%')
  })

  it('takes a first row of numbers for data', () => {
    expect(parse('1,2\n3,4\n').tables[0]?.headerRows).toBe(0)
    expect(parse('n,2\n3,4\n').tables[0]?.headerRows).toBe(1)
  })
})

describe('tables in text that are broken or hostile', () => {
  const problemsOf = (text: string) => parse(text).problems ?? []

  it.each([
    ['an open quotation mark', 'a,b\n"c,d\ne,f\n'],
    ['100,000 rows', 'a,b\n'.repeat(100_000)],
    ['300,000 columns', `${'a,'.repeat(300_000)}\n`],
  ])('says that not all was read: %s', (_name, text) => {
    expect(problemsOf(text)).toEqual([expect.objectContaining({ severity: 'error' })])
  })

  it.each([
    ['rows of unequal length', 'a,b,c\n1\n2,3,4,5\n'],
    ['stray quotation marks', 'a,5" tall\n"b" c,2\n'],
    ['nothing but delimiters', ',,,\n,,,\n'],
    ['nothing but a line', 'text'],
    ['lone carriage returns', 'a,b\r1,2\r'],
    ['a formula', "=cmd|' /C calc'!A0,2\n"],
    ['no line at all', ''],
    ['control characters', 'a\u0007,b\u0000\n'],
  ])('reads %s, each cell at its place', (_name, text) => {
    const { blocks } = parse(text)
    expect(problemsOf(text)).toEqual([])
    for (const { flat } of blocks) {
      const [first] = flat.pieces
      if (first?.length !== first?.fileLength || first === undefined) continue
      expect(text.slice(first.file, first.file + first.length)).toBe(
        flat.text.slice(0, first.length),
      )
    }
  })
})
