import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checks } from '../../checks/index.js'
import type { Config } from '../../src/config/config.js'
import { validateConfig } from '../../src/config/validate-config.js'
import { readYamlConfig } from '../../src/config/yaml-config.js'
import { runCheck } from '../../src/testing/index.js'
import { examplesBelow } from './readme-examples.js'

describe('examplesBelow', () => {
  const readme = [
    '## Conflicting',
    '```text asOf=2026-11-22',
    '==> a.md <==',
    'One.',
    '==> b.txt <==',
    'Two.',
    '```',
    '```json',
    '{}',
    '```',
    '## Consistent',
    '```md',
    '## Three',
    '```',
  ].join('\n')

  it('reads several sources and a day from one block', () => {
    expect(examplesBelow('Conflicting', readme)).toMatchObject([
      { sources: { 'a.md': 'One.\n', 'b.txt': 'Two.\n' }, asOf: '2026-11-22' },
    ])
  })

  it('takes headings inside a block for text', () => {
    expect(examplesBelow('Consistent', readme)).toMatchObject([
      { sources: { 'text.md': '## Three\n' } },
    ])
  })
})

function configOf(text = ''): Config {
  return validateConfig(readYamlConfig(text, 'claimlint.config.yaml'), 'claimlint.config.yaml')
}

describe.each(checks)('the readme of $id', (check) => {
  const file = new URL(`../../checks/${check.id}/readme.md`, import.meta.url)
  const readme = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const conflicting = examplesBelow('Conflicting', readme)
  const consistent = examplesBelow('Consistent', readme)

  it('has examples of both sorts', () => {
    expect(conflicting.length).toBeGreaterThan(0)
    expect(consistent.length).toBeGreaterThan(0)
  })

  it.each(['What it leaves alone', 'Precision', 'Options'])('has a part "%s"', (heading) => {
    expect(readme).toContain(`\n## ${heading}\n`)
  })

  it.each(conflicting)('finds something in: $text', async ({ sources, asOf, config }) => {
    const settings = { asOf, config: configOf(config) }
    expect((await runCheck(check, sources, settings)).findings).not.toEqual([])
  })

  it.each(consistent)('finds nothing in: $text', async ({ sources, asOf, config }) => {
    const settings = { asOf, config: configOf(config) }
    const { findings, summary } = await runCheck(check, sources, settings)
    expect(findings).toEqual([])
    // Text without a claim would prove nothing.
    expect(summary.claims).toBeGreaterThan(0)
  })
})
