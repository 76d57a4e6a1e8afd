import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkScaffold, isCheckId, variableFor } from '../../src/cli/check-scaffold.js'
import type { Report } from '../../src/index.js'
import { createWorkspace, type Workspace } from './run-cli.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')

let workspace: Workspace

beforeAll(async () => {
  workspace = await createWorkspace()
}, 60_000)

afterAll(() => workspace.remove())

const filesOf = (id: string) =>
  Promise.all(
    Object.keys(checkScaffold(id)).map((name) =>
      readFile(join(workspace.folder, 'checks', id, name), 'utf8'),
    ),
  )

describe('claimlint init --check', () => {
  it('writes a check that runs as soon as a configuration names it', async () => {
    const { code, stdout } = await workspace.run(['init', '--check', 'more-than-all'])
    expect(code).toBe(0)
    expect(stdout).toContain('Wrote checks/more-than-all/index.ts\n')
    await workspace.write({
      'claimlint.config.ts': `
import moreThanAll from './checks/more-than-all/index.js'
export default { plugins: [{ name: 'house-rules', checks: [moreThanAll] }] }
`,
      'a.md': 'The objective response rate was 120.8% (5/24).\n',
    })
    const run = await workspace.run(['--check', 'more-than-all', '-f', 'json', 'a.md'])
    const { findings } = JSON.parse(run.stdout) as Report
    expect(findings).toMatchObject([{ check: 'more-than-all', message: '120.8% is more than all' }])
  })

  it('has an example of each kind in the readme, as they are tested', async () => {
    await workspace.run(['init', '--check', 'told-twice'])
    const [, test = '', readme = ''] = await filesOf('told-twice')
    const examples = Array.from(readme.matchAll(/```text\n(.+)\n```/g), ([, text = '']) => text)
    expect(examples).toHaveLength(2)
    for (const example of examples) expect(test.replace(/[⟦⟧]/g, '')).toContain(`'${example}'`)
  })

  it('leaves a folder alone that is there', async () => {
    await workspace.write({ 'checks/mine/index.ts': '// mine\n' })
    const { code, stderr } = await workspace.run(['init', '--check', 'mine'])
    expect(code).toBe(2)
    expect(stderr).toContain('checks/mine exists already; it was left as it is')
    expect(await readFile(join(workspace.folder, 'checks/mine/index.ts'), 'utf8')).toBe('// mine\n')
  })

  it.each(['Mine', 'my_check', '../elsewhere', 'a--b', '-a', '9-lives', 'a'.repeat(81)])(
    'takes no id such as %s',
    async (id) => {
      expect(isCheckId(id)).toBe(false)
      const { code, stderr } = await workspace.run(['init', `--check=${id}`])
      expect(code).toBe(2)
      expect(stderr).toContain('the id of a check is words in lower case with hyphens')
    },
  )

  it('takes no id of a check that is built in', async () => {
    const { code, stderr } = await workspace.run(['init', '--check', 'stale-source'])
    expect(code).toBe(2)
    expect(stderr).toContain('claimlint has a check "stale-source" already')
  })
})

describe('a new check', () => {
  let folder: string

  beforeAll(async () => {
    // Inside the project, so that its imports resolve as they do for an author, and tools find it.
    folder = await mkdtemp(join(root, 'test/cli/new-check-'))
    for (const [name, text] of Object.entries(checkScaffold('brand-new-2'))) {
      await writeFile(join(folder, name), text)
    }
  })

  afterAll(() => rm(folder, { recursive: true }))

  const tool = (...args: readonly string[]) => {
    const [name = '', ...rest] = args
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules', name), ...rest],
      { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
    )
    return { status, output: stdout + stderr }
  }

  it('passes its tests', () => {
    const run = tool('vitest/vitest.mjs', 'run', join(folder, 'index.test.ts'))
    expect(run.output).toMatch(/Tests +2 passed/)
    expect(run.status).toBe(0)
  }, 60_000)

  it('lints and is formatted', () => {
    expect(tool('eslint/bin/eslint.js', folder)).toEqual({ status: 0, output: '' })
    const format = tool('prettier/bin/prettier.cjs', '--check', join(folder, '*.ts'))
    expect(format.status, format.output).toBe(0)
  }, 60_000)
})

it('names the variable of a check in camel case', () => {
  expect(variableFor('a-2-letter-word')).toBe('a2LetterWord')
})
