import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readMarkers } from '../../src/testing/markers.js'

describe('markers', () => {
  it('are taken out, and the ranges between them kept', () => {
    expect(readMarkers('a ⟦12⟧ b ⟦⟦3⟧ of 4⟧')).toEqual({
      text: 'a 12 b 3 of 4',
      spans: [
        { start: 2, end: 4 },
        { start: 7, end: 8 },
        { start: 7, end: 13 },
      ],
    })
  })

  it.each(['a ⟦12', 'a 12⟧', '⟧⟦', '⟦⟦a⟧'])('must come in pairs: %s', (text) => {
    expect(() => readMarkers(text)).toThrow('marker')
  })

  it('leave a text without them as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replace(/[⟦⟧]/gu, '')
        expect(readMarkers(plain)).toEqual({ text: plain, spans: [] })
        expect(readMarkers(`⟦${plain}⟧`)).toEqual({
          text: plain,
          spans: [{ start: 0, end: plain.length }],
        })
      }),
    )
  })
})
