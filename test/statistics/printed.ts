import fc from 'fast-check'
import { printed } from '../../src/statistics/printed-number.js'
import type { PrintedNumber } from '../../src/statistics/printed-number.js'

/** Numbers as documents print them: up to six digits before the point and four after it. */
export const printedNumbers: fc.Arbitrary<PrintedNumber> = fc
  .record({
    digits: fc.integer({ min: -999_999, max: 999_999 }),
    decimals: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ digits, decimals }) => printed((digits / 10 ** decimals).toFixed(decimals)))
