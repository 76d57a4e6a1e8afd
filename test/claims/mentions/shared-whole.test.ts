import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.js'

function sharesIn(text: string): string[] {
  return figuresIn(text).filter((figure) => figure.startsWith('percent'))
}

describe('the whole that the head of a sentence states', () => {
  it.each([
    [
      'Of the 120 mice, 60 (50%) were male and 36 (30%) were old.',
      ['percent 50 (60/120)', 'percent 30 (36/120)'],
    ],
    [
      'Of 120 mice, 60 (50%) were male, 24 (20%) slept, and only 12 (10%) were old.',
      ['percent 50 (60/120)', 'percent 20 (24/120)', 'percent 10 (12/120)'],
    ],
    [
      'Of 120 mice, 60 (50%) were male and 36 (35%) were old.',
      ['percent 50 (60/120)', 'percent 35 (36/120)'],
    ],
  ])('is that of every share behind it, right or wrong: %s', (text, shares) => {
    expect(sharesIn(text)).toEqual(shares)
  })

  it.each([
    ['another group', 'Of 120 mice, 60 (50%) slept, of whom 12 (20%) were old.', '20 (12/?)'],
    ['a part', 'Of 120 mice, 60 (50%) slept and 12 (20%) of these were old.', '20 (12/?)'],
    ['another time', 'Of 120 mice, 60 (50%) slept, and at 6 months, 20 (25%) did.', '25 (20/?)'],
    ['an earlier member', 'Of 300 mice, 120 (40%) came and 110 (92%) stayed.', '92 (110/?)'],
    ['more than the whole', 'Of 120 mice, 90 (75%) slept and 60 (61%) were old.', '61 (60/?)'],
  ])('is not that of a share of %s', (_, text, last) => {
    expect(sharesIn(text).at(-1)).toBe(`percent ${last}`)
  })
})
