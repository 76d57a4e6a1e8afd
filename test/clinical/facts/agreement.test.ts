import { describe, expect, it } from 'vitest'
import { mayAgree, mayBeOpposite, mayBeReciprocal } from '../../../src/clinical/facts/agreement.js'
import { printed } from '../../../src/statistics/printed-number.js'

const place = { path: 'a.md', start: 0, end: 0, quote: '', context: '', at: 0 }
const figure = (text: string) => ({ ...printed(text), place })

describe('figures that stand for one value', () => {
  it.each([
    ['500', 'mg', '0.5', 'g', true],
    ['500', 'mg', '0.7', 'g', false],
    ['250', 'µg', '0.25', 'mg', true],
    ['500', 'mg', '500', 'mL', false],
  ])('%s %s and %s %s: %s', (a, unitA, b, unitB, expected) => {
    expect(mayAgree(figure(a), figure(b), unitA, unitB)).toBe(expected)
  })

  it.each([
    ['0.74', '1.35', true],
    ['0.74', '1.47', false],
    ['0.5', '2.0', true],
    ['0.00', '2.0', false],
  ])('the ratio %s and its reciprocal %s: %s', (a, b, expected) => {
    expect(mayBeReciprocal(figure(a), figure(b))).toBe(expected)
  })

  it.each([
    ['-3.2', '3.2', true],
    ['-3.2', '-3.2', false],
    ['-3.2', '2.3', false],
  ])('the difference %s and its opposite %s: %s', (a, b, expected) => {
    expect(mayBeOpposite(figure(a), figure(b))).toBe(expected)
  })
})
