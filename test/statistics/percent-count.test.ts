import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countsGiving,
  denominatorsGiving,
  isTestable,
  percentAgreement,
  percentOf,
} from '../../src/statistics/percent-count.js'
import { printed } from '../../src/statistics/printed-number.js'
import { fraction } from '../../src/statistics/rational.js'
import { inRange, roundingRange, truncationRange } from '../../src/statistics/rounding.js'

const groups = fc
  .integer({ min: 1, max: 2000 })
  .chain((of) => fc.record({ of: fc.constant(of), count: fc.integer({ min: 0, max: of }) }))
const decimalPlaces = fc.integer({ min: 0, max: 3 })

describe('percentAgreement', () => {
  it.each([
    [5, 24, '20.8', 'rounded'],
    [5, 24, '20.83', 'rounded'],
    [5, 24, '21', 'rounded'],
    [5, 24, '20', 'truncated'],
    [5, 24, '20.9', 'truncated'],
    [5, 24, '20.7', 'no'],
    [5, 26, '20.8', 'no'],
    // Half up, half down and half to even are all honest.
    [1, 8, '12.5', 'rounded'],
    [1, 8, '12', 'rounded'],
    [1, 8, '13', 'rounded'],
    [1, 8, '14', 'no'],
    [0, 13, '0', 'rounded'],
    [0, 13, '0.1', 'no'],
    [30, 24, '125', 'rounded'],
    [5, 0, '0', 'no'],
    [0, 0, '0', 'no'],
  ] as const)('%s of %s as %s%%: %s', (count, denominator, percent, agreement) => {
    expect(percentAgreement(count, denominator, printed(percent))).toBe(agreement)
  })

  it('accepts what percentOf prints, and nothing two places further on', () => {
    fc.assert(
      fc.property(groups, decimalPlaces, ({ count, of }, decimals) => {
        const right = printed(percentOf(count, of, decimals))
        expect(percentAgreement(count, of, right)).toBe('rounded')
        const wrong = printed((right.value + 2 * 10 ** -decimals).toFixed(decimals))
        expect(percentAgreement(count, of, wrong)).toBe('no')
      }),
    )
  })

  it('is exact where rounding and cutting off end', () => {
    // 1/8 is 12.5 and 1/16 is 6.25: right on the edge of what rounds to 12, 13, 6.2 and 6.3.
    const ends = fc.constantFrom([1, 8], [3, 8], [1, 16], [1, 32], [1, 400], [3, 2000])
    fc.assert(
      fc.property(ends, decimalPlaces, fc.integer({ min: -2, max: 2 }), (end, decimals, step) => {
        const [count = 0, of = 1] = end
        const value = Number(((100 * count) / of + step * 10 ** -decimals).toFixed(decimals))
        const percent = printed(Math.abs(value).toFixed(decimals))
        const exact = fraction(BigInt(100 * count), BigInt(of))
        const agreement = percentAgreement(count, of, percent)
        expect(agreement === 'rounded').toBe(inRange(exact, roundingRange(percent)))
        expect(agreement !== 'no').toBe(inRange(exact, truncationRange(percent)))
      }),
    )
  })
})

describe('percentOf', () => {
  it.each([
    [5, 24, 1, '20.8'],
    [1, 8, 0, '13'],
    [1, 8, 2, '12.50'],
    [0, 7, 1, '0.0'],
    [1, 2000, 1, '0.1'],
    [1, 2001, 1, '0.0'],
    [7, 7, 0, '100'],
    [-1, 8, 0, '-13'],
  ])('%s of %s with %s decimals is %s', (count, denominator, decimals, text) => {
    expect(percentOf(count, denominator, decimals)).toBe(text)
  })

  it('refuses a denominator of 0', () => {
    expect(() => percentOf(1, 0, 1)).toThrow(RangeError)
  })
})

describe('countsGiving', () => {
  it.each([
    ['20.8', 24, [5]],
    ['20.8', 26, []],
    ['20.8', 53, [11]],
    ['0', 10, [0]],
    ['100', 10, [10]],
    ['50', 3, []],
    // 12.5 lies on the border of both.
    ['12', 8, [1]],
    ['13', 8, [1]],
    ['50', 200, [99, 100, 101]],
  ])('%s%% of %s: %j', (percent, denominator, counts) => {
    expect(countsGiving(printed(percent), denominator)).toEqual(counts)
  })

  // Verdicts published with scrutiny's examples of percentages (n = 438, 455, 501, 516).
  it.each([
    ['32.5', 438, false],
    ['35.6', 455, true],
    ['21.7', 501, false],
    ['39.3', 516, true],
  ])('agrees with GRIM on %s%% of %s', (percent, denominator, consistent) => {
    expect(countsGiving(printed(percent), denominator).length > 0).toBe(consistent)
  })

  it('holds exactly the counts that agree by rounding', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 150 }),
        fc.integer({ min: 0, max: 1000 }),
        (denominator, tenths) => {
          const percent = printed((tenths / 10).toFixed(1))
          const all = Array.from({ length: denominator + 1 }, (_, count) => count)
          expect(countsGiving(percent, denominator)).toEqual(
            all.filter((count) => percentAgreement(count, denominator, percent) === 'rounded'),
          )
        },
      ),
    )
  })

  it('gives a short list also for a whole country', () => {
    expect(countsGiving(printed('60'), 1_400_000_000)).toHaveLength(1000)
    expect(countsGiving(printed('60'), Infinity)).toEqual([])
    expect(countsGiving(printed('60'), 2.5)).toEqual([])
  })
})

describe('denominatorsGiving', () => {
  it('finds the denominators that a percentage can have', () => {
    expect(denominatorsGiving(printed('20.8'), 60)).toEqual([24, 48, 53])
    expect(denominatorsGiving(printed('33.333333'), 10)).toEqual([3, 6, 9])
    expect(denominatorsGiving(printed('101'), 60)).toEqual([])
  })

  it('comes to an end whatever the limit', () => {
    expect(denominatorsGiving(printed('20.8333333'), Infinity).length).toBeLessThanOrEqual(1000)
    expect(denominatorsGiving(printed('50'), Infinity)).toHaveLength(1000)
  })
})

describe('isTestable', () => {
  it('holds below the denominator at which every percentage is reached', () => {
    expect(isTestable(99, 0)).toBe(true)
    expect(isTestable(100, 0)).toBe(false)
    expect(isTestable(999, 1)).toBe(true)
    expect(isTestable(1000, 1)).toBe(false)
    expect(isTestable(0, 1)).toBe(false)
  })

  it('means that from there on some count gives any percentage', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 5000 }),
        fc.integer({ min: 0, max: 100 }),
        (denominator, percent) => {
          expect(countsGiving(printed(String(percent)), denominator)).not.toEqual([])
        },
      ),
    )
  })
})
