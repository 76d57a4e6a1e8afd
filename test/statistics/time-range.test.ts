import { describe, expect, it } from 'vitest'
import { printed } from '../../src/statistics/printed-number.js'
import { rangesMeet } from '../../src/statistics/rounding.js'
import { isTimeUnit, timeRanges } from '../../src/statistics/time-range.js'

function maySpan(a: string, unitA: string, b: string, unitB: string): boolean {
  return rangesMeet(...timeRanges(printed(a), unitA, printed(b), unitB))
}

describe('lengths of time', () => {
  it.each([
    ['8', 'week', '2', 'month'],
    ['18', 'month', '1.5', 'year'],
    ['1.5', 'year', '18.2', 'month'],
    ['52', 'week', '1', 'year'],
    ['28', 'day', '4', 'week'],
    ['8.4', 'month', '8.40', 'month'],
    ['48', 'hour', '2', 'day'],
    ['90', 'minute', '1.5', 'hour'],
  ])('lets %s %s be %s %s', (a, unitA, b, unitB) => {
    expect(maySpan(a, unitA, b, unitB)).toBe(true)
    expect(maySpan(b, unitB, a, unitA)).toBe(true)
  })

  it.each([
    ['8', 'week', '3', 'month'],
    ['12.0', 'month', '2.0', 'year'],
    ['8.4', 'month', '9.4', 'month'],
    ['30', 'day', '2', 'month'],
    ['48', 'hour', '3', 'day'],
    ['90', 'minute', '2.0', 'hour'],
  ])('tells %s %s from %s %s', (a, unitA, b, unitB) => {
    expect(maySpan(a, unitA, b, unitB)).toBe(false)
    expect(maySpan(b, unitB, a, unitA)).toBe(false)
  })

  it('does not take a month of 30.4 days for a printed precision', () => {
    expect(maySpan('12', 'month', '365', 'day')).toBe(true)
  })

  it('knows its units', () => {
    expect(['minute', 'hour', 'day', 'week', 'month', 'year'].every(isTimeUnit)).toBe(true)
    expect(isTimeUnit('mg')).toBe(false)
    expect(isTimeUnit(undefined)).toBe(false)
  })
})
