import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printed } from '../../src/statistics/printed-number.js'
import {
  add,
  ceiling,
  compare,
  exactly,
  floor,
  fraction,
  fromNumber,
  multiply,
  subtract,
  toNumber,
} from '../../src/statistics/rational.js'
import { printedNumbers } from './printed.js'

describe('exactly', () => {
  it('reads the digits, not the floating point number', () => {
    expect(compare(exactly(printed('0.1')), fraction(1n, 10n))).toBe(0)
    expect(compare(exactly(printed('-1,234.50')), fraction(-12345n, 10n))).toBe(0)
    const long = '0.1234567890123456789'
    expect(exactly(printed(long)).top).toBe(1234567890123456789n)
  })

  it('takes the value where the text spells it in another way', () => {
    const twelve = { text: 'twelve', value: 12, decimals: 0 }
    expect(compare(exactly(twelve), fraction(12n, 1n))).toBe(0)
    const small = { text: '3.6e-2', value: 0.036, decimals: 1 }
    expect(compare(exactly(small), fraction(36n, 1000n))).toBe(0)
  })

  it('copes with more digits than any document means', () => {
    const endless = printed('9'.repeat(5000))
    expect(endless.value).toBe(Infinity)
    expect(toNumber(exactly(endless))).toBe(Number.MAX_VALUE)
    const tiny = printed(`0.${'3'.repeat(5000)}`)
    expect(toNumber(exactly(tiny))).toBeCloseTo(1 / 3)
  })
})

describe('fromNumber', () => {
  it('stands for the shortest decimal of the number', () => {
    expect(compare(fromNumber(0.1), fraction(1n, 10n))).toBe(0)
    expect(compare(fromNumber(-2.5e-7), fraction(-25n, 10n ** 8n))).toBe(0)
    expect(compare(fromNumber(1e21), fraction(10n ** 21n, 1n))).toBe(0)
  })

  it('comes back to the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const back = toNumber(fromNumber(value))
        expect(Math.abs(back - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-15)
      }),
    )
  })

  it('refuses what is no number', () => {
    expect(() => fromNumber(NaN)).toThrow(RangeError)
  })
})

describe('floor and ceiling', () => {
  it.each([
    [7n, 2n, 3n, 4n],
    [-7n, 2n, -4n, -3n],
    [6n, 2n, 3n, 3n],
    [-6n, 2n, -3n, -3n],
    [0n, 5n, 0n, 0n],
    [7n, -2n, -4n, -3n],
  ])('of %s/%s are %s and %s', (top, bottom, below, above) => {
    expect(floor(fraction(top, bottom))).toBe(below)
    expect(ceiling(fraction(top, bottom))).toBe(above)
  })
})

describe('arithmetic', () => {
  it('undoes itself', () => {
    fc.assert(
      fc.property(printedNumbers, printedNumbers, (a, b) => {
        const [x, y] = [exactly(a), exactly(b)]
        expect(compare(subtract(add(x, y), y), x)).toBe(0)
        expect(compare(multiply(x, y), multiply(y, x))).toBe(0)
        expect(Math.sign(compare(x, y))).toBe(Math.sign(a.value - b.value))
      }),
    )
  })
})
