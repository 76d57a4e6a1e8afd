import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/index.js'
import { createWorkspace, type Workspace } from '../cli/run-cli.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

let workspace: Workspace
let files: readonly string[]
let whole: string

const config = ['-c', 'corpus/claimlint.config.ts', '--as-of', '2026-11-22', '-f', 'json']

beforeAll(async () => {
  workspace = await createWorkspace()
  whole = await outputOf(config)
  files = reportOf(whole).sources.map(({ path }) => path)
}, 60_000)

afterAll(() => workspace.remove())

/** What a run prints, in a folder of the project. */
async function outputOf(
  args: readonly string[],
  folder = '.',
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await workspace.run(args, {
    in: relative(workspace.folder, join(root, folder)),
    env,
  })
  return result.stdout
}

function reportOf(json: string): Report {
  return JSON.parse(json) as Report
}

/** What a report finds, wherever the run was started: paths are relative to that folder. */
function found(json: string): unknown {
  const { findings, summary } = reportOf(json)
  return {
    summary,
    findings: findings.map(({ fingerprint, quote, location }) => [
      fingerprint,
      quote,
      basename(location.path),
      location.start,
    ]),
  }
}

describe('the sample corpus gives the same bytes', () => {
  it('and something is found in it', () => {
    const { summary, diagnostics } = reportOf(whole)
    expect(summary.findings).toBeGreaterThan(5)
    expect(summary.verified).toBeGreaterThan(20)
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('run after run', async () => {
    expect(await outputOf(config)).toBe(whole)
  })

  it.each(['0', '1', '2', '3'])('with --workers %s', async (count) => {
    expect(await outputOf([...config, '--workers', count])).toBe(whole)
  })

  it.each([
    ['in reverse order', (paths: readonly string[]) => paths.toReversed()],
    ['some of them twice', (paths: readonly string[]) => [...paths, ...paths.slice(0, 3)]],
    ['as one folder', () => ['corpus']],
    [
      'as relative paths with detours',
      (paths: readonly string[]) => paths.map((path) => `./corpus/../${path}`),
    ],
    ['as absolute paths', (paths: readonly string[]) => paths.map((path) => join(root, path))],
  ])('with its files named %s', async (_, named) => {
    const args = named(files)
    const stdout = await outputOf([...config, ...args])
    if (args.length === 1) expect(found(stdout)).toEqual(found(whole))
    else expect(stdout).toBe(whole)
  })

  it('whatever the locale, the time zone and the colours', async () => {
    const env = {
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      TZ: 'Pacific/Kiritimati',
      FORCE_COLOR: '1',
    }
    expect(await outputOf(config, '.', env)).toBe(whole)
  })
})

describe('the sample corpus gives the same findings', () => {
  it('from inside of its folder', async () => {
    const args = ['--as-of', '2026-11-22', '-f', 'json']
    expect(found(await outputOf(args, 'corpus'))).toEqual(found(whole))
  })

  it('from a folder beside it', async () => {
    const args = ['-c', '../corpus/claimlint.config.ts', '--as-of', '2026-11-22', '-f', 'json']
    expect(found(await outputOf(args, 'docs'))).toEqual(found(whole))
  })

  it('but for dates, whatever the day', async () => {
    const later = config.map((arg) => (arg === '2026-11-22' ? '2031-01-01' : arg))
    const undated = (json: string) =>
      reportOf(json)
        .findings.filter(({ check }) => check !== 'stale-source')
        .map(({ fingerprint }) => fingerprint)
    expect(undated(await outputOf(later))).toEqual(undated(whole))
  })
})
