import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printed } from '../../src/statistics/printed-number.js'
import { printedNumbers } from './printed.js'

describe('printed', () => {
  it.each([
    ['20.80', 20.8, 2],
    ['0', 0, 0],
    ['007', 7, 0],
    ['1,234', 1234, 0],
    ['1,234,567.8', 1_234_567.8, 1],
    ['13 630', 13_630, 0],
    ['25\u2009604', 25_604, 0],
    ["1'000", 1000, 0],
    ['0,706', 0.706, 3],
    ['12,5', 12.5, 1],
    ['1234,567', 1234.567, 3],
    ['.05', 0.05, 2],
    ['·75', 0.75, 2],
    ['0·75', 0.75, 2],
    ['5.', 5, 0],
    ['-0.5', -0.5, 1],
    ['\u22120.5', -0.5, 1],
    ['\u20130.12', -0.12, 2],
    ['- 6.54', -6.54, 2],
    ['+3', 3, 0],
  ])('reads %s', (text, value, decimals) => {
    expect(printed(text)).toEqual({ text, value, decimals })
  })

  it.each(['', '-', '.', 'twelve', '1.2.3', '1,23,4.5', '5%', '1e5', '3 4', 'NaN'])(
    'refuses "%s"',
    (text) => {
      expect(() => printed(text)).toThrow(RangeError)
    },
  )

  it('keeps the digits that were printed', () => {
    fc.assert(
      fc.property(printedNumbers, ({ text, value, decimals }) => {
        expect(value.toFixed(decimals).replace(/^-(?=[0.]*$)/u, '')).toBe(
          text.replace(/^-(?=[0.]*$)/u, ''),
        )
      }),
    )
  })

  it('reads a text of any length', () => {
    expect(() => printed('1,234'.repeat(200_000))).toThrow(RangeError)
    expect(printed(`1${',234'.repeat(200_000)}`).value).toBe(Infinity)
  })
})
