import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  gapOfZ,
  standardErrorsOff,
  zAgainstNoEffect,
  zOfP,
} from '../../src/statistics/interval-and-p.js'
import { normalTwoTailed } from '../../src/statistics/distributions/tails.js'
import { printed } from '../../src/statistics/printed-number.js'
import type { PrintedInterval } from '../../src/statistics/symmetry-scale.js'

function interval(estimate: string, lower: string, upper: string): PrintedInterval {
  return { estimate: printed(estimate), lower: printed(lower), upper: printed(upper) }
}

describe('an estimate beside the middle of its interval', () => {
  it.each([
    ['1.04', '1.02', '1.60'],
    ['1.13', '1.07', '1.14'],
    ['2.12', '1.97', '4.64'],
  ])('is far off: %s (%s to %s)', (...numbers) => {
    expect(standardErrorsOff('ratio', interval(...numbers), 95)).toBeGreaterThan(0.5)
  })

  it('is a little off where the interval is an exact one', () => {
    const fisher = interval('5.76', '1.47', '26.6')
    expect(standardErrorsOff('ratio', fisher, 95)).toBeCloseTo(0.11, 2)
  })

  it('is in the middle on the scale that the interval was built on', () => {
    expect(standardErrorsOff('ratio', interval('0.71', '0.55', '0.92'), 95)).toBe(0)
    expect(standardErrorsOff('difference', interval('.71', '.53', '.90'), 95)).toBe(0)
    expect(standardErrorsOff('ratio', interval('.71', '.53', '.90'), 95)).toBeGreaterThan(0)
  })
})

describe('the p that an interval allows', () => {
  it('follows from its width', () => {
    const [low, high] = zAgainstNoEffect('ratio', interval('0.71', '0.55', '0.92'), 95) ?? [0, 0]
    expect(normalTwoTailed(high)).toBeCloseTo(0.0061, 4)
    expect(normalTwoTailed(low)).toBeCloseTo(0.0129, 4)
  })

  it('is any from some size on where the estimate may be no effect', () => {
    expect(zAgainstNoEffect('ratio', interval('1.0', '0.7', '1.4'), 95)?.[0]).toBe(0)
  })

  it('does not exist for a ratio with a bound of 0', () => {
    expect(zAgainstNoEffect('ratio', interval('0.5', '0.0', '1.4'), 95)).toBeUndefined()
  })

  it('meets the printed p, or is so far from it', () => {
    const z = zAgainstNoEffect('ratio', interval('0.71', '0.55', '0.92'), 95) ?? [0, 0]
    const p = (comparator: '=' | '<' | '>', text: string): number =>
      gapOfZ(z, zOfP({ comparator, number: printed(text) }, 2))
    expect(p('=', '0.01')).toBe(0)
    expect(p('<', '0.05')).toBe(0)
    expect(p('>', '0.05')).toBeGreaterThan(0.5)
    expect(p('=', '0.20')).toBeGreaterThan(1)
  })

  it('is that of the estimate and its standard error, whatever they are', () => {
    const sizes = fc.double({ min: 0.05, max: 3, noNaN: true })
    fc.assert(
      fc.property(sizes, fc.double({ min: -4, max: 4, noNaN: true }), (error, z) => {
        const number = (value: number) => printed(value.toFixed(6))
        const stated = {
          estimate: number(z * error),
          lower: number(z * error - 1.959964 * error),
          upper: number(z * error + 1.959964 * error),
        }
        const [low, high] = zAgainstNoEffect('difference', stated, 95) ?? [NaN, NaN]
        expect(low).toBeLessThanOrEqual(Math.abs(z) + 1e-4)
        expect(high).toBeGreaterThanOrEqual(Math.abs(z) - 1e-4)
        expect(standardErrorsOff('difference', stated, 95)).toBeLessThan(1e-3)
      }),
    )
  })
})
