import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isReachableBinaryDeviation } from '../../src/statistics/granularity/debit.js'
import { isReachableMean, powerOfGrim } from '../../src/statistics/granularity/grim.js'
import { isReachableDeviation } from '../../src/statistics/granularity/grimmer.js'
import { printed } from '../../src/statistics/printed-number.js'

interface Vector {
  readonly x: string
  readonly sd?: string
  readonly n: string
  readonly consistent: boolean
}

const path = new URL('data/vectors.json', import.meta.url)
const vectors = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, Vector[]>>

function vectorsOf(name: string): readonly Vector[] {
  const found = vectors[name] ?? []
  if (found.length === 0) throw new Error(`no vectors of ${name}`)
  return found
}

describe('published verdicts', () => {
  it.each(vectorsOf('GRIM mean'))('GRIM: mean $x of $n', ({ x, n, consistent }) => {
    expect(isReachableMean(printed(x), Number(n))).toBe(consistent)
  })

  it.each(vectorsOf('GRIM percent'))('GRIM: $x% of $n', ({ x, n, consistent }) => {
    const percent = printed(x)
    const share = {
      ...percent,
      text: '',
      decimals: percent.decimals + 2,
      value: percent.value / 100,
    }
    expect(isReachableMean(printed(share.value.toFixed(share.decimals)), Number(n))).toBe(
      consistent,
    )
  })

  it.each(vectorsOf('DEBIT'))('DEBIT: $x ± $sd of $n', ({ x, sd = '', n, consistent }) => {
    expect(isReachableBinaryDeviation(printed(x), printed(sd), Number(n))).toBe(consistent)
  })

  it.each(vectorsOf('GRIMMER'))('GRIMMER: $x ± $sd of $n', ({ x, sd = '', n, consistent }) => {
    expect(isReachableDeviation(printed(x), printed(sd), Number(n))).toBe(consistent)
  })

  it.each([
    ['5.18', 28, 1, true],
    ['5.19', 28, 1, false],
    ['5.21', 28, 1, true],
    ['5.27', 43, 1, false],
    ['5.71', 40, 1, false],
    ['5.71', 40, 3, true],
    ['0.12', 8, 1, true],
    ['0.13', 8, 1, true],
  ])('GRIM: %s of %i people with %i items', (mean, n, items, wanted) => {
    expect(isReachableMean(printed(mean), n, items)).toBe(wanted)
  })

  it('rejects 0.35 ± 0.18 of 20 zeros and ones, and 7.3 ± 2.51 of 12 whole numbers', () => {
    expect(isReachableBinaryDeviation(printed('.35'), printed('.18'), 20)).toBe(false)
    expect(isReachableDeviation(printed('7.3'), printed('2.51'), 12)).toBe(false)
  })
})

describe('genuine data', () => {
  const data = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 60 })
  const decimals = fc.integer({ min: 0, max: 3 })

  it('is never rejected, however it is rounded', () => {
    fc.assert(
      fc.property(data, decimals, (values, places) => {
        const { mean, deviation } = summaryOf(values)
        const [x, sd] = [printed(mean.toFixed(places)), printed(deviation.toFixed(places))]
        expect(isReachableMean(x, values.length)).toBe(true)
        expect(isReachableDeviation(x, sd, values.length)).toBe(true)
      }),
    )
  })

  it('of zeros and ones is never rejected', () => {
    fc.assert(
      fc.property(data, decimals, (values, places) => {
        const { mean, deviation } = summaryOf(values.map((value) => value % 2))
        const [x, sd] = [printed(mean.toFixed(places)), printed(deviation.toFixed(places))]
        expect(isReachableBinaryDeviation(x, sd, values.length)).toBe(true)
      }),
    )
  })

  it('has means that tell nothing from as many people on as the decimals have steps', () => {
    expect(powerOfGrim(24, 2)).toBeCloseTo(0.76)
    expect(powerOfGrim(100, 2)).toBe(0)
  })
})

function summaryOf(values: readonly number[]): { mean: number; deviation: number } {
  const n = values.length
  const mean = values.reduce((sum, value) => sum + value, 0) / n
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return { mean, deviation: Math.sqrt(squares / (n - 1)) }
}
