import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decimalSignLost,
  isDigitSlip,
  isShiftedPoint,
  leadingZeroLost,
  neighboursSwapped,
  oneDigitAway,
  someDigitAway,
} from '../../src/statistics/digit-slips.js'
import { printed } from '../../src/statistics/printed-number.js'
import { printedNumbers } from './printed.js'

const texts = (numbers: readonly { readonly text: string }[]) => numbers.map(({ text }) => text)

describe('oneDigitAway', () => {
  it('changes each digit into each other one', () => {
    expect(texts(oneDigitAway(printed('1.9')))).toHaveLength(18)
    expect(oneDigitAway(printed('1.9'))).toContainEqual({ text: '1.4', value: 1.4, decimals: 1 })
  })

  it('keeps sign and thousands', () => {
    expect(oneDigitAway(printed('-1.9'))).toContainEqual({ text: '-7.9', value: -7.9, decimals: 1 })
    expect(oneDigitAway(printed('1,234'))).toContainEqual({
      text: '1,934',
      value: 1934,
      decimals: 0,
    })
  })

  it('has nothing for words and for very long numbers', () => {
    expect(oneDigitAway({ text: 'two', value: 2, decimals: 0 })).toEqual([])
    expect(oneDigitAway(printed('1234567890123'))).toEqual([])
  })

  it('reads what it prints', () => {
    fc.assert(
      fc.property(printedNumbers, (number) => {
        for (const { text, value, decimals } of oneDigitAway(number)) {
          expect(decimals).toBe(number.decimals)
          expect(Math.abs(value)).toBeCloseTo(Math.abs(printed(text).value), 6)
        }
      }),
    )
  })
})

describe('someDigitAway', () => {
  it('tries the numbers one digit away until one passes', () => {
    const tried: string[] = []
    const passed = someDigitAway(printed('1.9'), ({ text }) => tried.push(text) === 3)
    expect(passed).toBe(true)
    expect(tried).toEqual(['0.9', '2.9', '3.9'])
  })

  it('fails where none passes', () => {
    expect(someDigitAway(printed('1.9'), ({ value }) => value > 9.9)).toBe(false)
    expect(someDigitAway({ text: 'two', value: 2, decimals: 0 }, () => true)).toBe(false)
  })
})

describe('neighboursSwapped', () => {
  it.each([
    ['0.84', ['8.04', '0.48']],
    ['33', []],
    ['12', ['21']],
  ])('%s: %j', (text, expected) => {
    expect(texts(neighboursSwapped(printed(text)))).toEqual(expected)
  })
})

describe('decimalSignLost', () => {
  it.each([
    ['80', 2, ['0.80']],
    ['155', 2, ['1.55']],
    ['5', 2, []],
    ['5.5', 2, []],
    ['80', 0, []],
  ])('%s with %d decimals: %j', (text, decimals, expected) => {
    expect(texts(decimalSignLost(printed(text), decimals))).toEqual(expected)
  })
})

describe('leadingZeroLost', () => {
  it.each([
    ['0.89', ['0.089']],
    ['.89', ['.089']],
    ['1.89', []],
    ['0.00', []],
  ])('%s: %j', (text, expected) => {
    expect(texts(leadingZeroLost(printed(text)))).toEqual(expected)
  })
})

describe('isDigitSlip', () => {
  it.each([
    ['20.8', '20.3'],
    ['64.5', '65.4'],
    ['-1.9', '-7.9'],
  ])('%s may be a slip of %s', (one, other) => {
    expect(isDigitSlip(printed(one), printed(other))).toBe(true)
    expect(isDigitSlip(printed(other), printed(one))).toBe(true)
  })

  it.each([
    ['20.8', '20.8'],
    ['20.8', '31.8'],
    ['20.8', '20.83'],
    ['-1.9', '1.9'],
  ])('%s is no slip of %s', (one, other) => {
    expect(isDigitSlip(printed(one), printed(other))).toBe(false)
  })
})

describe('isShiftedPoint', () => {
  it.each([
    ['7.7', '77', true],
    ['0.77', '7.7', true],
    ['7.7', '7.7', false],
    ['7.7', '7.8', false],
    ['0', '0.0', false],
  ])('of %s and %s: %s', (one, other, expected) => {
    expect(isShiftedPoint(printed(one), printed(other))).toBe(expected)
  })
})
