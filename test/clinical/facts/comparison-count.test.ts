import { expect, it } from 'vitest'
import { comparisonsIn } from '../../../src/clinical/facts/comparison-count.js'
import { lint } from '../../../src/index.js'

/** Sources that each tell one rate of each of some drugs. */
function sourcesAbout(drugs: number, sources: number): { path: string; text: string }[] {
  return Array.from({ length: drugs * sources }, (_, index) => {
    const drug = `VK-${String(4000 + (index % drugs))}`
    return {
      path: `${String(index)}.md`,
      text: `# Results of ${drug}\n\nIn patients with gout who received ${drug}, the ORR was 20.8%.\n`,
    }
  })
}

const comparisons = (drugs: number, sources: number) =>
  comparisonsIn(() =>
    lint({
      files: sourcesAbout(drugs, sources),
      config: {},
      asOf: '2026-01-01',
      checks: ['value-mismatch'],
    }),
  )

it('grows with the claims and not with their pairs', async () => {
  const few = await comparisons(4, 5)
  expect(few).toBeGreaterThan(0)
  expect(await comparisons(8, 5)).toBe(2 * few)
  expect(await comparisons(4, 20)).toBeLessThan(6 * few)
})
