import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SubjectNames } from '../../src/claims/subject-names.js'

describe('subject names', () => {
  it.each([
    ['HS-20093', 'hs20093'],
    ['HS\u201120093', 'HS-20093'],
    ['GSK\u2019227', "gsk'227"],
    ['Drug\u00AE', 'drug'],
    ['new  drug', 'New\u00A0Drug'],
  ])('%s and %s are one from the start', (a, b) => {
    const names = new SubjectNames()
    expect(names.keyOf(a)).toBe(names.keyOf(b))
  })

  it.each([
    ["GSK'227", 'GSK227'],
    ['HX-101', 'HX-102'],
    ['new drug', 'newdrug'],
  ])('%s and %s are two', (a, b) => {
    const names = new SubjectNames()
    expect(names.keyOf(a)).not.toBe(names.keyOf(b))
  })

  it('follows declarations that come after a look-up', () => {
    const names = new SubjectNames()
    expect(names.keyOf('a')).not.toBe(names.keyOf('b'))
    names.declareEqual(['a', 'b'])
    expect(names.keyOf('a')).toBe(names.keyOf('b'))
  })

  it('takes no meaning from empty declarations', () => {
    const names = new SubjectNames()
    names.declareEqual([])
    names.declareEqual(['', 'a', ' '])
    expect(names.keyOf('a')).toBe('a')
    expect(names.keyOf('')).toBe('')
  })

  it('makes exactly the names equal that a chain of declarations connects', () => {
    const letters = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')
    fc.assert(
      fc.property(fc.array(fc.tuple(letters, letters)), letters, letters, (pairs, from, to) => {
        const names = new SubjectNames()
        for (const pair of pairs) names.declareEqual(pair)
        const reached = new Set([from])
        for (const _ of pairs) {
          for (const [a, b] of pairs) {
            if (reached.has(a)) reached.add(b)
            if (reached.has(b)) reached.add(a)
          }
        }
        expect(names.keyOf(from) === names.keyOf(to)).toBe(reached.has(to))
      }),
    )
  })

  it('follows a long chain', () => {
    const names = new SubjectNames()
    for (let index = 0; index < 100_000; index += 1) {
      names.declareEqual([`n${String(index + 1)}`, `n${String(index)}`])
    }
    expect(names.keyOf('n0')).toBe(names.keyOf('n100000'))
  })
})
