import fc from 'fast-check'
import { expect, it } from 'vitest'
import { roundingLimits } from '../../src/statistics/describe-rounding.js'
import { printed } from '../../src/statistics/printed-number.js'
import { printedNumbers } from './printed.js'

it.each([
  ['20.8', '20.75', '20.85'],
  ['5', '4.5', '5.5'],
  ['0.0', '-0.05', '0.05'],
  ['-1.20', '-1.205', '-1.195'],
  ['1,234', '1233.5', '1234.5'],
])('%s was rounded from %s to %s', (text, low, high) => {
  expect(roundingLimits(printed(text))).toEqual({ low, high })
})

it('gives limits half a unit of the last place away', () => {
  fc.assert(
    fc.property(printedNumbers, (number) => {
      const { low, high } = roundingLimits(number)
      expect((Number(low) + Number(high)) / 2).toBeCloseTo(number.value, 6)
      expect(Number(high) - Number(low)).toBeCloseTo(10 ** -number.decimals, 6)
    }),
  )
})
