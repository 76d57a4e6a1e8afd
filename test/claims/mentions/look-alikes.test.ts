import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.js'

describe('two numbers and a stroke that are no share', () => {
  it.each([
    ['a pressure', 'at 140/90 mmHg'],
    ['a season', 'in the 2013/14 winter'],
  ])('%s', (_, text) => {
    expect(figuresIn(text).join()).not.toMatch(/fraction/)
  })
})

describe('thousands parted by spaces', () => {
  it('are one number before three digits', () => {
    expect(figuresIn('rash in 13 630 (72.3%) of 18 842 mice')).toEqual([
      'percent 72.3 (13 630/18 842)',
    ])
  })

  it('are numbers of their own in a row of a table', () => {
    expect(figuresIn('complete 100 100 100 100')).toHaveLength(4)
  })

  it('are two numbers otherwise', () => {
    expect(figuresIn('on days 13 63 of them')).toEqual(['plain 13', 'plain 63'])
  })
})

describe('a count, its denominator and a percentage behind a comma or a semicolon', () => {
  it.each(['(5/24, 20.8%)', '(5/24; 20.8%)', 'of 5/24, 20.8%'])('%s', (text) => {
    expect(figuresIn(`rash ${text}`)).toEqual(['percent 20.8 (5/24)'])
  })
})

describe('percentages that are the strength of a product', () => {
  it.each([
    'oral suspension (Brand® 5%) on day 4',
    'treated with 5% glucose solution',
    'a dose of 0.5% heavy bupivacaine',
  ])("are nobody's share: %s", (text) => {
    expect(figuresIn(text).filter((figure) => figure.startsWith('percent'))).toEqual([])
  })
})

describe('percentages that tell how hard something was done', () => {
  it.each(['they pulled at 40% of their one-repetition maximum', 'running at 60% of VO2max'])(
    "are nobody's share: %s",
    (text) => {
      expect(figuresIn(text)).not.toContain('percent 40')
      expect(figuresIn(text)).not.toContain('percent 60')
    },
  )

  it('unlike the share of those who did it', () => {
    expect(figuresIn('40% of them pulled at the maximum')).toEqual(['percent 40'])
  })
})

describe('the sizes of several groups at once', () => {
  it('are no size', () => {
    expect(figuresIn('three groups (n = 10–13) were treated').join()).not.toContain('n 10')
  })
})

describe('a minus before the sign of a currency', () => {
  it.each(['a difference of −£448 in costs', 'lower costs (mean difference −£448; n = 9)'])(
    "is the number's: %s",
    (text) => {
      expect(figuresIn(text)).toContain('plain -448 £')
    },
  )

  it('is a dash where it joins', () => {
    expect(figuresIn('between £100-£448 a year').join()).not.toContain('-448')
  })
})
