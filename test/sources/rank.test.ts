import { describe, expect, it } from 'vitest'
import { authorityOf, rankedAbove } from '../../src/sources/rank.js'

const paper = { path: 'paper.md', kind: 'paper' }
const release = { path: 'release.md', kind: 'press-release' }

describe('rankedAbove', () => {
  it('goes by the kind of source', () => {
    expect(rankedAbove(paper, release)).toBe('a paper ranks above a press release')
    expect(rankedAbove(release, paper)).toBeUndefined()
    const abstract = { path: 'abstract.md', kind: 'abstract' }
    expect(rankedAbove(abstract, release)).toBe('an abstract ranks above a press release')
    expect(authorityOf({ path: 'x' })).toBeLessThan(authorityOf(release))
  })

  it('goes by the configuration first', () => {
    const trusted = { ...release, authority: 90 }
    expect(rankedAbove(trusted, paper)).toBe('the configuration ranks it above')
  })

  it('goes by the date among sources of one kind', () => {
    const old = { ...paper, published: { year: 2024, month: 5 } }
    const fresh = { ...paper, published: { year: 2025, month: 1 } }
    expect(rankedAbove(fresh, old)).toBe('it is newer: January 2025 against May 2024')
    expect(rankedAbove(old, fresh)).toBeUndefined()
    expect(rankedAbove(fresh, paper)).toBeUndefined()
  })

  it('puts what the project says above all', () => {
    const expected = { path: 'claimlint.config.ts', role: 'expectation' } as const
    const reference = { path: 'x', role: 'reference' } as const
    const trusted = { ...paper, authority: 9999 }
    expect(rankedAbove(reference, trusted)).toBe('it is the reference source of the project')
    expect(rankedAbove(expected, reference)).toBe('the project expects it')
    expect(rankedAbove(trusted, reference)).toBeUndefined()
    expect(rankedAbove(reference, expected)).toBeUndefined()
    expect(authorityOf(expected)).toBeGreaterThan(authorityOf(reference))
    expect(authorityOf(reference)).toBeGreaterThan(authorityOf(trusted))
  })

  it('goes by the date among several references', () => {
    const role = 'reference' as const
    const old = { ...paper, role, published: { year: 2024 } }
    const fresh = { ...release, role, published: { year: 2025 } }
    expect(rankedAbove(fresh, old)).toBe('it is newer: 2025 against 2024')
    expect(rankedAbove(old, fresh)).toBeUndefined()
  })

  it('says nothing of sources whose kind is not known', () => {
    expect(rankedAbove(paper, { path: 'x' })).toBeUndefined()
  })
})
