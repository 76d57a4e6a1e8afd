import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.js'

describe('a percentage, its count and its denominator are one figure', () => {
  it.each([
    ['p% (x/n)', 'rash in 20.8% (5/24)', 'percent 20.8 (5/24)'],
    ['p% [x/n]', 'rash in 20.8% [5/24]', 'percent 20.8 (5/24)'],
    ['x/n (p%)', 'rash in 5/24 (20.8%)', 'percent 20.8 (5/24)'],
    ['x/n [p%]', 'rash in 5/24 [20.8%]', 'percent 20.8 (5/24)'],
    ['x (p%) of n', 'rash in 5 (20.8%) of 24 mice', 'percent 20.8 (5/24)'],
    ['x [p%] of n', 'rash in 5 [20.8%] of 24 mice', 'percent 20.8 (5/24)'],
    ['x of n noun (p%)', 'rash in 5 of 24 mice (20.8%)', 'percent 20.8 (5/24)'],
    [
      'x of the n long noun (p%)',
      'in 5 of the 24 old grey house mice (20.8%)',
      'percent 20.8 (5/24)',
    ],
    ['x out of n', 'rash in 5 out of 24 mice', 'fraction (5/24)'],
    ['x of n', 'rash in 5 of 24 mice', 'fraction (5/24)'],
    ['p% (n = x)', 'rash in 20.8% (n = 5)', 'percent 20.8 (5/?)'],
    ['p% (n = x/n)', 'rash in 20.8% (n = 5/24)', 'percent 20.8 (5/24)'],
    ['p% (x)', 'rash in 20.8% (5 of 24 mice)', 'percent 20.8 (5/24)'],
    ['(x; p%)', 'rash in most (25; 78.1%)', 'percent 78.1 (25/?)'],
    ['(x, p%)', 'rash (25, 78.1%) and cough', 'percent 78.1 (25/?)'],
    ['x of a planned n (p%)', 'rash in 24 of a planned 32 mice (75%)', 'percent 75 (24/32)'],
    ['n = x; p%', 'rash (n = 25; 78.1%)', 'percent 78.1 (25/?)'],
    ['n = x, p%', 'rash (n = 25, 78.1%)', 'percent 78.1 (25/?)'],
    ['n = x (p%)', 'rash, n = 25 (78.1%)', 'percent 78.1 (25/?)'],
    ['x noun (p%)', 'rash in 5 old mice (20.8%)', 'percent 20.8 (5/?)'],
    ['p%, x/n', 'rash was rare (20.8%, 5/24)', 'percent 20.8 (5/24)'],
    ['p%, x/n at a time', 'rash was rare (20.8%, 5/24 at the end)', 'percent 20.8 (5/24)'],
    ['x (p% of all)', 'rash in 5 mice (20.8% of all mice)', 'percent 20.8 (5/?)'],
    ['number words', 'Twenty-two (77%) of thirty mice', 'percent 77 (Twenty-two/thirty)'],
    ['a percentage in words', 'Eighty-six percent (43/50)', 'percent Eighty-six (43/50)'],
    ['thousands', 'rash in 1,033 (66.6%) of 1,550', 'percent 66.6 (1,033/1,550)'],
    [
      'an interval behind the count',
      '20.8% (5/24; 95% CI, 7.1-42.2)',
      'percent 20.8 (5/24) confidence 95: 7.1..42.2',
    ],
    [
      'an interval before the count',
      '20.8% (95% CI, 7.1-42.2; 5/24)',
      'percent 20.8 (5/24) confidence 95: 7.1..42.2',
    ],
    [
      'brackets in brackets',
      '20.8% ([5/24] 95% CI 7.1-42.2)',
      'percent 20.8 (5/24) confidence 95: 7.1..42.2',
    ],
    [
      'an interval in the bracket of the percentage',
      '5/24 mice (20.8%; 95% CI 7.1-42.2)',
      'percent 20.8 (5/24) confidence 95: 7.1..42.2',
    ],
  ])('%s', (_, text, figure) => {
    expect(figuresIn(text)).toEqual([figure])
  })
})

describe('what stands near a percentage without belonging to it', () => {
  it('is the next item of a list', () => {
    expect(figuresIn('rash in 25 (27.8%) and fever in 9 (10.0%)')).toEqual([
      'percent 27.8 (25/?)',
      'percent 10.0 (9/?)',
    ])
  })

  it('is a count of another clause', () => {
    expect(figuresIn('24 mice were treated and fever was seen (20.8%)')).toEqual([
      'plain 24',
      'percent 20.8',
    ])
  })

  it('is a denominator smaller than the count', () => {
    expect(figuresIn('rash in 24 (20.8%) of 5 cages')).toEqual(['percent 20.8 (24/?)', 'plain 5'])
  })
})

