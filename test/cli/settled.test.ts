import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/index.js'
import { marksConfig } from './marks-config.js'
import { createWorkspace, type Workspace } from './run-cli.js'

let workspace: Workspace

beforeAll(async () => {
  workspace = await createWorkspace()
  await workspace.write({
    'claimlint.config.ts': marksConfig,
    'a.md': 'One ERROR.\n',
    'record.md': '---\nkind: registry-record\n---\n\nOne ERROR.\n',
  })
}, 60_000)

afterAll(() => workspace.remove())

function read(file: string): Promise<string> {
  return readFile(join(workspace.folder, file), 'utf8')
}

describe('the baseline of a folder', () => {
  it('is written beside the configuration, found there again, and never grows in silence', async () => {
    const first = await workspace.run(['--check', 'marks', '--update-baseline', 'a.md'])
    expect(first).toMatchObject({ code: 0 })
    expect(first.stderr).toContain('claimlint.baseline.json: 1 added, 0 dropped, 0 kept\n')
    expect(first.stdout).toContain('1 finding settled: 1 by the baseline.')
    const written = await read('claimlint.baseline.json')

    const report = JSON.parse(
      (await workspace.run(['--check', 'marks', '-f', 'json', 'a.md'])).stdout,
    ) as Report
    expect(report.findings).toEqual([])
    expect(report.suppressed).toMatchObject([{ quote: 'ERROR', suppression: { how: 'baseline' } }])
    expect(await read('claimlint.baseline.json')).toBe(written)

    await workspace.write({ 'a.md': 'One WARNING, and no more.\n' })
    const stale = await workspace.run(['--check', 'marks', 'a.md'])
    expect(stale.stderr).toContain('warning: claimlint.baseline.json: an entry settles no finding')
    const second = await workspace.run(['--check', 'marks', '--update-baseline', 'a.md'])
    expect(second.stderr).toContain('claimlint.baseline.json: 1 added, 1 dropped, 0 kept\n')
    expect(second.stderr).not.toContain('settles no finding')
    await workspace.write({ 'claimlint.baseline.json': '{ "version": 1, "entries": [] }\n' })
  })

  it('is the same from another folder', async () => {
    await workspace.write({ 'inner/b.md': 'One ERROR.\n' })
    await workspace.run(['--check', 'marks', '--update-baseline', 'b.md'], { in: 'inner' })
    const { code } = await workspace.run(['--check', 'marks', 'inner/b.md'])
    expect(code).toBe(0)
    await workspace.write({ 'claimlint.baseline.json': '{ "version": 1, "entries": [] }\n' })
  })
})

it('--since tells what has changed', async () => {
  await workspace.write({ 'c.md': 'One ERROR and one WARNING.\n' })
  await workspace.run(['--check', 'marks', '-o', 'json:before.json', 'c.md'])
  await workspace.write({ 'c.md': 'One ERROR and one INFO.\n' })
  const { stdout } = await workspace.run(['--check', 'marks', '--since', 'before.json', 'c.md'])
  expect(stdout).toMatch(/Since the report of \d{4}-\d\d-\d\d: 1 new, 1 still open, 1 gone\./)
  expect(stdout).toContain('  new: c.md:1:19 marks: There is a mark INFO\n')
  expect(stdout).toContain('  gone: c.md marks: There is a mark WARNING\n')
})

it('--stats tells the time of each part on standard error alone', async () => {
  const plain = await workspace.run(['--check', 'marks', 'c.md'])
  const { stdout, stderr } = await workspace.run(['--check', 'marks', '--stats', 'c.md'])
  expect(stdout).toBe(plain.stdout)
  const parts = stderr.split('\n').map((line) => line.replace(/\s.*/, ''))
  expect(parts).toEqual(['read', 'parse', 'extract', 'extract', 'extract', 'check', ''])
  expect(stderr).toMatch(/^check marks +\d+\.\d ms +1 time$/m)
})

describe('--print-config', () => {
  it('tells what holds for a source: facts, checks, suppressions', async () => {
    await workspace.write({
      'conf/claimlint.config.yaml': [
        'root: ..',
        'extends: [recommended, registry, ./base.yaml]',
        'plugins: []',
        'checks: { time-frame: [info, {}] }',
        'suppressions:',
        '  - { files: record.md, check: stale-source, reason: agreed }',
        '  - { files: a.md, reason: other }',
      ].join('\n'),
      'conf/base.yaml': 'failOn: warning',
    })
    const args = ['-c', 'conf/claimlint.config.yaml', '--print-config']
    const { stdout, code } = await workspace.run([...args, 'record.md'])
    expect(code).toBe(0)
    const printed: unknown = JSON.parse(stdout)
    expect(printed).toMatchObject({
      config: 'conf/claimlint.config.yaml',
      root: '.',
      source: { path: 'record.md', kind: 'registry-record' },
      checks: {
        'stale-source': ['error', expect.anything()],
        'time-frame': ['info', expect.anything()],
        'mean-granularity': 'off',
      },
      suppressions: [{ files: 'record.md', check: 'stale-source', reason: 'agreed' }],
      failOn: 'warning',
    })
    const other = await workspace.run([...args, 'a.md'])
    expect(JSON.parse(other.stdout)).toMatchObject({
      checks: { 'stale-source': ['warning', expect.anything()] },
    })
  })

  it('tells nothing where a setting is wrong', async () => {
    await workspace.write({ 'wrong.yaml': 'overrides: [{ checks: { stale-sourc: off } }]\n' })
    const { code, stdout, stderr } = await workspace.run([
      '-c',
      'wrong.yaml',
      '--print-config',
      'a.md',
    ])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('overrides[0] of the configuration sets a check "stale-sourc"')
  })
})

it('the preset strict fails on warnings and runs the opt-in checks', async () => {
  await workspace.write({ 'strict.yaml': 'extends: strict\n' })
  const { stdout } = await workspace.run(['-c', 'strict.yaml', '--print-config', 'a.md'])
  expect(JSON.parse(stdout)).toMatchObject({
    failOn: 'warning',
    reportUnusedSuppressions: 'error',
    checks: { 'mean-granularity': ['info', expect.anything()] },
  })
})
