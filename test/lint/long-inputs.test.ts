import { describe, expect, it } from 'vitest'
import { adversarial } from '../../bench/adversarial.js'
import { growing } from '../../bench/growing.js'
import { checks } from '../../checks/index.js'
import { builtInReaders } from '../../src/lint/built-in.js'
import { lint, lintWith } from '../../src/lint/lint.js'
import { countingChecks } from './counted-reads.js'

const size = 50_000

describe('a run comes to its end over', () => {
  it.each(adversarial)('%s', async (_, path, opening, unit) => {
    const text = (opening + unit.repeat(Math.ceil(size / unit.length))).slice(0, size)
    const report = await lint({ files: [{ path, text }], cwd: '/', asOf: '2026-01-01' })
    expect(report.summary.sources).toBe(1)
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

/** Of the length at which a shape is timed first: enough for every check to find its claims. */
const part = 0.15
const growth = 8

/** Sorting reads more of each claim the more there are; what grows with their square reads 64 times as much. */
const mostGrowth = 1.5 * growth

/** Fewer reads than these are those of a check that has next to nothing to do. */
const fewestReads = 5_000

/** Not the prose: by chance it holds more or fewer of the claims that a check has most to do with. */
const even = growing.filter(({ name }) => name !== 'prose')

describe('checks read in proportion to the claims of', () => {
  it.each(even.map((shape) => [shape.name, shape] as const))('%s', async (_, shape) => {
    const short = await readsOver(shape.path, shape.text(part * shape.length))
    const long = await readsOver(shape.path, shape.text(growth * part * shape.length))
    const steep = [...long].filter(([id, reads]) => {
      const before = short.get(id) ?? 0
      return reads > fewestReads && reads > mostGrowth * before
    })
    expect(steep).toEqual([])
  })
})

/** How much each check reads of the claims of a text. */
async function readsOver(path: string, text: string): Promise<ReadonlyMap<string, number>> {
  const { plugin, reads } = countingChecks(checks)
  const plugins = [...(await builtInReaders()), plugin]
  const report = await lintWith(plugins, { files: [{ path, text }], cwd: '/', asOf: '2026-01-01' })
  expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return new Map([...reads].map(([id, { total }]) => [id, total]))
}
