import { spawnSync } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Log } from 'sarif'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { createWorkspace, type Workspace } from '../cli/run-cli.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const described = { description: v.string() }

/** What GitHub takes for a composite action. */
const compositeAction = v.strictObject({
  name: v.string(),
  ...described,
  inputs: v.record(v.string(), v.strictObject({ ...described, default: v.string() })),
  outputs: v.record(v.string(), v.strictObject({ ...described, value: v.string() })),
  runs: v.strictObject({
    using: v.literal('composite'),
    steps: v.array(
      v.union([
        v.strictObject({
          name: v.optional(v.string()),
          if: v.optional(v.string()),
          uses: v.pipe(v.string(), v.regex(/^[\w-]+\/[\w-]+(?:\/[\w-]+)*@v\d+$/)),
          with: v.record(v.string(), v.string()),
        }),
        v.strictObject({
          name: v.string(),
          id: v.optional(v.string()),
          shell: v.literal('bash'),
          'working-directory': v.string(),
          env: v.optional(v.record(v.string(), v.string())),
          run: v.string(),
        }),
      ]),
    ),
  }),
})

const text = await readFile(join(root, 'action.yml'), 'utf8')
const action = v.parse(compositeAction, parse(text))

it('action.yml speaks only of inputs, outputs and files that there are', async () => {
  const [inputs, outputs] = ['inputs', 'steps\\.lint\\.outputs'].map(
    (from) =>
      new Set(
        Array.from(text.matchAll(new RegExp(`${from}\\.([\\w-]+)`, 'g')), ([, name]) => name),
      ),
  )
  // What the script reads, it reads from its environment: text of others is never part of a script.
  expect([...(inputs ?? [])].sort()).toEqual(Object.keys(action.inputs).sort())
  expect([...(outputs ?? [])].sort()).toEqual(Object.keys(action.outputs).sort())
  for (const step of action.runs.steps) if ('run' in step) expect(step.run).not.toContain('${{')
  await readFile(join(root, 'scripts/build.mjs'))
})

describe('the lint step', () => {
  let workspace: Workspace
  const step = action.runs.steps.find((one) => 'id' in one && one.id === 'lint')

  beforeAll(async () => {
    workspace = await createWorkspace()
    const corpus = join(workspace.folder, 'corpus')
    await mkdir(corpus)
    await cp(join(root, 'corpus'), corpus, { recursive: true })
  }, 60_000)

  afterAll(() => workspace.remove())

  /** Runs the step as GitHub does: bash, stopping at the first error. */
  async function run(env: Readonly<Record<string, string>>, folder = 'corpus') {
    const temp = workspace.folder
    const [output, summary] = [join(temp, 'output.txt'), join(temp, 'summary.md')]
    await Promise.all([output, summary].map((file) => writeFile(file, '')))
    const script = step !== undefined && 'run' in step ? step.run : ''
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', script],
      {
        cwd: join(workspace.folder, folder),
        encoding: 'utf8',
        env: {
          PATH: process.env['PATH'] ?? '',
          RUNNER_TEMP: temp,
          GITHUB_ACTION_PATH: dirname(dirname(dirname(workspace.command[1]))),
          GITHUB_OUTPUT: output,
          GITHUB_STEP_SUMMARY: summary,
          FILES: '',
          ARGS: '',
          ...env,
        },
      },
    )
    const sarif = await readFile(join(temp, 'claimlint.sarif'), 'utf8').catch(() => undefined)
    return {
      status,
      stdout,
      stderr,
      outputs: await readFile(output, 'utf8'),
      summary: await readFile(summary, 'utf8'),
      log: sarif === undefined ? undefined : (JSON.parse(sarif) as Log),
    }
  }

  it('lints the files of the configuration, annotates, summarises and writes SARIF', async () => {
    const { status, stdout, outputs, summary, log } = await run({})
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=larkwood-2-release\.md,/m)
    expect(summary).toMatch(/^## claimlint: \d+ findings/)
    expect(outputs).toContain('exit-code=1\n')
    expect(log?.runs[0]?.results?.length).toBeGreaterThan(10)
  })

  it('takes files and options, a line each, whatever is in them', async () => {
    await workspace.write({
      'odd/a $(touch gone) b.md': 'Of 24 patients, 5 (28.8%) had a response.\n',
    })
    const { status, outputs } = await run(
      { FILES: 'a $(touch gone) b.md\n', ARGS: '--fail-on=never\n--check=percent-count-mismatch' },
      'odd',
    )
    expect(status).toBe(0)
    expect(outputs).toContain('exit-code=0\n')
    await expect(readFile(join(workspace.folder, 'odd/gone'))).rejects.toThrow()
  })

  it('uploads nothing that is settled, and tells a run without a verdict', async () => {
    await workspace.write({
      'settled/a.md':
        '<!-- claimlint-disable-file -- as printed -->\n\nOf 24 patients, 5 (28.8%) had a response.\n',
    })
    const settled = await run({ FILES: 'a.md' }, 'settled')
    expect(settled.status).toBe(0)
    expect(settled.log?.runs[0]?.results).toEqual([])
    const unread = await run({ FILES: 'gone.md' }, 'settled')
    expect(unread.status).toBe(2)
    expect(unread.outputs).toContain('exit-code=2\n')
  })
})
