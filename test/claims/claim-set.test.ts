import { describe, expect, it } from 'vitest'
import { ClaimSet } from '../../src/claims/claim-set.js'
import type { Claim } from '../../src/claims/claim.js'
import { aliasClaim, countClaim } from '../lint/sample-plugin.js'

const count = (path: string, subject: string, at = 0) =>
  countClaim(path, at, `${subject} = 1`, subject, '1')

function keysOf(claims: readonly Claim[]): readonly (string | undefined)[] {
  return claims.map(({ subject }) => subject?.key)
}

describe('a claim set', () => {
  it('gives the claims of some kinds in the order of sources and of reading', () => {
    const [first, second, third] = [count('a', 'x', 5), count('a', 'y', 9), count('b', 'z')]
    const set = new ClaimSet([
      { path: 'a', claims: [first, aliasClaim('a', 7, 'x is w', ['x', 'w']), second] },
      { path: 'b', claims: [third] },
      { path: 'c', claims: [] },
    ])
    expect(set.ofKinds(['count']).map(({ place }) => [place.path, place.start])).toEqual([
      ['a', 5],
      ['a', 9],
      ['b', 0],
    ])
    expect(set.bySource(['count']).map(({ path, claims }) => [path, claims.length])).toEqual([
      ['a', 2],
      ['b', 1],
    ])
    expect(set.bySource(['alias', 'count'])[0]?.claims).toHaveLength(3)
    expect(set.ofKinds(['dose'])).toEqual([])
    expect(set.size).toBe(4)
  })

  it('gives names that an alias claim of any source declares equal one key', () => {
    const set = new ClaimSet([
      { path: 'a', claims: [count('a', 'HX-101'), count('a', "PG'227"), count('a', 'other')] },
      { path: 'b', claims: [aliasClaim('b', 0, '', ["PG'227", 'PG5001'])] },
      { path: 'c', claims: [aliasClaim('c', 0, '', ['PG5001', 'hx101'])] },
    ])
    const [one, other, stranger] = keysOf(set.ofKinds(['count']))
    expect(other).toBe(one)
    expect(stranger).not.toBe(one)
  })

  it('gives names that the configuration declares equal one key', () => {
    const sources = [{ path: 'a', claims: [count('a', 'one'), count('a', 'two'), count('a', 'x')] }]
    const [one, two, x] = keysOf(
      new ClaimSet(sources, [{ name: 'One', aliases: ['Two', 'Three'] }]).ofKinds(['count']),
    )
    expect(two).toBe(one)
    expect(x).not.toBe(one)
  })

  it('leaves the name as printed and a claim without subject as it is', () => {
    const { subject: _, ...anonymous } = count('a', 'x')
    const set = new ClaimSet([{ path: 'a', claims: [count('a', 'HX-101'), anonymous] }])
    const [named, nameless] = set.ofKinds(['count'])
    expect(named?.subject).toEqual({ key: 'hx101', name: 'HX-101', origin: 'stated' })
    expect(nameless).toBe(anonymous)
  })
})
