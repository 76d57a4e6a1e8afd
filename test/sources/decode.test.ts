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
})
