import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  betaQuantile,
  normalQuantile,
  studentQuantile,
  zOfLevel,
} from '../../src/statistics/distributions/quantiles.js'
import {
  chiSquareUpperTail,
  fUpperTail,
  normalTwoTailed,
  studentTwoTailed,
} from '../../src/statistics/distributions/tails.js'

/** Arguments, then the value, as R 4.2.2 computes it. */
type Row = readonly number[]

const path = new URL('data/distributions.json', import.meta.url)
const reference = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, readonly Row[]>>

/** The rows that a function misses by more than 1e-8, or 1e-12 where digits run out. */
function missed(name: string, compute: (...parameters: number[]) => number): readonly string[] {
  const rows = reference[name] ?? []
  expect(rows.length).toBeGreaterThan(10)
  return rows.flatMap((row) => {
    const wanted = row.at(-1) ?? NaN
    const found = compute(...row.slice(0, -1))
    const off = Math.abs(found - wanted)
    const isRight = Math.abs(wanted) < 1e-290 ? off < 1e-12 : off <= 1e-8 * Math.abs(wanted)
    return isRight ? [] : [`${row.join(' ')} gives ${String(found)}`]
  })
}

describe('distribution functions beside those of R', () => {
  it('are held against all 1,536 rows', () => {
    const rows = Object.entries(reference).map(([name, table]) => [name, table.length])
    expect(Object.fromEntries(rows)).toEqual({
      qbeta: 735,
      pt2: 132,
      pf: 486,
      pchisq: 96,
      pnorm2: 16,
      qnorm: 17,
      qt: 54,
    })
  })

  it('gives the quantiles of the beta distribution', () => {
    expect(missed('qbeta', betaQuantile)).toEqual([])
  })

  it("gives the two-tailed p of Student's t", () => {
    expect(missed('pt2', studentTwoTailed)).toEqual([])
  })

  it('gives the upper tail of F', () => {
    expect(missed('pf', fUpperTail)).toEqual([])
  })

  it('gives the upper tail of chi-square', () => {
    expect(missed('pchisq', chiSquareUpperTail)).toEqual([])
  })

  it('gives the two-tailed p of z', () => {
    expect(missed('pnorm2', normalTwoTailed)).toEqual([])
  })

  it('gives the quantiles of the normal distribution', () => {
    expect(missed('qnorm', normalQuantile)).toEqual([])
  })

  it("gives the quantiles of Student's t", () => {
    expect(missed('qt', studentQuantile)).toEqual([])
  })

  it('knows the z of a level of confidence', () => {
    expect(zOfLevel(95)).toBeCloseTo(1.959963984540054, 12)
    expect(zOfLevel(90)).toBeCloseTo(1.6448536269514722, 12)
  })
})
