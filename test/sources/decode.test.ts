import { describe, expect, it } from 'vitest'
import { decodeSource } from '../../src/sources/decode.js'

const text = 'ORR ≥ 20.8 % 😀\n'

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  )
}

function swapped(buffer: Buffer): Buffer {
  return Buffer.from(buffer).swap16()
}

describe('decodeSource', () => {
  it.each([
    ['UTF-8', bytes(text)],
    ['UTF-8 with byte order mark', bytes([0xef, 0xbb, 0xbf], text)],
    ['UTF-16 LE', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 BE', swapped(Buffer.from(`\uFEFF${text}`, 'utf16le'))],
  ])('reads %s without the mark', (_, input) => {
    expect(decodeSource('a.txt', input)).toEqual({ text, diagnostics: [] })
  })

  it('says where UTF-8 breaks off, and what to do', () => {
    const result = decodeSource('a.txt', bytes('Zoë\nab', [0xe9], ' c'))
    expect(result.text).toBeUndefined()
    expect(result.diagnostics).toHaveLength(1)
    const [diagnostic] = result.diagnostics
    expect(diagnostic).toMatchObject({
      path: 'a.txt',
      severity: 'error',
      position: { line: 2, column: 3 },
    })
    expect(diagnostic?.message).toContain('byte 7 (line 2)')
    expect(diagnostic?.message).toContain('save it as UTF-8')
  })

  it('takes a printed replacement character for what it is', () => {
    const result = decodeSource('a.txt', bytes('a\uFFFDb', [0xff]))
    expect(result.diagnostics[0]?.message).toContain('byte 5 ')
    expect(decodeSource('a.txt', bytes('a\uFFFDb')).text).toBe('a\uFFFDb')
  })

  it('finds a character cut short at the end', () => {
    expect(decodeSource('a.txt', bytes('ab', [0xe2, 0x89])).diagnostics[0]?.message).toContain(
      'byte 2 ',
    )
  })

  it('calls NUL bytes binary', () => {
    const result = decodeSource('a.md', bytes([0x89, 0x50, 0, 1, 0xff]))
    expect(result.text).toBeUndefined()
    expect(result.diagnostics[0]).toMatchObject({ severity: 'error' })
    expect(result.diagnostics[0]?.message).toContain('looks binary')
  })

  it('calls control characters binary, but forgives a stray one', () => {
    expect(decodeSource('a.txt', bytes('\u0001\u0002abc')).diagnostics[0]?.message).toContain(
      'looks binary',
    )
    const page = `${'A line of text. '.repeat(20)}\u001A`
    expect(decodeSource('a.txt', bytes(page)).text).toBe(page)
    expect(decodeSource('a.txt', bytes('one\fpage\ttwo')).text).toBe('one\fpage\ttwo')
  })

  it('says of Rich Text what it is', () => {
    const result = decodeSource('a.txt', Buffer.from('{\\rtf1\\ansi The ORR was 20.8%.\\par}'))
    expect(result.text).toBeUndefined()
    expect(result.diagnostics[0]?.message).toContain('Rich Text Format')
  })

  it('reports UTF-16 that is cut short', () => {
    const result = decodeSource('a.txt', bytes([0xff, 0xfe, 0x41, 0x00, 0x42]))
    expect(result.text).toBeUndefined()
    expect(result.diagnostics[0]?.message).toContain('UTF-16')
  })

  it.each([[''], [' \n\t\r\n'], ['\u00A0\n']])('warns of a file without words: %j', (content) => {
    const result = decodeSource('a.txt', bytes(content))
    expect(result.text).toBe('')
    expect(result.diagnostics[0]).toMatchObject({ path: 'a.txt', severity: 'warning' })
  })

  describe('in another encoding than UTF-8', () => {
    const release = bytes('Results – ORR 20.8%')

    it.each([
      ['LE', Buffer.from(text, 'utf16le')],
      ['BE', swapped(Buffer.from(text, 'utf16le'))],
    ])('reads UTF-16 %s without a mark by its NUL bytes', (_, input) => {
      expect(decodeSource('a.txt', input)).toEqual({ text, diagnostics: [] })
    })

    it('reports UTF-16 without a mark that is cut short', () => {
      const input = Buffer.from(text, 'utf16le').subarray(0, -1)
      expect(decodeSource('a.txt', input).diagnostics[0]?.message).toContain('looks like UTF-16')
    })

    it.each([
      ['<meta charset="windows-1252"><p>'],
      ["<META http-equiv=Content-Type content='text/html; charset=iso-8859-1'><p>"],
      ['<?xml version="1.0" encoding="ISO-8859-1"?><p>'],
    ])('takes the encoding that the file declares: %s', (head) => {
      const input = bytes(head, 'OS ', [0x93], '12', [0x94, 0x96], '14 ', [0xb1], ' 2 Zo', [0xeb])
      expect(decodeSource('a.html', input)).toEqual({
        text: `${head}OS “12”–14 ± 2 Zoë`,
        diagnostics: [],
      })
    })

    it('reads other declared encodings', () => {
      const input = bytes('<?xml version="1.0" encoding="windows-1251"?><p>', [0xc4, 0xe0], '</p>')
      expect(decodeSource('a.xml', input).text).toContain('<p>Да</p>')
    })

    it('takes valid UTF-8 for what it is, whatever it declares', () => {
      const input = '<meta charset="iso-8859-1"><p>≥ 20.8%</p>'
      expect(decodeSource('a.html', bytes(input)).text).toBe(input)
    })

    it('names a declared encoding that it cannot read', () => {
      const input = bytes('<?xml version="1.0" encoding="x-none"?><p>', [0xe9], '</p>')
      const { text: read, diagnostics } = decodeSource('a.xml', input)
      expect(read).toBeUndefined()
      expect(diagnostics[0]?.message).toContain('"x-none", which is not known')
    })

    it('reads the marks of Windows-1252 with a warning', () => {
      const input = bytes(
        'The sponsor',
        [0x92],
        's results ',
        [0x97],
        ' 24 ',
        [0xb1],
        ' 3 caf',
        [0xe9],
      )
      const { text: read, diagnostics } = decodeSource('a.txt', input)
      expect(read).toBe('The sponsor’s results — 24 ± 3 café')
      expect(diagnostics).toMatchObject([{ path: 'a.txt', severity: 'warning' }])
      expect(diagnostics[0]?.message).toMatch(/read as Windows-1252.*save it as UTF-8/i)
    })

    it('says so too where a meta element claims UTF-8', () => {
      const input = bytes('<meta charset="utf-8"><p>The sponsor', [0x92], 's')
      const { text: read, diagnostics } = decodeSource('a.html', input)
      expect(read).toContain('sponsor’s')
      expect(diagnostics[0]?.message).toContain('although it declares it')
    })

    it.each([
      ['letters alone, which differ from code page to code page', bytes('caf', [0xe9])],
      ['bytes that nobody types', bytes('a ', [0x92], ' b ', [0x81])],
      ['control characters', bytes('a ', [0x92], ' b ', [0x01])],
      ['half of a pair of surrogates', bytes('a ', [0xed, 0xa0, 0xb0], ' b')],
      [
        'letters everywhere',
        Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0x96, 0x20, 0xe8]),
      ],
      ['UTF-8 with one fault', bytes('a – b ', [0x96], ' c')],
      ['UTF-8 that is cut short', Buffer.from(release).subarray(0, 10)],
    ])('does not guess: %s', (_, input) => {
      const { text: read, diagnostics } = decodeSource('a.txt', input)
      expect(read).toBeUndefined()
      expect(diagnostics[0]).toMatchObject({ severity: 'error' })
    })
  })
})
