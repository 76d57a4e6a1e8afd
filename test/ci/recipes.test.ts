import { spawnSync } from 'node:child_process'
import { chmod, cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { builtInParsers } from '../../src/sources/parsers.js'
import { createWorkspace, type Workspace } from '../cli/run-cli.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = await readFile(join(root, 'docs/ci.md'), 'utf8')

/** The fenced examples of the page in a language. */
function examples(language: string): string[] {
  const fences = page.matchAll(new RegExp(`^\`\`\`${language}\n([^\`]+)\`\`\`$`, 'gm'))
  return Array.from(fences, ([, text = '']) => text)
}

const strings = v.record(v.string(), v.string())

/** What of GitHub's workflows the page uses. */
const workflow = v.strictObject({
  name: v.string(),
  on: v.array(v.picklist(['push', 'pull_request'])),
  permissions: v.record(v.string(), v.picklist(['read', 'write'])),
  jobs: v.record(
    v.string(),
    v.strictObject({
      'runs-on': v.string(),
      steps: v.array(
        v.union([
          v.strictObject({
            uses: v.string(),
            if: v.optional(v.string()),
            with: v.optional(strings),
          }),
          v.strictObject({ run: v.string() }),
        ]),
      ),
    }),
  ),
})

const pipeline = v.strictObject({
  claimlint: v.strictObject({
    image: v.string(),
    script: v.array(v.string()),
    artifacts: v.strictObject({
      when: v.literal('always'),
      paths: v.array(v.string()),
      reports: v.strictObject({ junit: v.string() }),
    }),
  }),
})

const hooks = v.array(
  v.strictObject({
    id: v.string(),
    name: v.string(),
    description: v.string(),
    entry: v.string(),
    language: v.literal('node'),
    pass_filenames: v.boolean(),
    require_serial: v.boolean(),
    files: v.string(),
  }),
)

const hookUse = v.strictObject({
  repos: v.array(
    v.strictObject({
      repo: v.string(),
      rev: v.string(),
      hooks: v.array(v.strictObject({ id: v.string(), args: v.optional(v.array(v.string())) })),
    }),
  ),
})

const workflows = examples('yaml github').map((text) => v.parse(workflow, parse(text)))
const [gitlab] = examples('yaml gitlab').map((text) => v.parse(pipeline, parse(text)))
const ownHooks = v.parse(hooks, parse(await readFile(join(root, '.pre-commit-hooks.yaml'), 'utf8')))

it('every example of the page is one that is tried here', () => {
  expect(page.match(/^```\w.*$/gm)).toEqual([
    '```yaml github',
    '```yaml github',
    '```yaml gitlab',
    '```yaml pre-commit',
    '```sh',
    '```sh',
  ])
})

it('the action is given inputs that it has', async () => {
  const { inputs } = parse(await readFile(join(root, 'action.yml'), 'utf8')) as {
    inputs: Record<string, unknown>
  }
  const steps = workflows.flatMap(({ jobs }) => Object.values(jobs).flatMap((job) => job.steps))
  const given = steps.flatMap((step) =>
    'uses' in step && step.uses.includes('/claimlint@') ? Object.keys(step.with ?? {}) : [],
  )
  expect(given).toEqual(['files', 'args'])
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given))
  const table = Array.from(page.matchAll(/^\| `([^`]+)` \|/gm), ([, name]) => name)
  expect(table).toEqual(Object.keys(inputs))
})

describe('pre-commit', () => {
  it('is told of a hook that there is', () => {
    const [use] = examples('yaml pre-commit').map((text) => v.parse(hookUse, parse(text)))
    const named = use?.repos.flatMap((repo) => repo.hooks.map(({ id }) => id))
    expect(named).toEqual(ownHooks.map(({ id }) => id))
  })

  it('runs for every sort of document, and the program that the package brings', async () => {
    const [hook] = ownHooks
    const documents = builtInParsers.flatMap(({ extensions }) =>
      extensions.map((extension) => `document${extension}`),
    )
    expect(documents.filter((name) => !new RegExp(hook?.files ?? '').test(name))).toEqual([])
    expect(new RegExp(hook?.files ?? '').test('script.ts')).toBe(false)
    const { bin } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      bin: Record<string, string>
    }
    expect(Object.keys(bin)).toContain(hook?.entry)
  })
})

describe('the commands', () => {
  let workspace: Workspace
  let path: string

  beforeAll(async () => {
    workspace = await createWorkspace()
    await cp(join(root, 'corpus'), join(workspace.folder, 'corpus'), { recursive: true })
    path = join(workspace.folder, 'programs')
    await mkdir(path)
    const [node, bin] = workspace.command
    // What npx finds in a project that has claimlint installed.
    await writeFile(join(path, 'npx'), `#!/bin/sh\nshift\nexec '${node}' '${bin}' "$@"\n`)
    await chmod(join(path, 'npx'), 0o755)
  }, 60_000)

  afterAll(() => workspace.remove())

  const commands = [
    ...workflows.flatMap(({ jobs }) =>
      Object.values(jobs).flatMap((job) =>
        job.steps.flatMap((step) => ('run' in step ? [step.run] : [])),
      ),
    ),
    ...(gitlab?.claimlint.script ?? []),
    ...examples('sh').flatMap((text) => text.trimEnd().split('\n')),
  ].filter((command) => command.startsWith('npx '))

  it('are more than a few', () => {
    expect(commands.length).toBeGreaterThan(4)
  })

  it.each(commands)('%s', async (command) => {
    const folder = join(workspace.folder, 'corpus')
    const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: `${path}:${process.env['PATH'] ?? ''}` },
    })
    // The corpus has errors, and all of it can be read.
    expect({ status, stderr }).toEqual({ status: command.endsWith('|| true') ? 0 : 1, stderr: '' })
    const files = Array.from(command.matchAll(/--output \w+:(\S+)/g), ([, file = '']) => file)
    for (const file of files) expect(await readFile(join(folder, file), 'utf8')).toContain('60.6%')
    if (files.length === 0 && !command.includes('>')) expect(stdout).toContain('60.6%')
  })

  it('make the files that the pipelines keep', async () => {
    const kept = [
      ...(gitlab?.claimlint.artifacts.paths ?? []),
      gitlab?.claimlint.artifacts.reports.junit,
    ]
    expect(kept).toEqual(['claimlint.html', 'claimlint.xml'])
    const present = await readdir(join(workspace.folder, 'corpus'))
    expect(present).toEqual(expect.arrayContaining(kept))
  })
})
