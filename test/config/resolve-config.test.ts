import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ResolvedConfig } from '../../src/config/config.js'
import { loadConfig } from '../../src/config/load-config.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimlint-extends-'))
})

afterEach(() => rm(folder, { recursive: true }))

async function load(files: Readonly<Record<string, string>>): Promise<ResolvedConfig> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), text)
  }
  return (await loadConfig({ cwd: folder })).config
}

const plugin =
  "import { definePlugin } from 'claimlint'\nexport default definePlugin({ name: 'mine' })"

/** A package of the folder, as installed. */
function installed(name: string, file: string, text: string): Record<string, string> {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({
      name,
      type: 'module',
      exports: `./${file}`,
    }),
    [`node_modules/${name}/${file}`]: text,
  }
}

describe('extends', () => {
  it.each<[string, Record<string, string>]>([
    ['a preset', { 'claimlint.config.yaml': 'extends: strict' }],
    [
      'a file of another format',
      { 'claimlint.config.json': '{"extends": "./base.yaml"}', 'base.yaml': 'failOn: warning' },
    ],
    [
      'a file above',
      {
        'claimlint.config.yaml': 'extends: ./conf/one.yaml',
        'conf/one.yaml': 'extends: ../two.mjs',
        'two.mjs': "export default { failOn: 'warning' }",
      },
    ],
    [
      'a package',
      {
        'claimlint.config.yaml': 'extends: claimlint-config-house',
        ...installed('claimlint-config-house', 'index.js', "export default { failOn: 'warning' }"),
      },
    ],
    [
      'a package of a scope, as YAML',
      {
        'claimlint.config.yaml': "extends: '@house/claimlint'",
        ...installed('@house/claimlint', 'house.yaml', 'failOn: warning'),
      },
    ],
    [
      'a configuration',
      { 'claimlint.config.ts': "export default { extends: { failOn: 'warning' } }" },
    ],
    [
      'several, the last over the first',
      { 'claimlint.config.yaml': 'extends: [./a.yaml, strict]', 'a.yaml': 'failOn: never' },
    ],
  ])('%s', async (_, files) => {
    expect(await load(files)).toMatchObject({ failOn: 'warning', root: folder })
  })

  it('joins lists, merges checks, and lets the upper win', async () => {
    const config = await load({
      'claimlint.config.yaml': [
        'extends: ./base/base.yaml',
        'files: [b.md]',
        'ignores: [y]',
        'checks: { two: info, three: off }',
        'sources: [{ files: b.md, kind: label }]',
        'maxWarnings: 2',
      ].join('\n'),
      'base/base.yaml': [
        'root: elsewhere',
        'files: [a.md]',
        'ignores: [x]',
        'checks: { one: error, two: error }',
        'sources: [{ files: a.md, kind: paper }]',
        'maxWarnings: 1',
        'asOf: "2026-01-01"',
      ].join('\n'),
    })
    expect(config).toEqual({
      root: folder,
      path: join(folder, 'claimlint.config.yaml'),
      files: ['b.md'],
      ignores: ['x', 'y'],
      checks: { one: 'error', two: 'info', three: 'off' },
      sources: [
        { files: 'a.md', kind: 'paper' },
        { files: 'b.md', kind: 'label' },
      ],
      maxWarnings: 2,
      asOf: '2026-01-01',
      inherited: { sources: 1, overrides: 0, suppressions: 0, expect: 0, groups: 0 },
      origins: ['claimlint.config.yaml', 'base/base.yaml'].map((file) => join(folder, file)),
    })
  })

  it('what a configuration says of a check holds over overrides that it inherits', async () => {
    const { overrides } = await load({
      'claimlint.config.yaml':
        'extends: ./base.yaml\nchecks: { one: off, two: info }\noverrides: [{ kinds: [label], checks: { one: error } }]',
      'base.yaml': 'overrides: [{ kinds: [paper], checks: { one: warning } }]',
    })
    expect(overrides).toEqual([
      { kinds: ['paper'], checks: { one: 'warning' } },
      { checks: { one: 'off' } },
      { kinds: ['label'], checks: { one: 'error' } },
    ])
  })
})

