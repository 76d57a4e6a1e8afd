import { describe, expect, it } from 'vitest'
import { lint } from '../../src/lint/lint.js'
import type { Finding } from '../../src/report/report.js'
import { generators, samplesOf } from './generators.js'

/** Those who ask for them get them: here all checks run. */
const optIn = {
  'mean-granularity': 'info',
  'sd-granularity': 'info',
  'binary-sd': 'info',
  'se-sd': 'info',
} as const

async function findingsIn(text: string, path = 'text.md'): Promise<readonly Finding[]> {
  const { findings } = await lint({
    files: [{ path, text }],
    asOf: '2026-01-15',
    config: { checks: optIn },
  })
  return findings
}

describe.each(Object.keys(generators))('%s', (name) => {
  const samples = samplesOf(name)

  it('hold as they are', async () => {
    const found: string[] = []
    for (const { text, path } of samples) {
      for (const { check, message } of await findingsIn(text, path)) {
        found.push(`${check}: ${message}\n${text}`)
      }
    }
    expect(found).toEqual([])
  })

  it('are found out by the check that should, when one figure is wrong', async () => {
    const missed: string[] = []
    for (const { mutants, path } of samples) {
      for (const { text, check } of mutants) {
        const findings = await findingsIn(text, path)
        if (!findings.some((finding) => finding.check === check)) missed.push(`${check}: ${text}`)
      }
    }
    expect(missed).toEqual([])
  })
})
