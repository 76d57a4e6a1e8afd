import { describe, expect, it } from 'vitest'
import { adversarial } from '../../bench/adversarial.js'
import { lint } from '../../src/lint/lint.js'

const size = 50_000

describe('a run comes to its end over', () => {
  it.each(adversarial)('%s', async (_, path, opening, unit) => {
    const text = (opening + unit.repeat(Math.ceil(size / unit.length))).slice(0, size)
    const report = await lint({ files: [{ path, text }], cwd: '/', asOf: '2026-01-01' })
    expect(report.summary.sources).toBe(1)
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})
