import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FlatTextBuilder, flatTextOf } from '../../src/document/flat-text-builder.js'
import { spanInFile } from '../../src/document/flat-text.js'

describe('FlatTextBuilder', () => {
  it('makes every white space a plain space and keeps its place', () => {
    const source = 'n\u00A0=\u200924\tmen'
    const flat = flatTextOf(source, 0, source.length)
    expect(flat.text).toBe('n = 24 men')
    expect(spanInFile(flat, 4, 6)).toEqual({ start: 4, end: 6 })
  })

  it('leaves out characters without width, which break figures in two', () => {
    const source = '20\u200B.8\u00AD%'
    const flat = flatTextOf(source, 0, source.length)
    expect(flat.text).toBe('20.8%')
    expect(spanInFile(flat, 0, 5)).toEqual({ start: 0, end: 7 })
    expect(spanInFile(flat, 3, 4)).toEqual({ start: 4, end: 5 })
  })

  it('maps a replacement to the whole of what it stands for', () => {
    const source = 'a &ge; 5'
    const flat = new FlatTextBuilder(source)
      .literal(0, 2)
      .replacement('≥', 2, 6)
      .literal(6, 8)
      .build()
    expect(flat.text).toBe('a ≥ 5')
    expect(spanInFile(flat, 2, 3)).toEqual({ start: 2, end: 6 })
    expect(spanInFile(flat, 4, 5)).toEqual({ start: 7, end: 8 })
  })

  it('trims the text and the map', () => {
    const flat = flatTextOf('  \u00A0 word  ', 0, 10)
    expect(flat.text).toBe('word')
    expect(spanInFile(flat, 0, 4)).toEqual({ start: 4, end: 8 })
  })

  it('joins runs that follow each other into one piece', () => {
    const flat = new FlatTextBuilder('abcd').literal(0, 2).literal(2, 4).build()
    expect(flat.pieces).toEqual([{ flat: 0, file: 0, length: 4, fileLength: 4 }])
  })

  it('maps every character that it keeps to itself', () => {
    const part = fc.constantFrom(
      'a',
      '7',
      ' ',
      '\u00A0',
      '\r\n',
      '\n',
      '\t',
      '\u200B',
      '\uFEFF',
      '😀',
      '%',
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const source = parts.join('')
        const flat = flatTextOf(source, 0, source.length)
        expect(flat.text).toBe(flat.text.trim())
        for (let index = 0; index < flat.text.length; index++) {
          const { start, end } = spanInFile(flat, index, index + 1)
          const printed = source.slice(start, end)
          expect(/^\s+$/.test(printed) ? ' ' : printed).toBe(flat.text.charAt(index))
        }
      }),
    )
  })
})
