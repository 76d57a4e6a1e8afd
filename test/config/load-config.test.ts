import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ConfigError } from '../../src/config/config-error.js'
import { loadConfig } from '../../src/config/load-config.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimlint-config-'))
})

afterEach(() => rm(folder, { recursive: true }))

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
}

async function errorOf(path?: string): Promise<ConfigError> {
  const request = path === undefined ? { cwd: folder } : { cwd: folder, path }
  const error = await loadConfig(request).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ConfigError))
    throw new Error(`expected a ConfigError, got ${String(error)}`)
  return error
}

describe('every format', () => {
  it.each([
    ['ts', 'const files: string[] = ["a.md"]\nexport default { files }'],
    ['mts', 'export default { files: ["a.md"] as const }'],
    ['js', 'export default { files: ["a.md"] }'],
    ['mjs', 'export default { files: ["a.md"] }'],
    ['json', '{\n\t"files": ["a.md"]\n}'],
    ['yaml', 'files:\n  - a.md\n'],
    ['yml', 'files: [a.md]\n'],
  ])('.%s', async (extension, text) => {
    await write({ [`claimlint.config.${extension}`]: text })
    const { config } = await loadConfig({ cwd: folder })
    expect(config.files).toEqual(['a.md'])
  })

  it('an empty YAML file is an empty configuration', async () => {
    await write({ 'claimlint.config.yaml': '# nothing yet\n' })
    const path = join(folder, 'claimlint.config.yaml')
    expect(await loadConfig({ cwd: folder })).toEqual({
      config: { root: folder, path, origins: [path] },
      path,
    })
  })
})

describe('finding', () => {
  it('goes upwards and takes the nearest', async () => {
    await write({
      'claimlint.config.json': '{"maxWarnings": 1}',
      'inner/claimlint.config.json': '{"maxWarnings": 2}',
      'inner/deep/a.md': '',
      'other/a.md': '',
    })
    const inner = await loadConfig({ cwd: join(folder, 'inner/deep') })
    expect(inner.config.maxWarnings).toBe(2)
    expect(inner.config.root).toBe(join(folder, 'inner'))
    expect((await loadConfig({ cwd: join(folder, 'other') })).config.maxWarnings).toBe(1)
  })

  it('refuses two in one folder and names both', async () => {
    await write({ 'claimlint.config.json': '{}', 'claimlint.config.ts': 'export default {}' })
    expect((await errorOf()).message).toContain('claimlint.config.ts, claimlint.config.json')
  })

  it('gives the defaults where there is none', async () => {
    expect(await loadConfig({ cwd: folder })).toEqual({ config: {} })
  })

  it('a root is relative to the configuration', async () => {
    await write({ 'conf/claimlint.config.json': '{"root": ".."}' })
    const { config } = await loadConfig({ cwd: folder, path: 'conf/claimlint.config.json' })
    expect(config.root).toBe(folder)
  })
})

describe('imports', () => {
  it("'claimlint' is the running copy, in the configuration and in what it loads", async () => {
    await write({
      'claimlint.config.ts': [
        "import { defineConfig } from 'claimlint'",
        "import plugin from './plugin.ts'",
        'export default defineConfig({ plugins: [plugin] })',
      ].join('\n'),
      'plugin.ts': [
        "import { definePlugin } from 'claimlint'",
        "export default definePlugin({ name: 'mine' })",
      ].join('\n'),
    })
    const { config } = await loadConfig({ cwd: folder })
    expect(config.plugins).toEqual([{ name: 'mine' }])
  })
})

describe('errors', () => {
  it.each([
    ['claimlint.config.ts', 'export default {\n  files: = 2,\n}', 'claimlint.config.ts:2:'],
    ['claimlint.config.json', '{"files": ["a.md"\n "ignores": 3}', 'claimlint.config.json:2:'],
    ['claimlint.config.yaml', 'files: [a\nignores: 3', 'claimlint.config.yaml:2:1: '],
  ])('a syntax error in %s has its line and column', async (name, text, place) => {
    await write({ [name]: text })
    const error = await errorOf()
    expect(error.message).toContain(place)
    expect(error.position?.line).toBe(2)
    expect(error.message).not.toContain('\n')
  })

  it('a syntax error of an imported file names that file', async () => {
    await write({
      'claimlint.config.ts':
        "import plugin from './plugin.ts'\nexport default { plugins: [plugin] }",
      'plugin.ts': 'export default {\n  name: = 2\n}',
    })
    expect((await errorOf()).message).toContain('plugin.ts:2:')
  })

  it.each([
    ['export default { files: nowhere.at.all }', 'cannot be run: nowhere is not defined'],
    [
      'import x from "./gone.js"\nexport default x',
      "cannot be run: Cannot find module './gone.js'",
    ],
    ['export const config = {}', 'has no default export'],
    ['throw "no"', 'cannot be run: no'],
  ])('%j is told in one line', async (text, problem) => {
    await write({ 'claimlint.config.ts': text })
    const { message } = await errorOf()
    expect(message).toContain(problem)
    expect(message).not.toContain('\n')
  })

  it('a wrong key is named with the file', async () => {
    await write({ 'claimlint.config.yaml': 'file: [a.md]\n' })
    expect((await errorOf()).message).toBe(
      'claimlint.config.yaml: file: unknown key; did you mean "files"?',
    )
  })

  it.each([
    ['gone.yaml', 'gone.yaml: there is no such file'],
    ['.', 'this is a folder'],
    ['notes.txt', 'a configuration ends in .ts'],
  ])('--config %s', async (path, problem) => {
    await write({ 'notes.txt': 'files' })
    expect((await errorOf(path)).message).toContain(problem)
  })

  it('a YAML bomb is refused', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) =>
        `a${i}: &a${i} [${Array(9)
          .fill(i === 0 ? 'x' : `*a${i - 1}`)
          .join(', ')}]`,
    )
    await write({ 'claimlint.config.yaml': levels.join('\n') })
    expect((await errorOf()).message).toContain('alias')
  })
})
