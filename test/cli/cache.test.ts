import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { marksConfig } from './marks-config.js'
import { createWorkspace, type Workspace } from './run-cli.js'

let workspace: Workspace

beforeAll(async () => {
  workspace = await createWorkspace()
  await workspace.write({
    'marks/claimlint.config.ts': marksConfig,
    'marks/a.md': 'One ERROR.\n',
    'plain/claimlint.config.json': '{ "cache": true, "cacheLocation": "kept" }',
    'plain/a.md': 'Of 24 patients, 5 (28.8%) had a response.\n',
    'reader/claimlint.config.ts': `
import { definePlugin } from 'claimlint'
import { readFileSync } from 'node:fs'
const words = { id: 'words', emits: ['count'], extract: () => [] }
export default { plugins: [definePlugin({ name: String(readFileSync), extractors: [words] })] }
`,
    'reader/a.md': 'Nothing.\n',
  })
}, 60_000)

afterAll(() => workspace.remove())

const entriesIn = (folder: string) => readdir(join(workspace.folder, folder, 'sources'))

describe('claimlint --cache', () => {
  it('keeps what it read in the folder it is given, and prints the same from there', async () => {
    const args = ['--format', 'json', '--as-of', '2026-11-22', 'a.md']
    const asked = [...args, '--cache', '--cache-location', '../kept', '--stats']
    const without = await workspace.run(args, { in: 'marks' })
    const cold = await workspace.run(asked, { in: 'marks' })
    const warm = await workspace.run(asked, { in: 'marks' })
    expect(await entriesIn('kept')).toHaveLength(1)
    expect([cold.stdout, warm.stdout]).toEqual([without.stdout, without.stdout])
    expect(cold.stderr).toMatch(/^parse /m)
    expect(warm.stderr).not.toMatch(/^parse /m)
  })

  it('is what the configuration says, from its own folder, unless --no-cache is given', async () => {
    const args = ['-c', 'plain/claimlint.config.json', 'plain/a.md']
    await workspace.run([...args, '--no-cache'])
    await expect(entriesIn('plain/kept')).rejects.toThrow('ENOENT')
    await workspace.run(args)
    expect(await entriesIn('plain/kept')).toHaveLength(1)
  })

  it('keeps nothing where a plugin may read documents by more than its code, and says so', async () => {
    const args = ['--cache', '--cache-location', 'kept', 'a.md']
    const { stderr } = await workspace.run(args, { in: 'reader' })
    expect(stderr).toContain('warning: nothing is cached: a plugin reads documents')
    await expect(entriesIn('reader/kept')).rejects.toThrow('ENOENT')
  })

  it('cannot be asked for and refused at once', async () => {
    const { code, stderr } = await workspace.run(['--cache', '--no-cache', 'a.md'])
    expect(code).toBe(2)
    expect(stderr).toContain('--cache and --no-cache exclude each other')
  })
})
