import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace, type Workspace } from './run-cli.js'

let workspace: Workspace

/** Reading a source takes so long that five take more than a second. */
const slowConfig = `
const extractor = {
  id: 'slow',
  emits: ['slow'],
  *extract() {
    const end = Date.now() + 300
    while (Date.now() < end);
  },
}
const check = {
  id: 'slow', summary: 'Reads slowly', severity: 'info', per: 'claim', reads: ['slow'],
  messages: {}, check() {},
}
export default { plugins: [{ name: 'slow', extractors: [extractor], checks: [check] }] }
`

const sources = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `slow/${name}.md`)

beforeAll(async () => {
  workspace = await createWorkspace()
  await workspace.write({
    'slow/claimlint.config.ts': slowConfig,
    'fast/a.md': 'Nothing is claimed.\n',
    ...Object.fromEntries(sources.map((path) => [path, 'Nothing is claimed.\n'])),
  })
}, 60_000)

afterAll(() => workspace.remove())

/** What a run writes to a terminal that has its standard error, and what to standard output. */
async function onTerminal(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly terminal: string; readonly stdout: string }> {
  const command = [...workspace.command, ...args].map((word) => `'${word}'`).join(' ')
  const { PATH = '', HOME = '' } = process.env
  const child = spawn('script', ['-qec', `${command} > stdout.txt`, '/dev/null'], {
    cwd: workspace.folder,
    env: { PATH, HOME, TERM: 'xterm', ...env },
  })
  let terminal = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (terminal += text))
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject))
  return { terminal, stdout: await readFile(join(workspace.folder, 'stdout.txt'), 'utf8') }
}

const slow = ['-c', 'slow/claimlint.config.ts', 'slow']

describe('the progress of a run', () => {
  it('is told on a terminal when it takes long, in one line that is gone at the end', async () => {
    const { terminal, stdout } = await onTerminal(slow)
    expect(terminal).toMatch(/linting [1-6] of 6 sources…/)
    const erased = '\u001B[1G\u001B[2K'
    const lines = terminal.split(erased)
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^linting [1-6] of 6 sources…$/)
    expect(lines.at(-1)).not.toContain('linting')
    expect(stdout).not.toContain('linting')
    expect(stdout).toContain('6 sources')
  })

  it.each<[string, string[], Record<string, string>]>([
    ['for a run that is soon over', ['fast'], {}],
    ['with --quiet', ['--quiet', ...slow], {}],
    ['where CI is set', slow, { CI: 'true' }],
    ['on a terminal that cannot take it back', slow, { TERM: 'dumb' }],
  ])('is not told %s', async (_, args, env) => {
    const { terminal } = await onTerminal(args, env)
    expect(terminal).not.toContain('linting')
  })

  it('is not told where there is no terminal', async () => {
    const { stdout, stderr } = await workspace.run(slow)
    expect(stdout + stderr).not.toContain('linting')
  })
})
