import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseDocx } from '../../../src/sources/docx/parse.js'
import { docxOf, p, r, table } from './docx-file.js'

async function problemOf(bytes: Uint8Array): Promise<string> {
  const { problems, blocks } = await parseDocx({ path: 'a.docx', bytes })
  expect(problems).toHaveLength(1)
  expect(problems?.[0]?.severity).toBe('error')
  expect(blocks).toEqual([])
  return problems?.[0]?.message ?? ''
}

const good = docxOf(p('The ORR was 20.8%.'))

/** An archive whose part is said to be small and unpacks to much more. */
function lying(): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': new Uint8Array(60_000_000).fill(32) })
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 60_000_000) view.setUint32(at, 1000, true)
  }
  return bytes
}

describe('a file that cannot be read ends in a diagnostic', () => {
  it.each<readonly [string, () => Uint8Array, RegExp]>([
    ['empty', () => new Uint8Array(), /empty/],
    ['of another type', () => strToU8('Only text, and no archive.'), /no ZIP archive/],
    ['cut short', () => good.slice(0, good.length / 2), /damaged.*cut short/],
    ['all zeros behind its mark', () => Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0), /damaged/],
    ['an archive of something else', () => zipSync({ 'a.txt': strToU8('a') }), /no Word document/],
    ['protected by a password', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /password/],
    [
      'of the format before 2007',
      () =>
        Buffer.concat([Buffer.from('d0cf11e0', 'hex'), Buffer.from('WordDocument\0', 'utf16le')]),
      /before 2007/,
    ],
    [
      'a bomb',
      () => zipSync({ 'word/document.xml': new Uint8Array(60_000_000).fill(32) }, { level: 9 }),
      /too large.*would unpack/,
    ],
    ['a bomb that lies about its size', lying, /no Word document|damaged/],
    [
      'without a body',
      () => zipSync({ 'word/document.xml': strToU8('<w:document/>') }),
      /missing or damaged/,
    ],
    [
      'nested too deeply',
      () => docxOf(`${'<w:sdt><w:sdtContent>'.repeat(5000)}${p('deep')}`),
      /too deeply/,
    ],
    [
      'nested too deeply in a paragraph',
      () => docxOf(p('<w:smartTag>'.repeat(100_000) + r('deep'))),
      /too deeply/,
    ],
    [
      'tables in tables without end',
      () => docxOf('<w:tbl><w:tr><w:tc><w:p/></w:tc><w:tc>'.repeat(3000)),
      /too deeply/,
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await problemOf(bytes())).toMatch(message)
  })
})

describe('a file that is odd is read', () => {
  async function textOf(bytes: Uint8Array): Promise<string[]> {
    const { blocks, problems } = await parseDocx({ path: 'a.docx', bytes })
    expect(problems).toBeUndefined()
    return blocks.map(({ flat }) => flat.text)
  }

  it('with entities that a DTD declares: they are not expanded', async () => {
    const xml =
      '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>' +
      `<w:document><w:body>${p('&b; &c; 24')}</w:body></w:document>`
    const [text] = await textOf(zipSync({ 'word/document.xml': strToU8(xml) }))
    expect(text).toContain('&b; &c; 24')
  })

  it('whose XML is cut short: what stands before is kept', async () => {
    const xml = `<w:document><w:body>${p('Whole.')}<w:p><w:r><w:t>Cut in the mid`
    expect(await textOf(zipSync({ 'word/document.xml': strToU8(xml) }))).toEqual([
      'Whole.',
      'Cut in the mid',
    ])
  })

  it('with a cell that claims to span all', async () => {
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="99999999"/></w:tcPr>${p('wide')}</w:tc>`
    const texts = await textOf(docxOf(table([[wide], ['a', 'b']])))
    expect(texts.length).toBeLessThan(200)
  })

  it('with 20,000 rows', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => ['Nausea', String(at)])
    const texts = await textOf(docxOf(table(rows)))
    expect(texts).toHaveLength(40_000)
  })

  it('without text: a warning says so', async () => {
    const { problems } = await parseDocx({ path: 'a.docx', bytes: docxOf('<w:p/>') })
    expect(problems?.map(({ severity, message }) => [severity, message])).toEqual([
      [undefined, expect.stringContaining('holds no text')],
    ])
  })
})
