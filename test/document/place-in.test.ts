import { describe, expect, it } from 'vitest'
import { DocumentBuilder } from '../../src/document/document-builder.js'
import { flatTextOf } from '../../src/document/flat-text-builder.js'
import { placeIn } from '../../src/document/place-in.js'

const text = 'The rate was 20.8%. In arm B (n\u00A0= 16) it was 6.7%. No more.'

function paragraph() {
  const builder = new DocumentBuilder('news/a.txt', text)
  const block = builder.block('paragraph', flatTextOf(text, 0, text.length))
  return { document: builder.build({}), block }
}

describe('placeIn', () => {
  it('quotes the flat text, points into the file, and shows the sentence', () => {
    const { document, block } = paragraph()
    const start = text.indexOf('n\u00A0=')
    const place = placeIn(document, block, start, start + 6)
    expect(place).toEqual({
      path: 'news/a.txt',
      start,
      end: start + 6,
      quote: 'n = 16',
      context: 'In arm B (n = 16) it was 6.7%.',
      at: 10,
      contextSpan: {
        start: text.indexOf('In arm B'),
        end: text.indexOf('In arm B') + 'In arm B (n = 16) it was 6.7%.'.length,
      },
    })
  })

  it('shows all sentences that a range touches', () => {
    const { document, block } = paragraph()
    const start = text.indexOf('20.8%')
    const place = placeIn(document, block, start, text.indexOf('16') + 2)
    expect(place.context).toBe('The rate was 20.8%. In arm B (n = 16) it was 6.7%.')
    expect(place.context.startsWith(place.quote, place.at)).toBe(true)
  })

  it('shows the row around a cell', () => {
    const source = 'Arm A|24|5 (20.8%)'
    const builder = new DocumentBuilder('t.md', source)
    const row = [flatTextOf(source, 0, 5), flatTextOf(source, 6, 8), flatTextOf(source, 9, 18)]
    const cell = builder.table([row], 0).rows[0]?.[2]
    if (cell === undefined) throw new Error('no cell')
    const place = placeIn(builder.build({}), cell, 3, 8)
    expect(place).toMatchObject({
      quote: '20.8%',
      context: 'Arm A | 24 | 5 (20.8%)',
      start: 12,
      end: 17,
    })
    expect(place.context.startsWith('20.8%', place.at)).toBe(true)
  })
})