describe('a span of numbers is no value', () => {
  it.each(['20-30%', '20%-30%', '20% to 30%', '20–30%', '12 to 55 years'])('%s', (span) => {
    expect(figuresIn(`in ${span} of cases`)).toEqual([expect.stringMatching(/^span/) as string])
  })

  it('but "from … to …" tells two values', () => {
    expect(figuresIn('it rose from 20% to 30%')).toEqual(['percent 20', 'percent 30'])
  })
})

describe('the words before a figure hedge it', () => {
  it.each([
    ['approximately 20%', 'about 20'],
    ['about 20%', 'about 20'],
    ['~20%', 'about 20'],
    ['nearly 20%', 'below 20'],
    ['less than 20%', 'below 20'],
    ['more than 20%', 'above 20'],
    ['over 20%', 'above 20'],
    ['at least 20%', 'at-least 20'],
    ['up to 20%', 'at-most 20'],
    ['no more than 20%', 'at-most 20'],
    ['<20%', 'below 20'],
  ])('%s', (text, hedged) => {
    expect(figuresIn(`in ${text} of cases`)).toEqual([`percent ${hedged}`])
  })

  it.each(['≥20%', '>=20%'])('%s', (text) => {
    expect(figuresIn(`it was ${text} of cases`)).toEqual(['percent at-least 20'])
  })

  it.each(['≥20%', '> 20%'])(
    'a sign for what was chosen gives no share: in %s of cases',
    (text) => {
      expect(figuresIn(`those seen in ${text} of cases`)).toEqual(['span'])
    },
  )

  it('a word that stands elsewhere does not', () => {
    expect(figuresIn('about half, or 20% of cases')).toEqual(['percent 20'])
  })
})

describe('a ratio of small numbers', () => {
  it.each([
    ['2:1', '2:1'],
    ['1:1:1', '1:1:1'],
    ['1.33:1', '1.33:1'],
  ])('%s', (text, parts) => {
    expect(figuresIn(`in a ${text} ratio`)).toEqual([`ratio ${parts}`])
  })

  it.each(['10:30', '1.125:1', '16:9'])('is not %s', (text) => {
    expect(figuresIn(`at ${text} it was`).join()).not.toMatch(/^ratio/)
  })
})

describe('the whole that is told at the head of the clause', () => {
  it.each([
    ['what is counted has no term', 'Of 24 parcels that were sent, 5 (20.8%) came back'],
    ['with an article', 'Among the 24 parcels, 5 (20.8%) came back'],
    ['in words', 'Out of a total of 24 parcels, 5 (20.8%) came back'],
  ])('%s', (_, text) => {
    expect(figuresIn(text)).toContain('percent 20.8 (5/24)')
  })
  it.each([
    ['a second number parts them', 'Of 24 parcels 3 were lost, 5 (20.8%) came back'],
    ['it heads nothing', 'We bought a set of 24 parcels, 5 (20.8%) came back'],
    ['it is smaller', 'Of 4 parcels, 5 (20.8%) came back'],
  ])('not where %s', (_, text) => {
    expect(figuresIn(text)).toContain('percent 20.8 (5/?)')
  })
})

describe('a number before a bracket that is not the count of the share in it', () => {
  it.each([
    ['it has a count of its own', 'high in week 13 (92%, 24/26)', 'percent 92 (24/26)'],
    ['it is of something else', 'two meals (30% of the daily energy)', 'percent 30'],
    ['it is part of a fraction in words', 'about one-quarter (24%) smoked', 'percent 24'],
  ])('%s', (_, text, figure) => {
    expect(figuresIn(text)).toContain(figure)
  })
})

describe('a fraction in words', () => {
  it('makes no count', () => {
    expect(figuresIn('two thirds of the mice')).toEqual(['span'])
  })
  it('is none where it says which', () => {
    expect(figuresIn('one third-line cage')).toEqual(['plain one'])
  })
})

describe('bounds behind a percentage that no label names', () => {
  it.each([
    [
      'are those of the second of two',
      '20.8% (95% CI, 7.1%-42.2%) in mice and 33.3% (12.2%-56.4%) in rats',
      'percent 33.3 confidence 95: 12.2..56.4',
    ],
    [
      'are announced by a label before them',
      'rate (95% CI): 36% (28, 45)',
      'percent 36 confidence 95: 28..45',
    ],
    [
      'are none if they are a fraction',
      '20.8% (95% CI, 7.1%-42.2%) in mice and 33.3% (8/24) in rats',
      'percent 33.3 (8/24)',
    ],
    [
      'are none if they may be citations',
      '20.8% (95% CI, 7.1%-42.2%) in mice and 33.3% (12, 56) in rats',
      'percent 33.3',
    ],
    [
      'are none if nothing before them is an interval',
      '20.8% in mice and 33.3% (12-56) in rats',
      'percent 33.3',
    ],
  ])('%s', (_, text, last) => {
    expect(figuresIn(text).find((figure) => figure.startsWith(last.slice(0, 10)))).toBe(last)
  })
})
