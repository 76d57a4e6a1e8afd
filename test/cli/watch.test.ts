import { spawn } from 'node:child_process'
import { rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foldersToWatch } from '../../src/cli/watch/watch-folders.js'
import { createWorkspace, type Workspace } from './run-cli.js'

let workspace: Workspace

beforeAll(async () => {
  workspace = await createWorkspace()
}, 60_000)

afterAll(() => workspace.remove())

const good = 'Of 24 patients, 5 (20.8%) had a response.\n'
const bad = 'Of 24 patients, 5 (28.8%) had a response.\n'

/** A run that watches; its output is looked at as it grows. */
function watching(args: readonly string[], folder = '.') {
  const [node, bin] = workspace.command
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(node, [bin, ...args], {
    cwd: join(workspace.folder, folder),
    env: { PATH, HOME },
  })
  let output = ''
  let seen = 0
  let told = ''
  let heard = 0
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text))
  return {
    async ready(): Promise<void> {
      await expect.poll(() => told, { timeout: 15_000 }).toContain('Watching for changes')
    },
    /** Waits for words behind those that were waited for before. */
    async until(words: string): Promise<void> {
      await expect.poll(() => output.indexOf(words, seen), { timeout: 15_000 }).not.toBe(-1)
      seen = output.indexOf(words, seen) + words.length
    },
    /** Waits for words on standard error behind those that were waited for before. */
    async told(words: string): Promise<void> {
      await expect.poll(() => told.indexOf(words, heard), { timeout: 15_000 }).not.toBe(-1)
      heard = told.indexOf(words, heard) + words.length
    },
    async leave(): Promise<number | null> {
      child.stdin.write('q')
      return new Promise((resolve) => child.on('close', resolve))
    },
  }
}

describe('claimlint --watch', () => {
  it('tells what a change, a new file and a deleted one bring, until it is left', async () => {
    await workspace.write({ 'corpus/a.md': good })
    const run = watching(['--watch', 'corpus'])
    await run.until('No discrepancies found.')
    await run.ready()
    await workspace.write({ 'corpus/a.md': bad })
    await run.until('1 finding: 1 error')
    await workspace.write({ 'corpus/sub/b.md': bad })
    await run.until('2 findings: 2 errors')
    await workspace.write({ 'corpus/a.md': good })
    await run.until('1 finding: 1 error')
    await rm(join(workspace.folder, 'corpus/sub/b.md'))
    await run.until('No discrepancies found.')
    await workspace.write({ 'corpus/a.md': bad })
    await run.until('1 finding: 1 error')
    expect(await run.leave()).toBe(1)
  }, 60_000)

  it('takes up changes of the configuration, of what it extends and of what its checks import', async () => {
    const config = (level: string) => `
      import { words } from './checks/words.js'
      export default { extends: './base.yaml', checks: { words: '${level}' }, plugins: [{ name: 'own', checks: [words] }] }
    `
    const check = `
      import { finding } from './finding.js'
      export const words = {
        id: 'words', summary: 'Counts are few', severity: 'error', per: 'claim', reads: ['proportion'],
        messages: { found: finding },
        check(claim, { report }) { report({ message: 'found', data: {}, at: claim, derivation: [] }) },
      }
    `
    await workspace.write({
      'own/claimlint.config.ts': config('error'),
      'own/base.yaml': 'asOf: "2026-11-22"\n',
      'own/checks/words.ts': check,
      'own/checks/finding.ts': `export const finding = 'the first wording'`,
      'own/text/a.md': good,
    })
    const run = watching(['--watch', '-c', 'own/claimlint.config.ts', 'own/text'])
    await run.until('the first wording')
    await run.ready()
    await workspace.write({
      'own/checks/finding.ts': `export const finding = 'the second wording'`,
    })
    await run.told('The configuration has changed.')
    await run.until('the second wording')
    await workspace.write({ 'own/base.yaml': 'asOf: never\n' })
    await run.told('base.yaml: asOf: expected a date')
    await run.told('Nothing is linted until this is mended.')
    await workspace.write({ 'own/text/a.md': bad, 'own/base.yaml': 'asOf: "2026-11-23"\n' })
    await run.told('The configuration has changed.')
    await run.until('2 findings: 2 errors')
    await workspace.write({ 'own/claimlint.config.ts': 'export default {' })
    await run.told('does not parse')
    await workspace.write({ 'own/claimlint.config.ts': config('off') })
    await run.until('1 finding: 1 error')
    expect(await run.leave()).toBe(1)
  }, 60_000)

  it('takes up a configuration that comes to be', async () => {
    await workspace.write({ 'late/a.md': bad })
    const run = watching(['--watch', 'a.md'], 'late')
    await run.until('1 finding: 1 error')
    await run.ready()
    await workspace.write({
      'late/claimlint.config.yaml': 'checks: { percent-count-mismatch: info }\n',
    })
    await run.told('The configuration has changed.')
    await run.until('1 info.')
    await workspace.write({ 'late/claimlint.config.yaml': 'chekcs: {}\n' })
    await run.told('did you mean "checks"?')
    expect(await run.leave()).toBe(2)
  }, 60_000)

  it('sees a file that was replaced, and then written in its place', async () => {
    await workspace.write({ 'moved/sub/a.md': good, 'moved/draft': bad })
    const file = join(workspace.folder, 'moved/sub/a.md')
    const run = watching(['--watch', 'moved'])
    await run.until('No discrepancies found.')
    await run.ready()
    await rename(join(workspace.folder, 'moved/draft'), file)
    await run.until('1 finding: 1 error')
    await workspace.write({ 'moved/sub/a.md': good })
    await run.until('No discrepancies found.')
    await rm(dirname(file), { recursive: true })
    await workspace.write({ 'moved/sub/a.md': bad })
    await run.until('1 finding: 1 error')
    await workspace.write({ 'moved/sub/a.md': good })
    await run.until('No discrepancies found.')
    expect(await run.leave()).toBe(0)
  }, 60_000)

  it('takes up what is settled meanwhile', async () => {
    await workspace.write({ 'known/a.md': bad, 'known/b.json': '{"version": 1, "entries": []}' })
    const named = ['a.md', '--baseline', 'b.json']
    const run = watching(['--watch', ...named], 'known')
    await run.until('1 finding: 1 error')
    await run.ready()
    await workspace.run([...named, '--update-baseline'], { in: 'known' })
    await run.until('1 finding settled: 1 by the baseline')
    expect(await run.leave()).toBe(0)
  }, 60_000)

  it.each(['--stdin', '--update-baseline', '--print-config=a.md'])(
    'does not go with %s',
    async (option) => {
      const { code, stderr } = await workspace.run(['--watch', option])
      expect(code).toBe(2)
      expect(stderr).toContain('--watch and --')
    },
  )

  it('watches folders, those of files, and those before globs', async () => {
    await workspace.write({ 'x/y/a.md': good })
    const patterns = ['x', 'x/y/a.md', 'x/**/*.md', '*.md', 'x/y/gone.md']
    const folders = await foldersToWatch(patterns, workspace.folder)
    expect(folders).toEqual(
      ['', 'x', 'x/y'].map((folder) => join(workspace.folder, folder).replace(/\/$/, '')),
    )
  })
})
