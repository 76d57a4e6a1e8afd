import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresIn } from './figures-in.js'

describe('the labels of an interval', () => {
  it('tell bounds of the values from bounds of the estimate', () => {
    expect(figuresIn('range: 62 (46-71)')).toEqual(['plain 62 range: 46..71'])
  })

  it.each([
    'X 20.8 (95% CI, 7.1-42.2)',
    'X 20.8 (95%CI 7.1-42.2)',
    'X 20.8 (95 % CI: 7.1-42.2)',
    'X 20.8 (95%-CI 7.1-42.2)',
    'X 20.8 (CI 95%: 7.1-42.2)',
    'X 20.8 (95% CL 7.1-42.2)',
    'X 20.8 (95% CIs 7.1-42.2)',
    'X 20.8 (95% confidence interval 7.1-42.2)',
    'X 20.8 (95% confidence interval [CI], 7.1-42.2)',
    'X 20.8 (95% CI = 7.1-42.2)',
    'X 20.8 (95% exact CI, 7.1-42.2)',
    'X 20.8 [95% CI, 7.1-42.2]',
    'X 20.8, 95% CI 7.1-42.2',
    'X 20.8 with a 95% CI of 7.1-42.2',
    'X 20.8 (95% CI (7.1 to 42.2)',
    'X 20.8 (95% CI [7.1, 42.2])',
  ])('%s', (text) => {
    expect(figuresIn(text)).toEqual(['plain 20.8 confidence 95: 7.1..42.2'])
  })

  it.each([
    ['90% CI', 'confidence 90'],
    ['97.5% CI', 'confidence 97.5'],
    ['99% CI', 'confidence 99'],
    ['CI', 'confidence'],
    ['95% CrI', 'credible 95'],
    ['95% credible interval', 'credible 95'],
    ['range', 'range'],
    ['range:', 'range'],
    ['min-max', 'range'],
    ['IQR', 'interquartile'],
    ['interquartile range,', 'interquartile'],
  ])('%s tells what the bounds are', (label, told) => {
    expect(figuresIn(`X 20.8 (${label} 7.1-42.2)`)).toEqual([`plain 20.8 ${told}: 7.1..42.2`])
  })

  it('said once holds for the bare bounds behind it', () => {
    expect(figuresIn('X (95% CI): 0.75 (0.60-0.94) and Y 0.80 (0.70-0.91)')).toEqual([
      'plain 0.75 confidence 95: 0.60..0.94',
      'plain 0.80 confidence 95: 0.70..0.91',
    ])
  })

  it('are needed: bare bounds without any are none', () => {
    expect(figuresIn('X 0.75 (0.60-0.94)')[0]).toBe('plain 0.75')
  })
})

describe('the bounds of an interval', () => {
  it.each([
    ['a hyphen', '7.1-42.2'],
    ['an en dash', '7.1–42.2'],
    ['a spaced dash', '7.1 – 42.2'],
    ['a minus sign', '7.1−42.2'],
    ['"to"', '7.1 to 42.2'],
    ['"and"', '7.1 and 42.2'],
    ['a comma', '7.1, 42.2'],
    ['a semicolon', '7.1; 42.2'],
    ['percent signs', '7.1%-42.2%'],
    ['a percent sign at the end', '7.1 to 42.2%'],
  ])('joined by %s', (_, bounds) => {
    expect(figuresIn(`X 20.8% (95% CI ${bounds})`)).toEqual([
      'percent 20.8 confidence 95: 7.1..42.2',
    ])
  })

  it.each([
    ['two hyphens', '-0.78--0.05', '-0.78..-0.05'],
    ['en dashes', '–8.1–0.2', '-8.1..0.2'],
    ['minus signs and "to"', '−0.78 to −0.05', '-0.78..-0.05'],
    ['spaced minus signs', '- 0.84 to - 0.03', '-0.84..-0.03'],
    ['a semicolon', '-5.0;-1.2', '-5.0..-1.2'],
    ['a comma', '-8.9, 4.9', '-8.9..4.9'],
  ])('negative, with %s', (_, bounds, read) => {
    expect(figuresIn(`X −0.45 (95% CI ${bounds})`)).toEqual([`plain -0.45 confidence 95: ${read}`])
  })

  it.each([
    ['7.1-NE', '7.1..not-estimable'],
    ['7.1-NR', '7.1..not-reached'],
    ['7.1 to not evaluable', '7.1..not-estimable'],
    ['7.1-not estimable [NE]', '7.1..not-estimable'],
    ['NE-NE', 'not-estimable..not-estimable'],
    ['7.1 to not reached', '7.1..not-reached'],
  ])('open: %s', (bounds, read) => {
    expect(figuresIn(`X 20.8 (95% CI, ${bounds})`)).toEqual([`plain 20.8 confidence 95: ${read}`])
  })

  it('give the unit where the estimate has none', () => {
    expect(figuresIn('X not reached (95% CI, 15.4 months-NE)')).toEqual([
      'plain not-reached month confidence 95: 15.4..not-estimable',
    ])
  })

  it('are no figures of their own, even without an estimate', () => {
    expect(figuresIn('see the 95% CI, 7.1-42.2, above')).toEqual([])
  })

  it('read as printed, whatever they are', () => {
    const bound = fc.tuple(
      fc.boolean(),
      fc.integer({ min: 0, max: 99_999 }),
      fc.integer({ min: 0, max: 3 }),
    )
    fc.assert(
      fc.property(bound, bound, fc.constantFrom(' to ', ', ', '; '), (a, b, joint) => {
        const [lower, upper] = [a, b].map(
          ([negative, digits, decimals]) =>
            `${negative ? '-' : ''}${(digits / 1000).toFixed(decimals)}`,
        )
        expect(figuresIn(`X 20.8 (95% CI ${lower ?? ''}${joint}${upper ?? ''})`)).toEqual([
          `plain 20.8 confidence 95: ${lower ?? ''}..${upper ?? ''}`,
        ])
      }),
    )
  })
})

describe('an interval behind what a number is compared with', () => {
  it('is that of a difference', () => {
    expect(figuresIn('lost 4.5 kg more than the others (95% CI 2.1 to 6.9)')).toEqual([
      'plain 4.5 kg confidence 95: 2.1..6.9',
    ])
  })

  it('is not that of the number alone', () => {
    expect(figuresIn('lost 4.5 kg, other than the rest (95% CI 2.1 to 6.9)')).toEqual([
      'plain 4.5 kg',
    ])
  })
})
