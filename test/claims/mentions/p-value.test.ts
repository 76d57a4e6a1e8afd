import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.js'

describe('p-values', () => {
  it.each([
    ['P = .03', 'p p = .03'],
    ['p<0.001', 'p p < 0.001'],
    ['p > 0.05', 'p p > 0.05'],
    ['P≤.02', 'p p <= .02'],
    ['P>=.05', 'p p >= .05'],
    ['p=0.000', 'p p = 0.000'],
    ['p-value = 0.04', 'p p = 0.04'],
    ['P value = 0.04', 'p p = 0.04'],
  ])('%s', (text, figure) => {
    expect(figuresIn(`different (${text})`)).toEqual([figure])
  })

  it('above one are none', () => {
    expect(figuresIn('in cases with p = 12')).toEqual(['plain 12'])
  })

  it('belong to the figure that they are printed with', () => {
    expect(figuresIn('X 0.58 (95% CI, 0.44-0.77; p<0.001)')).toEqual([
      'plain 0.58 confidence 95: 0.44..0.77 p < 0.001',
    ])
    expect(figuresIn('X 0.58, 95% CI 0.44 to 0.77, p = 0.04')).toEqual([
      'plain 0.58 confidence 95: 0.44..0.77 p = 0.04',
    ])
  })
})

describe('spreads', () => {
  it('behind "±" are no figures', () => {
    expect(figuresIn('the mean was 45.2 ± 12.1 units')).toEqual(['plain 45.2'])
  })
})

describe('sizes', () => {
  it.each([
    ['n = 24', 'n 24'],
    ['(n=24)', 'n 24'],
    ['N = 1,550', 'n 1,550'],
    ['n = 24/48', 'fraction (24/48)'],
  ])('%s', (text, figure) => {
    expect(figuresIn(`the group ${text}`)).toEqual([figure])
  })

  it('are not what another letter equals', () => {
    expect(figuresIn('with k = 24')).toEqual(['plain 24'])
  })
})

describe('the range of several p-values', () => {
  it('is none of them', () => {
    expect(figuresIn('no change (p: 0.58–1.00)').join()).not.toContain('p =')
  })
})
