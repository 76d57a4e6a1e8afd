import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeFrame } from '../../src/report/code-frame.js'
import { themeFor } from '../../src/report/theme.js'

const plain = themeFor(false)

function frame(before: string, quote: string, after: string, width = 40): string[] {
  return codeFrame({ text: before + quote + after, at: before.length }, quote, width, plain)
}

describe('the quote', () => {
  it('is marked beneath', () => {
    expect(frame('In all ', '26 patients', ' were treated.')).toEqual([
      'In all 26 patients were treated.',
      '       ^^^^^^^^^^^',
    ])
  })

  it('is marked on each line that it runs over', () => {
    expect(frame('The rate was ', '60.6% (95% CI, 35.6% to 56.4%)', ' then.', 30)).toEqual([
      'The rate was 60.6% (95% CI,',
      '             ^^^^^^^^^^^^^^',
      '35.6% to 56.4%) then.',
      '^^^^^^^^^^^^^^^',
    ])
  })

  it('is kept on one line where it is short', () => {
    expect(frame('The group was small ', 'n = 24', ', they say.', 24)).toEqual([
      'The group was small',
      'n = 24, they say.',
      '^^^^^^',
    ])
  })

  it('is marked as wide as it shows', () => {
    expect(frame('日本 ', '語', ' x')).toEqual(['日本 語 x', '     ^^'])
    expect(frame('a\u001b ', '5\u202e', '')).toEqual(['a\\u{1b} 5\\u{202e}', '        ^^^^^^^^^'])
  })

  it('is marked where the context is clipped', () => {
    const lines = frame('word '.repeat(500), '42%', ' word'.repeat(500))
    expect(lines.length).toBeLessThan(14)
    expect(lines[0]).toMatch(/^… word/)
    expect(lines.at(-1)).toMatch(/word …$/)
    const mark = lines.findIndex((line) => line.includes('^'))
    expect(lines[mark - 1]?.indexOf('42%')).toBe(lines[mark]?.indexOf('^^^'))
  })

  it('is clipped in its middle where it is long', () => {
    const lines = frame('', `start ${'x '.repeat(2000)}end`, '')
    expect(lines.length).toBeLessThan(30)
    expect(lines[0]).toMatch(/^start/)
    expect(lines.join(' ')).toMatch(/end [\^ ]+$/)
  })
})

it('a place that does not fit its context does not break the frame', () => {
  expect(codeFrame({ text: 'short', at: 99 }, '12', 40, plain)).toEqual(['short'])
  expect(codeFrame({ text: 'short', at: 3 }, 'a longer quote', 40, plain)).toEqual([
    'short',
    '   ^^',
  ])
})

it('cuts no surrogate pair in two', () => {
  const lines = frame('😀'.repeat(400), '5%', '😀'.repeat(401), 80)
  expect(lines.join('')).not.toContain('\\u{d')
})

it('a sentence of many megabytes is clipped, not wrapped', () => {
  const lines = frame('x '.repeat(10_000_000), '5%', ' y'.repeat(10_000_000))
  expect(lines.length).toBeLessThan(20)
})

it('marks exactly the quote, whatever is around it', () => {
  const words = fc.string({ unit: fc.constantFrom('a', ' ', 'b'), maxLength: 300 })
  fc.assert(
    fc.property(words, words, fc.integer({ min: 10, max: 90 }), (before, after, width) => {
      const lines = frame(before, '7.5%', after, width)
      const marks = lines.filter((line) => line.includes('^')).join('')
      expect(marks.replaceAll(' ', '')).toBe('^^^^')
      for (const [index, line] of lines.entries()) {
        const start = line.indexOf('^')
        if (start < 0) continue
        const marked = lines[index - 1]?.slice(start, line.length) ?? ''
        expect('7.5%').toContain(marked)
      }
    }),
  )
})
