import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsInOrder, containsEstimate, type Bound } from '../../src/statistics/interval.js'
import { printed } from '../../src/statistics/printed-number.js'
import { printedNumbers } from './printed.js'

const bound = (text: string): Bound => (text === 'NE' ? undefined : printed(text))

describe('containsEstimate', () => {
  it.each([
    ['60.6', '35.6', '56.4', false],
    ['20.8', '7.1', '42.2', true],
    ['0.31', '0.67', '1.11', false],
    ['1.19', '1.20', '2.08', false],
    // No way of rounding prints 30.55 as both 30.6 and 30.5.
    ['30.6', '13.4', '30.5', false],
    ['30.5', '13.4', '30.5', true],
    ['30.5', '13.4', '30', true],
    ['1.2', '1.24', '2.0', true],
    ['1.2', '1.25', '2.0', true],
    ['1.2', '1.26', '2.0', false],
    ['-6.5', '-0.12', '-8', true],
    ['-6.5', '-0.12', '-0.87', false],
    ['7.9', '5.4', 'NE', true],
    ['5.2', '5.4', 'NE', false],
    ['7.9', 'NE', '5.4', false],
    ['7.9', 'NE', 'NE', true],
  ])('%s (%s to %s): %s', (estimate, lower, upper, contained) => {
    expect(containsEstimate(printed(estimate), bound(lower), bound(upper))).toBe(contained)
  })

  it('does not mind the order of the bounds', () => {
    fc.assert(
      fc.property(printedNumbers, printedNumbers, printedNumbers, (estimate, a, b) => {
        expect(containsEstimate(estimate, a, b)).toBe(containsEstimate(estimate, b, a))
      }),
    )
  })

  it('holds for every number between the bounds', () => {
    fc.assert(
      fc.property(printedNumbers, printedNumbers, printedNumbers, (...numbers) => {
        const [low, middle, high] = [...numbers].sort((a, b) => a.value - b.value)
        if (low === undefined || middle === undefined) throw new Error('three were sorted')
        expect(containsEstimate(middle, low, high)).toBe(true)
      }),
    )
  })
})

describe('boundsInOrder', () => {
  it.each([
    ['7.1', '42.2', true],
    ['42.2', '7.1', false],
    ['7.1', '7.1', true],
    ['7.2', '7', true],
    ['8', '7', false],
    ['-0.12', '-0.87', false],
    ['0.310', '0.097', false],
    ['NE', '3', true],
    ['3', 'NE', true],
  ])('%s to %s: %s', (lower, upper, ordered) => {
    expect(boundsInOrder(bound(lower), bound(upper))).toBe(ordered)
  })
})