describe('plugins by name', () => {
  it.each<[string, Record<string, string>]>([
    [
      'a path in YAML',
      { 'claimlint.config.yaml': 'plugins: [./rules/mine.ts]', 'rules/mine.ts': plugin },
    ],
    [
      'a path in JSON',
      { 'claimlint.config.json': '{"plugins": ["./mine.mjs"]}', 'mine.mjs': plugin },
    ],
    [
      'a path from the file that names it',
      {
        'claimlint.config.yaml': 'extends: ./base/base.yaml',
        'base/base.yaml': 'plugins: [./mine.ts]',
        'base/mine.ts': plugin,
      },
    ],
    [
      'a package that imports claimlint',
      {
        'claimlint.config.yaml': 'plugins: [claimlint-plugin-mine]',
        ...installed('claimlint-plugin-mine', 'index.js', plugin),
      },
    ],
    [
      'one file, named by two configurations',
      {
        'claimlint.config.yaml': 'extends: ./base/base.yaml\nplugins: [./mine.ts]',
        'base/base.yaml': 'plugins: [../mine.ts]',
        'mine.ts': plugin,
      },
    ],
  ])('%s', async (_, files) => {
    expect((await load(files)).plugins).toEqual([{ name: 'mine' }])
  })
})

describe('a mistake is told with the file, the key and what to do', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'a preset with a slip',
      { 'claimlint.config.yaml': 'extends: strct' },
      'claimlint.config.yaml: extends: there is no package "strct"; did you mean the preset "strict"?',
    ],
    [
      'a package that is not there',
      { 'claimlint.config.yaml': 'extends: [recommended, claimlint-config-none]' },
      'claimlint.config.yaml: extends[1]: there is no package "claimlint-config-none". Install it, or write a path: "./claimlint-config-none"',
    ],
    [
      'a plugin that is not there',
      { 'claimlint.config.yaml': 'plugins: [mine.ts]' },
      'claimlint.config.yaml: plugins[0]: there is no package "mine.ts". Install it, or write a path: "./mine.ts"',
    ],
    [
      'a file that is not there',
      { 'claimlint.config.yaml': 'extends: ./conf/gone.yaml' },
      'conf/gone.yaml: there is no such file',
    ],
    [
      'a plugin file that is not there',
      { 'claimlint.config.yaml': 'plugins: [./gone.ts]' },
      'gone.ts: ',
    ],
    [
      'a file that extends itself',
      {
        'claimlint.config.yaml': 'extends: ./a.yaml',
        'a.yaml': 'extends: ./claimlint.config.yaml',
      },
      'a.yaml: extends: "./claimlint.config.yaml" extends itself; take it out',
    ],
    [
      'a wrong key in a file that is extended',
      { 'claimlint.config.yaml': 'extends: ./a.yaml', 'a.yaml': 'file: [x]' },
      'a.yaml: file: unknown key; did you mean "files"?',
    ],
    [
      'a plugin of a wrong shape',
      { 'claimlint.config.yaml': 'plugins: [./p.mjs]', 'p.mjs': 'export default { nam: 1 }' },
      'p.mjs: name: missing',
    ],
    [
      'a plugin without export',
      { 'claimlint.config.yaml': 'plugins: [./p.mjs]', 'p.mjs': 'export const a = 1' },
      'p.mjs: has no default export; write `export default definePlugin({ … })`',
    ],
  ])('%s', async (_, files, message) => {
    await expect(load(files)).rejects.toThrow(message)
    await expect(load(files)).rejects.toMatchObject({ name: 'ConfigError' })
  })
})

describe('the baseline', () => {
  it('stands beside the configuration', async () => {
    const config = await load({
      'claimlint.config.yaml': 'root: docs',
      'claimlint.baseline.json': '{}',
    })
    expect(config.baseline).toBe(join(folder, 'claimlint.baseline.json'))
  })

  it('or where the configuration says, from its folder', async () => {
    const config = await load({ 'claimlint.config.yaml': 'root: docs\nbaseline: known/b.json' })
    expect(config.baseline).toBe(join(folder, 'known/b.json'))
  })

  it('or in the working directory without one', async () => {
    expect(await load({ 'claimlint.baseline.json': '{}' })).toEqual({
      baseline: join(folder, 'claimlint.baseline.json'),
    })
  })
})
