import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LineIndex } from '../../src/document/line-index.js'

describe('LineIndex', () => {
  it('counts lines and columns from 1, in UTF-16 units', () => {
    const index = new LineIndex('one\n😀 two')
    expect(index.position(0)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(index.position(4)).toEqual({ line: 2, column: 1, offset: 4 })
    expect(index.position(7)).toEqual({ line: 2, column: 4, offset: 7 })
  })

  it.each([
    ['\n', 'a\nb'],
    ['\\r\\n', 'a\r\nb'],
    ['a lone \\r', 'a\rb'],
  ])('ends a line at %s', (_, text) => {
    expect(new LineIndex(text).position(text.length - 1)).toMatchObject({ line: 2, column: 1 })
  })

  it('puts the line feed of \\r\\n on the line that it ends', () => {
    expect(new LineIndex('a\r\nb').position(2)).toMatchObject({ line: 1, column: 3 })
  })

  it('takes an offset outside of the text for its nearest end', () => {
    const index = new LineIndex('ab\nc')
    expect(index.position(-5)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(index.position(99)).toEqual({ line: 2, column: 2, offset: 4 })
  })

  it('agrees with splitting the text before the offset', () => {
    const text = fc
      .array(fc.constantFrom('a', 'é', '\n', '\r', '\r\n', ' '))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.nat(40), (text, at) => {
        const offset = Math.min(at, text.length)
        fc.pre(!(text[offset - 1] === '\r' && text[offset] === '\n'))
        const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
        expect(new LineIndex(text).position(offset)).toEqual({
          line: lines.length,
          column: (lines.at(-1)?.length ?? 0) + 1,
          offset,
        })
      }),
    )
  })
})
