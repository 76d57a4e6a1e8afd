import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/index.js'
import { marksConfig } from './marks-config.js'
import { createWorkspace, type Workspace } from './run-cli.js'

let workspace: Workspace

beforeAll(async () => {
  workspace = await createWorkspace()
  await workspace.write({
    'claimlint.config.ts': marksConfig,
    'a.md': 'One ERROR, one WARNING and one GOOD.\n',
    'checks/b.md': 'One ERROR.\n',
    json: 'not a format',
    'silent.md': 'Nothing is claimed.\n',
    'bidi.md': 'The \u202eERROR\u202c is \u001b[31mred.\n',
    'bare/a.md': 'No configuration here.\n',
  })
}, 60_000)

afterAll(() => workspace.remove())

const marks = ['--check', 'marks']

async function jsonOf(args: readonly string[]): Promise<Report> {
  const { stdout } = await workspace.run([...marks, '--format', 'json', ...args])
  return JSON.parse(stdout) as Report
}

describe('commands and files', () => {
  it('lint is the default command', async () => {
    const implicit = await workspace.run([...marks, 'a.md'])
    expect(implicit.stdout).toContain('There is a mark ERROR')
    expect(await workspace.run(['lint', ...marks, 'a.md'])).toEqual(implicit)
  })

  it('every command takes the colour options', async () => {
    const plain = await workspace.run(['checks'])
    expect(await workspace.run(['checks', '--no-color'])).toEqual(plain)
    expect(plain.code).toBe(0)
  })

  it('a source folder may bear the name of a command', async () => {
    const { sources } = await jsonOf(['lint', 'checks'])
    expect(sources.map(({ path }) => path)).toEqual(['checks/b.md'])
  })

  it('a list option takes one value, never the file after it', async () => {
    const { stdout } = await workspace.run([
      '--check',
      'marks',
      'a.md',
      '--no-check',
      'stale-source',
      'checks/b.md',
      '-f',
      'json',
    ])
    const report = JSON.parse(stdout) as Report
    expect(report.sources.map(({ path }) => path)).toEqual(['a.md', 'checks/b.md'])
  })

  it('a file after -- may look like an option', async () => {
    const { stderr, code } = await workspace.run([...marks, '--', '--gone.md'])
    expect(stderr).toContain('--gone.md')
    expect(code).toBe(2)
  })

  it('a file name that looks like a number stays as it is written', async () => {
    const { stderr } = await workspace.run(['0123'])
    expect(stderr).toContain('0123: ')
  })
})

describe('where the output goes', () => {
  it('the terminal shows the pretty report, and diagnostics stay apart', async () => {
    const { stdout, stderr } = await workspace.run([...marks, 'a.md', 'gone.md'])
    expect(stdout).toContain('marks\nThere is a mark ERROR\n')
    expect(stdout).not.toContain('gone.md')
    expect(stderr).toContain('error: gone.md: ')
  })

  it('JSON holds the diagnostics and is all there is on standard output', async () => {
    const { stdout, stderr } = await workspace.run([...marks, '-f', 'json', 'a.md', 'gone.md'])
    expect((JSON.parse(stdout) as Report).diagnostics).toMatchObject([{ path: 'gone.md' }])
    expect(stderr).toBe('')
  })

  it('with outputs to files the terminal still shows the report', async () => {
    const { stdout } = await workspace.run([
      ...marks,
      ...['-o', 'json:out/deep/report.json', '--output', 'pretty:out/report.txt'],
      '--color',
      'a.md',
    ])
    expect(stdout).toContain('\u001b[')
    const saved = await readFile(join(workspace.folder, 'out/deep/report.json'), 'utf8')
    expect((JSON.parse(saved) as Report).findings).toHaveLength(2)
    const text = await readFile(join(workspace.folder, 'out/report.txt'), 'utf8')
    expect(text).toContain('There is a mark ERROR')
    expect(text).not.toContain('\u001b')
  })

  it('--output without a file chooses what the terminal shows', async () => {
    const { stdout } = await workspace.run([...marks, '--output', 'json', 'a.md'])
    expect((JSON.parse(stdout) as Report).version).toBe(1)
  })

  it('a formatter of a plugin is known by its name', async () => {
    const { stdout } = await workspace.run([...marks, '--format', 'shout', 'a.md'])
    expect(stdout).toBe('FOUND 2\n')
  })

  it('a reader that closes the pipe early is no error', async () => {
    await workspace.write({ 'many.md': 'One ERROR here.\n\n'.repeat(3000) })
    const shell = `"$0" "$@" | head -n 1`
    const stderr = await new Promise<string>((resolve) => {
      execFile(
        'sh',
        ['-c', shell, ...workspace.command, ...marks, 'many.md'],
        { cwd: workspace.folder },
        (_, __, text) => {
          resolve(text)
        },
      )
    })
    expect(stderr).toBe('')
  })
})

describe('--quiet', () => {
  it('shows errors only, and says that there is more', async () => {
    const { stdout } = await workspace.run([...marks, '--quiet', 'a.md'])
    expect(stdout).toContain('mark ERROR')
    expect(stdout).not.toContain('mark WARNING')
    expect(stdout).toContain('1 finding not shown (--quiet).')
  })

  it('leaves the counts of the JSON whole', async () => {
    const { findings, summary } = await jsonOf(['--quiet', 'a.md'])
    expect(findings.map(({ severity }) => severity)).toEqual(['error'])
    expect(summary).toMatchObject({ findings: 2, warnings: 1 })
  })
})

