import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printed } from '../../src/statistics/printed-number.js'
import {
  boundBySymmetry,
  fits,
  scaleOfSiblings,
  survivalScales,
  type SymmetryScale,
} from '../../src/statistics/symmetry-scale.js'

const interval = (estimate: string, lower: string, upper: string) => ({
  estimate: printed(estimate),
  lower: printed(lower),
  upper: printed(upper),
})

describe('fits', () => {
  it.each([
    ['log-log', '65.9', '44.1', '80.8', true],
    ['plain', '65.9', '44.1', '80.8', false],
    ['log', '65.9', '44.1', '80.8', false],
    ['log-log', '60.6', '35.6', '56.4', false],
    ['plain', '50.0', '40.0', '60.0', true],
    ['plain', '50.0', '40.0', '61.0', false],
    // An upper bound of 100 was cut off: it stands for all beyond.
    ['plain', '95', '85', '100', true],
    ['plain', '95', '93', '100', false],
    ['plain', '95', '85', '97', false],
    ['plain', '5', '0', '15', true],
    ['log', '90', '70', '100', true],
    ['log', '60', '50', '72', true],
    ['logit', '50', '20', '80', true],
    ['logit', '50', '20', '90', false],
    ['ratio', '0.71', '0.55', '0.92', true],
    ['ratio', '1.04', '1.02', '1.60', false],
    ['difference', '-2.0', '-5.0', '1.0', true],
    ['difference', '-2.0', '-5.0', '3.0', false],
    ['ratio', '1.0', '-1', '3', false],
  ] as const)('%s: %s (%s to %s) is %s', (scale, estimate, lower, upper, expected) => {
    expect(fits(scale, printed(estimate), printed(lower), printed(upper))).toBe(expected)
  })
})

describe('boundBySymmetry', () => {
  it('puts the estimate in the middle', () => {
    expect(boundBySymmetry('log-log', printed('60.6'), printed('35.6'))).toBeCloseTo(78.4, 1)
    expect(boundBySymmetry('plain', printed('50'), printed('40'))).toBe(60)
    expect(boundBySymmetry('ratio', printed('0.7'), printed('0.5'))).toBeCloseTo(0.98)
  })

  it('ends where the scale does', () => {
    expect(boundBySymmetry('plain', printed('95'), printed('80'))).toBe(100)
    expect(boundBySymmetry('log', printed('90'), printed('50'))).toBe(100)
    expect(boundBySymmetry('plain', printed('5'), printed('15'))).toBe(0)
  })

  it('makes an interval that fits its scale', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<SymmetryScale>(...survivalScales, 'ratio', 'difference'),
        fc.integer({ min: 200, max: 800 }),
        fc.integer({ min: 10, max: 190 }),
        (scale, tenths, below) => {
          const estimate = printed((tenths / 10).toFixed(1))
          const lower = printed(((tenths - below) / 10).toFixed(1))
          const upper = printed(boundBySymmetry(scale, estimate, lower).toFixed(1))
          expect(fits(scale, estimate, lower, upper)).toBe(true)
        },
      ),
    )
  })
})

describe('scaleOfSiblings', () => {
  const loglog = interval('65.9', '44.1', '80.8')
  const plain = interval('60.0', '50.0', '70.0')
  const skew = interval('60.6', '35.6', '56.4')

  it('is the scale that most intervals fit', () => {
    expect(scaleOfSiblings([loglog, skew, loglog])).toBe('log-log')
    expect(scaleOfSiblings([plain])).toBe('plain')
  })

  it('is the more usual one where two fit alike', () => {
    const both = interval('50', '49', '51')
    expect(fits('plain', both.estimate, both.lower, both.upper)).toBe(true)
    expect(scaleOfSiblings([both])).toBe('log-log')
  })

  it('is none where no scale fits more than half', () => {
    expect(scaleOfSiblings([])).toBeUndefined()
    expect(scaleOfSiblings([skew])).toBeUndefined()
    expect(scaleOfSiblings([loglog, plain])).toBeUndefined()
  })
})
