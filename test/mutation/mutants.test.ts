import { describe, expect, it } from 'vitest'
import { Random } from '../../bench/random.js'
import { lint } from '../../src/lint/lint.js'
import type { Finding } from '../../src/report/report.js'
import { ends, followUps, lists, members, numbersNeeded, rates, riskRatios } from './derived.js'
import { hazardRatios, survival, tests } from './effects.js'
import { allocations, divisions, losses, records } from './people.js'
import type { Generator } from './sample.js'
import { binomialRates, differences, fractions, responses } from './shares.js'
import { criteria, keyPoints } from './summaries.js'
import { binaries, deviations, means } from './spreads.js'
import { baselines, grades } from './tables.js'

const generators: Readonly<Record<string, Generator>> = {
  fractions,
  binomialRates,
  responses,
  differences,
  hazardRatios,
  tests,
  survival,
  divisions,
  losses,
  allocations,
  records,
  keyPoints,
  criteria,
  riskRatios,
  numbersNeeded,
  rates,
  followUps,
  lists,
  ends,
  members,
  means,
  binaries,
  deviations,
  baselines,
  grades,
}

/** Those who ask for them get them: here all checks run. */
const optIn = {
  'mean-granularity': 'info',
  'sd-granularity': 'info',
  'binary-sd': 'info',
  'se-sd': 'info',
} as const

const samplesEach = 20

async function findingsIn(text: string, path = 'text.md'): Promise<readonly Finding[]> {
  const { findings } = await lint({
    files: [{ path, text }],
    asOf: '2026-01-15',
    config: { checks: optIn },
  })
  return findings
}

describe.each(Object.entries(generators))('%s', (name, generate) => {
  const random = new Random(Object.keys(generators).indexOf(name) + 1)
  const samples = Array.from({ length: samplesEach }, () => generate(random))

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