describe('silence is never success', () => {
  it('a run without claims says so', async () => {
    const { stdout, stderr } = await workspace.run([...marks, 'silent.md'])
    expect(stderr).toContain('no claims')
    expect(stdout).toContain('Nothing was checked.')
  })

  it('also where the output is JSON', async () => {
    const { stderr } = await workspace.run([...marks, '-f', 'json', 'silent.md'])
    expect(stderr).toContain('no claims')
  })
})

describe('standard input', () => {
  it('is linted under the path it is given', async () => {
    const { stdout } = await workspace.run(
      [...marks, '-f', 'json', '--stdin', '--stdin-filename', 'drafts/x.md'],
      { stdin: 'An ERROR.\n' },
    )
    expect((JSON.parse(stdout) as Report).findings).toMatchObject([
      { location: { path: 'drafts/x.md', start: { line: 1, column: 4 } } },
    ])
  })

  it('stands in for the file of that path among the others', async () => {
    const { stdout } = await workspace.run(
      [...marks, '-f', 'json', '--stdin', '--stdin-filename', 'a.md', 'a.md', 'checks/b.md'],
      { stdin: 'All is GOOD.\n' },
    )
    const report = JSON.parse(stdout) as Report
    expect(report.sources.map(({ path }) => path)).toEqual(['a.md', 'checks/b.md'])
    expect(report.findings.map(({ location }) => location.path)).toEqual(['checks/b.md'])
  })
})

describe('colour', () => {
  it.each<[string, string[], Record<string, string>, boolean]>([
    ['no terminal', [], {}, false],
    ['--color', ['--color'], {}, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['--no-color over FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['--color over NO_COLOR', ['--color'], { NO_COLOR: '1' }, true],
    ['NO_COLOR', [], { NO_COLOR: '1' }, false],
  ])('%s', async (_, args, env, colored) => {
    const { stdout } = await workspace.run([...marks, ...args, 'a.md'], { env })
    expect(stdout.includes('\u001b[')).toBe(colored)
  })

  it('never comes from a document', async () => {
    const { stdout, stderr } = await workspace.run([...marks, 'bidi.md'])
    expect(stdout + stderr).not.toMatch(/[\u001b\u202e]/)
  })
})

describe('a fault of the program', () => {
  it('is one line and a way to report it; the stack is for those who ask', async () => {
    const config = marksConfig.replace("'FOUND '", "report.nothing.at.all + 'FOUND '")
    await workspace.write({ 'fault/claimlint.config.ts': config })
    const args = ['-c', 'fault/claimlint.config.ts', ...marks, '-f', 'shout', 'a.md']
    const quiet = await workspace.run(args)
    expect(quiet.code).toBe(2)
    expect(quiet.stderr).toContain('claimlint stopped unexpectedly: ')
    expect(quiet.stderr).not.toMatch(/^ {4}at /m)
    const debug = await workspace.run(args, { env: { CLAIMLINT_DEBUG: '1' } })
    expect(debug.stderr).toMatch(/^ {4}at /m)
  })
})

describe('other commands', () => {
  it('init writes a configuration that lint takes', async () => {
    expect(await workspace.run(['init'], { in: 'bare' })).toMatchObject({ code: 0 })
    const { code, stderr } = await workspace.run([], { in: 'bare' })
    expect(stderr).not.toContain('claimlint.config')
    expect(code).toBe(0)
  })

  it('checks lists those of plugins too, as a table and as JSON', async () => {
    const table = await workspace.run(['checks'])
    expect(table.stdout).toMatch(/^marks +error +No marks stand in the text$/m)
    const { stdout } = await workspace.run(['checks', '--json'])
    expect(JSON.parse(stdout)).toContainEqual({
      id: 'marks',
      severity: 'error',
      optIn: false,
      summary: 'No marks stand in the text',
    })
  })

  it('explain describes a check that has no page', async () => {
    const { stdout } = await workspace.run(['explain', 'marks'])
    expect(stdout).toBe('marks\n\nNo marks stand in the text.\n\nSeverity: error\nReads: mark\n')
  })

  it('claims prints a table and JSON', async () => {
    const table = await workspace.run(['claims', 'a.md'])
    expect(table.stdout).toMatch(/^a\.md: 3 claims$/m)
    expect(table.stdout).toMatch(/^ {2}1:5 +mark +mark +ERROR$/m)
    const { stdout } = await workspace.run(['claims', '--json', 'a.md'])
    expect(JSON.parse(stdout)).toMatchObject([
      { path: 'a.md', claims: [{ kind: 'mark', start: { line: 1, column: 5 } }, {}, {}] },
    ])
    expect((await workspace.run(['claims', '-f', 'json', 'a.md'])).stdout).toBe(stdout)
  })

  it('the version is that of the package', async () => {
    const { stdout } = await workspace.run(['--version'])
    expect(stdout).toMatch(/^\d+\.\d+\.\d+.*\n$/)
  })

  it('the completion script names the command that prints it', async () => {
    const { stdout } = await workspace.run(['--completion'], { env: { SHELL: '/bin/bash' } })
    expect(stdout).toContain('complete ')
    expect(stdout).toContain('claimlint --completion >>')
    const words = await workspace.run(['--get-yargs-completions', 'claimlint', 'lint', '--max'])
    expect(words.stdout).toContain('--max-warnings')
  })
})
