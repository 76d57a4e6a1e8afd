import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printed } from '../../src/statistics/printed-number.js'
import { compare, exactly, fraction } from '../../src/statistics/rational.js'
import {
  farApart,
  inRange,
  mayBeEqual,
  rangesMeet,
  roundingRange,
  sumOfRanges,
  truncationRange,
} from '../../src/statistics/rounding.js'
import { printedNumbers } from './printed.js'

const at = (text: string) => exactly(printed(text))

describe('roundingRange', () => {
  it('ends exactly half a place from the number, both ends included', () => {
    const range = roundingRange(printed('20.8'))
    expect(compare(range.low, at('20.75'))).toBe(0)
    expect(compare(range.high, at('20.85'))).toBe(0)
    expect(inRange(at('20.85'), range)).toBe(true)
    expect(inRange(at('20.75'), range)).toBe(true)
    expect(inRange(at('20.8500000000000000001'), range)).toBe(false)
  })

  it('knows the zeros that were printed', () => {
    expect(inRange(at('20.75'), roundingRange(printed('20.80')))).toBe(false)
  })

  it('is the same below zero, mirrored', () => {
    const range = roundingRange(printed('-0.5'))
    expect(compare(range.low, at('-0.55'))).toBe(0)
    expect(compare(range.high, at('-0.45'))).toBe(0)
  })

  it('holds whatever rounds to the number', () => {
    fc.assert(
      fc.property(printedNumbers, fc.integer({ min: 0, max: 4 }), (exact, decimals) => {
        const kept = Math.min(decimals, exact.decimals)
        const rounded = printed(exact.value.toFixed(kept))
        expect(inRange(exactly(exact), roundingRange(rounded))).toBe(true)
      }),
    )
  })
})

describe('truncationRange', () => {
  it('ends a whole place from the number, ends excluded', () => {
    const range = truncationRange(printed('20.8'))
    expect(inRange(at('20.89'), range)).toBe(true)
    expect(inRange(at('20.71'), range)).toBe(true)
    expect(inRange(at('20.9'), range)).toBe(false)
    expect(inRange(at('20.7'), range)).toBe(false)
  })

  it('holds all that the rounding range holds', () => {
    fc.assert(
      fc.property(printedNumbers, (number) => {
        const [inner, outer] = [roundingRange(number), truncationRange(number)]
        expect(inRange(inner.low, outer) && inRange(inner.high, outer)).toBe(true)
      }),
    )
  })
})

describe('rangesMeet', () => {
  const range = (low: bigint, high: bigint, open = false) => ({
    low: fraction(low, 1n),
    high: fraction(high, 1n),
    open,
  })

  it('counts a common end, unless a range leaves its ends out', () => {
    expect(rangesMeet(range(0n, 1n), range(1n, 2n))).toBe(true)
    expect(rangesMeet(range(0n, 1n, true), range(1n, 2n))).toBe(false)
    expect(rangesMeet(range(0n, 1n), range(2n, 3n))).toBe(false)
    expect(rangesMeet(range(0n, 9n), range(2n, 3n, true))).toBe(true)
  })

  it('does not mind which comes first', () => {
    fc.assert(
      fc.property(printedNumbers, printedNumbers, (a, b) => {
        expect(rangesMeet(roundingRange(a), truncationRange(b))).toBe(
          rangesMeet(truncationRange(b), roundingRange(a)),
        )
      }),
    )
  })
})

describe('mayBeEqual', () => {
  it.each([
    ['20.8', '20.75', true],
    ['20.8', '20.9', false],
    ['20.8', '21', true],
    ['20.4', '20.5', false],
    ['20.45', '20.5', true],
    ['20.8', '20.8', true],
    ['20.8', '21.0', false],
    ['20.85', '20.9', true],
    ['16', '15', false],
    ['20.80', '20.86', false],
    ['24', '26', false],
    ['8', '8.0', true],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(mayBeEqual(printed(a), printed(b))).toBe(expected)
  })
})

describe('farApart', () => {
  it('tells numbers that nothing can bring together', () => {
    expect(farApart(printed('20.8'), printed('21.3'))).toBe(true)
    expect(farApart(printed('20.8'), printed('-20.8'))).toBe(true)
    expect(farApart(printed('20.8'), printed('21'))).toBe(false)
    expect(farApart(printed('9007199254740993'), printed('9007199254740990'))).toBe(false)
  })

  it('never parts numbers whose ranges meet', () => {
    const margin = 10 ** -3
    fc.assert(
      fc.property(printedNumbers, fc.double({ min: -5, max: 5, noNaN: true }), (a, step) => {
        const b = printed((a.value + step * Math.max(10 ** -a.decimals, margin)).toFixed(3))
        if (farApart(a, b)) expect(rangesMeet(truncationRange(a), truncationRange(b))).toBe(false)
      }),
    )
  })
})

describe('sumOfRanges', () => {
  it('holds the sum of all that the parts may have been rounded from', () => {
    const { low, high, open } = sumOfRanges(
      ['12.4', '-0.25', '3'].map((text) => roundingRange(printed(text))),
    )
    expect(compare(low, fraction(14595n, 1000n))).toBe(0)
    expect(compare(high, fraction(15705n, 1000n))).toBe(0)
    expect(open).toBe(false)
  })

  it('leaves its bounds out where a part does', () => {
    expect(sumOfRanges([roundingRange(printed('1')), truncationRange(printed('2'))]).open).toBe(
      true,
    )
  })

  it('is 0 for no parts', () => {
    expect(
      rangesMeet(sumOfRanges([]), { low: fraction(0n, 1n), high: fraction(0n, 1n), open: false }),
    ).toBe(true)
  })
})
