import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type BinomialInterval,
  type BinomialMethod,
  binomialIntervals,
} from '../../src/statistics/binomial-intervals.js'

function bounds(method: BinomialMethod, count: number, n: number, level = 95): string {
  const found = intervals(count, n, level).find((interval) => interval.method === method)
  return found === undefined ? 'none' : `${found.lower.toFixed(4)} ${found.upper.toFixed(4)}`
}

function intervals(count: number, n: number, level = 95): BinomialInterval[] {
  return [...binomialIntervals(count, n, level)]
}

describe('intervals of a proportion beside published values', () => {
  it('gives Clopper and Pearson’s', () => {
    expect(bounds('Clopper-Pearson', 5, 24)).toBe('7.1319 42.1513')
    expect(bounds('Clopper-Pearson', 8, 26)).toBe('14.3260 51.7896')
    expect(bounds('Clopper-Pearson', 172, 303)).toBe('50.9794 62.4184')
  })

  it('gives the exact interval of nobody, from two sides and from one', () => {
    expect(bounds('Clopper-Pearson', 0, 20)).toBe('0.0000 16.8433')
    expect(bounds('Clopper-Pearson, one-sided', 0, 20)).toMatch(/^0\.0000 13\.91/)
  })

  it('gives Wilson’s', () => {
    expect(bounds('Wilson', 12, 45)).toBe('15.9649 41.0388')
  })

  // R. Newcombe, 1998, table I: 81/263, 15/148, 0/20, 1/29.
  it.each([
    ['Wald', 81, 263, 25.22, 36.38],
    ['Wald with continuity correction', 81, 263, 25.03, 36.57],
    ['Wilson', 81, 263, 25.53, 36.62],
    ['Wilson with continuity correction', 81, 263, 25.35, 36.82],
    ['Clopper-Pearson', 81, 263, 25.27, 36.76],
    ['mid-P', 81, 263, 25.44, 36.58],
    ['Wald', 15, 148, 5.27, 15.0],
    ['Wilson', 15, 148, 6.24, 16.05],
    ['Wilson with continuity correction', 15, 148, 5.98, 16.44],
    ['mid-P', 15, 148, 6.01, 15.81],
    ['Wilson', 0, 20, 0, 16.11],
    ['Wilson with continuity correction', 0, 20, 0, 20.05],
    ['mid-P', 0, 20, 0, 13.91],
    ['Wilson', 1, 29, 0.61, 17.18],
    ['Wilson with continuity correction', 1, 29, 0.18, 19.63],
    ['mid-P', 1, 29, 0.17, 15.85],
  ] as const)('gives %s of %i/%i', (method, count, n, lower, upper) => {
    const found = intervals(count, n).find((interval) => interval.method === method)
    expect(found?.lower).toBeCloseTo(lower, 1)
    expect(found?.upper).toBeCloseTo(upper, 1)
    expect(Math.abs((found?.lower ?? 0) - lower)).toBeLessThan(0.0101)
    expect(Math.abs((found?.upper ?? 0) - upper)).toBeLessThan(0.0101)
  })
})

describe('intervals of any proportion', () => {
  const samples = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.nat(), fc.constantFrom(90, 95, 99))
    .map(([n, count, level]) => ({ n, count: count % (n + 1), level }))

  it('lie within 0 and 100, hold the share, and mirror those of the rest', () => {
    fc.assert(
      fc.property(samples, ({ count, n, level }) => {
        const mirrored = new Map(intervals(n - count, n, level).map((one) => [one.method, one]))
        for (const { method, lower, upper } of intervals(count, n, level)) {
          expect(lower).toBeGreaterThanOrEqual(0)
          expect(upper).toBeLessThanOrEqual(100)
          // Four are added whatever the level: of very few people that is more than was seen.
          if (method !== 'Agresti-Coull, plus 4') {
            expect(lower).toBeLessThanOrEqual((100 * count) / n + 1e-9)
            expect(upper).toBeGreaterThanOrEqual((100 * count) / n - 1e-9)
          }
          if (method === 'log' || method === 'log-log') continue
          expect(100 - (mirrored.get(method)?.upper ?? NaN)).toBeCloseTo(lower, 6)
        }
      }),
    )
  })

  it('are widest by Clopper and Pearson among the exact ones, and wider at higher levels', () => {
    fc.assert(
      fc.property(samples, ({ count, n, level }) => {
        const found = new Map(intervals(count, n, level).map((one) => [one.method, one]))
        const [exact, mid] = [found.get('Clopper-Pearson'), found.get('mid-P')]
        expect(exact?.lower).toBeLessThanOrEqual((mid?.lower ?? NaN) + 1e-9)
        expect(exact?.upper).toBeGreaterThanOrEqual((mid?.upper ?? NaN) - 1e-9)
        const wider = intervals(count, n, level + 0.5).find(({ method }) => method === 'Wilson')
        expect(wider?.upper).toBeGreaterThanOrEqual((found.get('Wilson')?.upper ?? NaN) - 1e-9)
      }),
    )
  })
})
