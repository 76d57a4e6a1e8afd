import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lint } from '../../src/index.js'
import { findingsOf } from './findings-of.js'
import { situations } from './situations.js'

type Sources = Readonly<Record<string, string>>

/** What is found, whichever files it is found in: check, message and the two values. */
async function valuesFound(sources: Sources): Promise<readonly string[]> {
  const { findings } = await lint({
    files: Object.entries(sources).map(([path, text]) => ({ path, text })),
    config: {},
    asOf: '2026-06-01',
    checks: ['value-mismatch'],
  })
  const lines = findings.map(({ quote, related }) =>
    [quote, ...related.map((other) => other.quote)].sort().join(' against '),
  )
  return [...new Set(lines)].sort()
}

/** A source with a rate for each dose. */
function source(doses: readonly number[], rates: readonly number[]): string {
  const lines = doses.map(
    (dose) =>
      `In patients with osteosarcoma who received ${String(dose)} mg/kg, the confirmed ORR was ${String(rates[dose - 1])}.0%.`,
  )
  return `# Results of VK-4410\n\nVK-4410 was studied.\n\n${lines.join('\n\n')}\n`
}

/** A sheet that is kept up, with a step in the second quarter of each year. */
function factSheet(years: readonly number[]): string {
  const lines = years.map(
    (year, step) =>
      `Results of step ${String(step)} are expected in the second quarter of ${String(year)}.`,
  )
  return `---\nkind: fact-sheet\npublished: 2024-01-01\n---\n\n# VK-4410\n\nVK-4410 was studied.\n\n${lines.join('\n\n')}\n`
}

const rates = fc.array(fc.integer({ min: 10, max: 14 }), { minLength: 6, maxLength: 6 })
const doses = [1, 2, 3, 4, 5, 6]

describe('how a corpus is cut into files', () => {
  it('does not change what is found', async () => {
    await fc.assert(
      fc.asyncProperty(rates, rates, fc.integer({ min: 1, max: 5 }), async (a, b, at) => {
        const whole = { 'a.md': source(doses, a), 'b.md': source(doses, b) }
        const split = {
          'a.md': source(doses.slice(0, at), a),
          'a-2.md': source(doses.slice(at), a),
          'b.md': source(doses, b),
        }
        const expected = doses.flatMap((_, index) => {
          const [one, other] = [a[index] ?? 0, b[index] ?? 0]
          if (one === other) return []
          return `${String(Math.min(one, other))}.0% against ${String(Math.max(one, other))}.0%`
        })
        const found = await valuesFound(whole)
        expect(found).toEqual([...new Set(expected)].sort())
        expect(await valuesFound(split)).toEqual(found)
      }),
      { numRuns: 25 },
    )
  })

  it('nor which file says what is still to come', async () => {
    const years = fc.array(fc.integer({ min: 2024, max: 2027 }), { minLength: 6, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(years, fc.integer({ min: 1, max: 5 }), async (expected, at) => {
        const whole = { 'sheet.md': factSheet(expected) }
        const split = {
          'sheet.md': factSheet(expected.slice(0, at)),
          'sheet-2.md': factSheet(expected.slice(at)),
        }
        const passed = expected.filter((year) => year < 2026)
        expect(await findingsOf(whole)).toEqual(passed.map(() => 'stale-source foreseen'))
        expect(await findingsOf(split)).toEqual(await findingsOf(whole))
      }),
      { numRuns: 25 },
    )
  })

  it.each(situations)('nor does their order: $name', async ({ sources, findings }) => {
    const reversed = Object.fromEntries(Object.entries(sources).reverse())
    const renamed = Object.fromEntries(
      Object.entries(sources).map(([path, text], index) => [`${String(9 - index)}-${path}`, text]),
    )
    expect(await findingsOf(reversed)).toEqual(findings)
    expect(await findingsOf(renamed)).toEqual(findings)
  })
})
