import { describe, expect, it } from 'vitest'
import { bindingOf, matches } from '../../gold/agreement.js'
import type { GoldClaim } from '../../gold/gold-claim.js'
import type { Reading } from '../../gold/reading.js'
import { sameWords } from '../../gold/words.js'

const gold: GoldClaim = {
  at: [10, 22],
  kind: 'proportion',
  measure: ['objective response rate', 'ORR'],
  scope: { arm: 'placebo', timePoint: '12 weeks' },
  value: { percent: '20.80', count: '5', denominator: '24' },
}

const found: Reading = {
  at: [10, 15],
  kind: 'proportion',
  measure: 'objective response rate',
  isNamed: true,
  scope: { arm: 'placebo placebo group', timePoint: 'week 12' },
  defined: [],
  value: { percent: '20.8', count: '5', denominator: '24' },
}

describe('a claim found matches a gold claim', () => {
  it('of the same figures at an overlapping place', () => {
    expect(matches(found, gold)).toBe(true)
  })

  it.each<[string, Partial<Reading>]>([
    ['of another kind', { kind: 'count' }],
    ['at another place', { at: [22, 30] }],
    ['with another figure', { value: { percent: '20.9', count: '5', denominator: '24' } }],
    ['without a figure', { value: { percent: '20.8', count: '5' } }],
    ['with a figure too many', { value: { ...found.value, ci: ['1', '2'] } }],
  ])('but not %s', (_, change) => {
    expect(matches({ ...found, ...change }, gold)).toBe(false)
  })
})

describe('the binding of a match', () => {
  it.each<[string, Partial<Reading>, boolean, boolean]>([
    ['right', {}, true, true],
    ['open in a dimension', { scope: { arm: 'placebo' } }, true, false],
    ['open in its measure', { measure: 'with', isNamed: false }, true, false],
    ['wrong in a dimension', { scope: { arm: 'active drug' } }, false, false],
    ['wrong in its measure', { measure: 'overall survival' }, false, false],
    ['with a dimension too many', { scope: { ...found.scope, severity: 'grade 3' } }, false, true],
  ])('is %s', (_, change, isSound, isWhole) => {
    expect(bindingOf({ ...found, ...change }, gold)).toEqual({ isSound, isWhole })
  })
})

describe('words are the same', () => {
  it.each([
    ['median PFS', 'PFS'],
    ['randomised patients', 'randomized'],
    ['group A', 'Group-A'],
  ])('%s and %s', (a, b) => {
    expect(sameWords(a, b)).toBe(true)
  })

  it.each([
    ['group A', 'group B'],
    ['overall survival', 'progression-free survival'],
  ])('but not %s and %s', (a, b) => {
    expect(sameWords(a, b)).toBe(false)
  })
})
