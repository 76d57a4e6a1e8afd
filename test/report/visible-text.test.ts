import fc from 'fast-check'
import { expect, it } from 'vitest'
import { visibleText } from '../../src/report/visible-text.js'

it.each([
  ['an escape sequence', '\u001b[31mred\u001b[0m', '\\u{1b}[31mred\\u{1b}[0m'],
  ['a C1 control', '\u009b31m', '\\u{9b}31m'],
  ['a bell', 'a\u0007b', 'a\\u{7}b'],
  ['a line break', 'a\nb\r\nc\u2028d', 'a\\u{a}b\\u{d}\\u{a}c\\u{2028}d'],
  ['a direction override', 'n = \u202e42\u202c', 'n = \\u{202e}42\\u{202c}'],
  ['an isolate', '\u2066x\u2069', '\\u{2066}x\\u{2069}'],
  ['a space without width', '2\u200b4', '2\\u{200b}4'],
  ['half a surrogate pair', 'a\ud800b', 'a\\u{d800}b'],
  ['a tag character', 'a\u{e0041}', 'a\\u{e0041}'],
])('%s is made visible', (_, text, visible) => {
  expect(visibleText(text)).toBe(visible)
})

it.each([
  '20.8% (95% CI, 7.1–42.2)',
  '≥ 12 µg/m²',
  '日本語',
  'e\u0301',
  '👩\u200d🔬',
  'نمی\u200cخواهم',
])('%s stays as it is', (text) => {
  expect(visibleText(text)).toBe(text)
})

it('leaves nothing that a terminal obeys', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visibleText(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u)
    }),
  )
})
