import fc from 'fast-check'
import { expect, it } from 'vitest'
import { displayWidth } from '../../src/report/display-width.js'
import { wrapSpans, wrapText } from '../../src/report/wrap.js'

it('breaks at spaces and keeps runs of them inside a line', () => {
  expect(wrapText('one two  three four', 10)).toEqual(['one two', 'three four'])
  expect(wrapText('one  two', 10)).toEqual(['one  two'])
})

it('breaks a word only where it is wider than a line', () => {
  expect(wrapText('ab abcdefghij cd', 5)).toEqual(['ab', 'abcde', 'fghij', 'cd'])
})

it('counts wide characters as two columns and combining marks as none', () => {
  expect(wrapText('日本語日本語', 6)).toEqual(['日本語', '日本語'])
  expect(wrapText('e\u0301e\u0301e\u0301', 3)).toEqual(['e\u0301e\u0301e\u0301'])
})

it('gives no line for nothing', () => {
  expect(wrapText('   ', 10)).toEqual([])
})

it('loses nothing but spaces, and no line is too wide', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '日', 'e\u0301', '👍', '-') })
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (words, width) => {
      const lines = wrapText(words, width)
      expect(lines.join('').replaceAll(' ', '')).toBe(words.replaceAll(' ', ''))
      for (const line of lines) {
        expect(displayWidth(line)).toBeLessThanOrEqual(width)
        expect(line).toBe(line.trim())
      }
    }),
  )
})

it('takes time in proportion to the text', () => {
  const text = 'word '.repeat(200_000)
  expect(wrapSpans(text, 76)).toHaveLength(13_334)
})
