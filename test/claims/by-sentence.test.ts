import { expect, it } from 'vitest'
import { bySentence, isInRow, sentenceGap } from '../../src/claims/by-sentence.js'
import { extractClaims, lint } from '../../src/lint/lint.js'
import type { Place } from '../../src/document/place.js'

function place(context: string, quote: string, sentenceStart: number): Place {
  const at = context.indexOf(quote)
  const start = sentenceStart + at
  return { path: 'text.txt', start, end: start + quote.length, quote, context, at }
}

const sentence = 'Rash was seen in 12 and fever in 4.'

it('puts together what one sentence says, and keeps the same words elsewhere apart', () => {
  const places = [place(sentence, '12', 0), place(sentence, '4', 0), place(sentence, '12', 90)]
  const groups = bySentence(places, (one) => one)
  expect(groups.map((group) => group.map(({ start }) => start))).toEqual([[17, 33], [107]])
})

it('leaves rows of tables out', () => {
  const cell = place('Rash | 12 (25.0) | 4 (8.3)', '12', 0)
  expect(isInRow(cell)).toBe(true)
  expect(bySentence([cell], (one) => one)).toEqual([])
})

it('knows a sentence by where it begins, whatever markup stands in it', async () => {
  const rates =
    'The ORR was 45.2% with <i>drug</i> and 30.1% with placebo (difference, 12.1 percentage points).'
  const { findings } = await lint({ files: [{ path: 'page.html', text: `<p>${rates}</p>` }] })
  expect(findings.map(({ check }) => check)).toEqual(['derived-number'])
  const places = [
    place(sentence, '12', 0),
    { ...place(sentence, '4', 9), contextSpan: { start: 0, end: 90 } },
  ]
  expect(bySentence(places, (one) => one)).toHaveLength(1)
})

it('tells how far apart two sentences stand', () => {
  const [first, next] = [place(sentence, '12', 0), place(sentence, '4', sentence.length + 1)]
  expect(sentenceGap(first, next)).toBe(1)
  expect(sentenceGap(next, first)).toBeLessThan(0)
  expect(sentenceGap(first, first)).toBeLessThan(0)
  expect(sentenceGap(first, { ...next, path: 'other.txt' })).toBeUndefined()
})

it('tells that in the file, where markup takes room', async () => {
  const text =
    '<p>Rash was seen in <i>12</i> patients &amp; <b>no</b> controls. Fever was seen in 4 patients.</p>'
  const { sources } = await extractClaims({ files: [{ path: 'page.html', text }] })
  const [rash, fever] = (sources[0]?.claims ?? []).map((claim) => claim.place)
  expect([rash?.quote, fever?.quote]).toEqual([
    expect.stringMatching('12'),
    expect.stringMatching('4'),
  ])
  expect(rash && fever && sentenceGap(rash, fever)).toBe(1)
})
