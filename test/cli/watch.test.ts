import { spawn } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foldersToWatch } from '../../src/cli/watch-folders.js'
import { createWorkspace, type Workspace } from './run-cli.js'

let workspace: Workspace

beforeAll(async () => {
  workspace = await createWorkspace()
}, 60_000)

afterAll(() => workspace.remove())

const good = 'Of 24 patients, 5 (20.8%) had a response.\n'
const bad = 'Of 24 patients, 5 (28.8%) had a response.\n'

/** A run that watches; its output is looked at as it grows. */
function watching(args: readonly string[]) {
  const [node, bin] = workspace.command
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(node, [bin, ...args], { cwd: workspace.folder, env: { PATH, HOME } })
  let output = ''
  let seen = 0
  let told = ''
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
