import { describe, expect, it } from 'vitest'
import { readText } from './claims-in.js'

/** Characters in one sentence; what grows with their square would outlast a test's patience. */
const LONG = 40_000

describe('a sentence without end is read to its end', () => {
  it.each([
    ['digits', '1'],
    ['numbers', '1 '],
    ['numbers with commas', '1,'],
    ['percentages', '1% '],
    ['opening brackets', '('],
    ['bracketed percentages', '(1% '],
    ['intervals', '95% CI '],
    ['counts', '1 of '],
    ['strokes', '1/'],
    ['dashes', '1-'],
    ['colons', '1:'],
    ['list items', 'ORR, '],
    ['lists of figures', 'ORR 1%, '],
    ['"respectively"', '1%, respectively '],
    ['cohorts', 'cohort 1, '],
    ['arms', 'xn arm '],
    ['words that name arms', 'placebo-'],
    ['conditions', 'patients with '],
    ['aliases', 'XN-401 (also known as '],
    ['short forms', 'soft (STS) '],
    ['designations', 'FDA granted BTD in March 2025 '],
    ['dates', 'March 2025 approved '],
    ['doses', '12 mg/kg '],
    ['addresses', 'www.a.'],
    ['decimals', '1.1.'],
    ['former and latter', 'the former (n = 1) the latter (n = 2). '],
    ['table rows', '| 5 (20%) '],
    ['spaces', ' '],
  ])('%s', async (_, piece) => {
    const text = piece.repeat(Math.ceil(LONG / piece.length))
    const { claims } = await readText(text, 'a.txt')
    expect(claims.every(({ place }) => place.end <= text.length)).toBe(true)
  })
})
