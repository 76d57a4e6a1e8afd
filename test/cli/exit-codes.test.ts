import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { marksConfig } from './marks-config.js'
import { type CliResult, createWorkspace, type Workspace } from './run-cli.js'
import { runMain } from './run-main.js'

let workspace: Workspace

/** The command line in this process: there are many cases, and a process for each takes long. */
const run = (args: readonly string[]): Promise<CliResult> => runMain(args, workspace.folder)

beforeAll(async () => {
  workspace = await createWorkspace()
  await workspace.write({
    'claimlint.config.ts': marksConfig,
    'error.md': 'One ERROR and one GOOD.\n',
    'warning.md': 'One WARNING and one GOOD.\n',
    'info.md': 'One INFO.\n',
    'good.md': 'All is GOOD.\n',
    'boom.md': 'This goes BOOM.\n',
    'silent.md': 'Nothing is claimed.\n',
    'binary.md': 'GIF89a\u0000\u0001\u0002\u0000\u0000',
    'notes.xyz': 'no parser',
    'wrong/claimlint.config.yaml': 'file: [a.md]\n',
    'broken/claimlint.config.ts': 'export default {',
    'never.yaml': 'failOn: never\n',
    'strict.yaml': 'maxWarnings: 0\n',
    'empty/readme.xyz': '',
    'settled.md': '<!-- claimlint-disable-next-line marks -- as printed -->\nOne ERROR.\n',
    'unused.md': '<!-- claimlint-disable marks -->\n\nAll is GOOD.\n',
    'known/error.md': 'One ERROR.\n',
    'known/more.md': 'One ERROR.\n',
    'known/broken.json': '{"version": 1}',
  })
  const baseline = ['--check', 'marks', '--update-baseline', '--baseline']
  await run([...baseline, 'known/error.json', 'known/error.md'])
  await run([...baseline, 'known/gone.json', 'known/error.md', 'known/more.md'])
  await workspace.write({ 'known/more.md': 'All is GOOD.\n' })
}, 60_000)

afterAll(() => workspace.remove())

/** What the process leaves behind is what the command line answers. */
describe('a process', () => {
  it.each<[number, string[]]>([
    [0, ['--check', 'marks', 'good.md']],
    [0, ['--version']],
    [0, ['lint', '--quiet', '-v']],
    [1, ['--check', 'marks', 'error.md']],
    [2, ['--check', 'marks', 'binary.md']],
    [2, ['--fromat', 'json', 'good.md']],
  ])('ends with %i: %j', async (code, args) => {
    expect(await workspace.run(args)).toMatchObject({ code })
  })
})

interface Found {
  readonly found: string
  readonly file: string
  /** What the run is given besides. */
  readonly given?: readonly string[]
  /** By the columns of the table. */
  readonly codes: readonly number[]
}

const asError = ['--report-unused-suppressions', 'error']

/** Options that the table of docs/cli.md combines with what a run finds. */
describe.each<Found>([
  { found: 'nothing', file: 'good.md', codes: [0, 0, 0, 0, 0] },
  { found: 'an info', file: 'info.md', codes: [0, 0, 1, 0, 0] },
  { found: 'a warning', file: 'warning.md', codes: [0, 1, 1, 0, 1] },
  { found: 'an error', file: 'error.md', codes: [1, 1, 1, 0, 1] },
  { found: 'an error that a comment settles', file: 'settled.md', codes: [0, 0, 0, 0, 0] },
  {
    found: 'an error that the baseline settles',
    file: 'known/error.md',
    given: ['--baseline', 'known/error.json'],
    codes: [0, 0, 0, 0, 0],
  },
  {
    found: 'an error beside a baseline',
    file: 'error.md',
    given: ['--baseline', 'known/error.json'],
    codes: [1, 1, 1, 0, 1],
  },
  {
    found: 'an error that goes into the baseline',
    file: 'error.md',
    given: ['--baseline', 'known/new.json', '--update-baseline'],
    codes: [0, 0, 0, 0, 0],
  },
  { found: 'a suppression out of use', file: 'unused.md', codes: [0, 1, 1, 0, 1] },
  {
    found: 'a stale entry of the baseline',
    file: 'known',
    given: ['--baseline', 'known/gone.json'],
    codes: [0, 1, 1, 0, 1],
  },
  {
    found: 'a suppression out of use, as an error',
    file: 'unused.md',
    given: asError,
    codes: [1, 1, 1, 0, 1],
  },
  {
    found: 'a suppression out of use, as an info',
    file: 'unused.md',
    given: ['--report-unused-suppressions', 'info'],
    codes: [0, 0, 1, 0, 0],
  },
  {
    found: 'a suppression out of use that nobody wants to know of',
    file: 'unused.md',
    given: ['--report-unused-suppressions', 'off'],
    codes: [0, 0, 0, 0, 0],
  },
  {
    found: 'an unreadable source beside a suppression out of use',
    file: 'binary.md',
    given: [...asError, 'unused.md'],
    codes: [2, 2, 2, 2, 2],
  },
  {
    found: 'an unreadable source where the baseline is to be updated',
    file: 'binary.md',
    given: ['--baseline', 'known/none.json', '--update-baseline'],
    codes: [2, 2, 2, 2, 2],
  },
  {
    found: 'a baseline that is none',
    file: 'good.md',
    given: ['--baseline', 'known/broken.json'],
    codes: [2, 2, 2, 2, 2],
  },
  { found: 'an unreadable source', file: 'binary.md', codes: [2, 2, 2, 2, 2] },
  { found: 'a check that throws', file: 'boom.md', codes: [2, 2, 2, 2, 2] },
])('a run that finds $found', ({ file, given = [], codes }) => {
  it.each([
    ['no option', [], codes[0]],
    ['--fail-on warning', ['--fail-on', 'warning'], codes[1]],
    ['--fail-on info', ['--fail-on', 'info'], codes[2]],
    ['--fail-on never', ['--fail-on', 'never'], codes[3]],
    ['--max-warnings 0', ['--max-warnings', '0'], codes[4]],
  ])('with %s', async (_, options, code) => {
    const result = await run(['--check', 'marks', ...given, ...options, file])
    expect(result).toMatchObject({ code })
  })
})

describe('0: nothing at or above the failing severity', () => {
  it.each([
    ['as many warnings as allowed', ['--max-warnings', '1', 'warning.md']],
    ['an error of a check that is left out', ['--no-check', 'marks', 'error.md']],
    ['a file without claims', ['silent.md']],
    ['--help', ['--help']],
    ['help of a command', ['claims', '--help']],
    ['--completion', ['--completion']],
    ['checks', ['checks']],
    ['claims', ['claims', 'good.md']],
    ['explain', ['explain', 'marks']],
    ['--print-config', ['--print-config', 'error.md']],
    ['--stats', ['--stats', 'good.md']],
  ])('%s', async (_, args) => {
    expect(await run(args)).toMatchObject({ code: 0 })
  })
})

describe('1: findings', () => {
  it.each([
    ['errors with --quiet', ['--check', 'marks', '--quiet', 'error.md']],
    [
      'warnings that --quiet does not show',
      ['--check', 'marks', '--quiet', '--max-warnings', '0', 'warning.md'],
    ],
    ['an error beside a clean file', ['--check', 'marks', 'good.md', 'error.md']],
    [
      'too many warnings with --fail-on never',
      ['--check', 'marks', '--fail-on', 'never', '--max-warnings', '0', 'warning.md'],
    ],
    ['an error, as JSON', ['--check', 'marks', '--format', 'json', 'error.md']],
  ])('%s', async (_, args) => {
    expect(await run(args)).toMatchObject({ code: 1 })
  })
})

describe('2: no verdict', () => {
  it.each<[string, string[], RegExp]>([
    [
      'an unknown option',
      ['--fromat', 'json', 'good.md'],
      /unknown option --fromat; did you mean --format\?/,
    ],
    ['an unknown short option', ['-z', 'good.md'], /unknown option -z/],
    [
      'an unknown severity',
      ['--fail-on', 'warn', 'good.md'],
      /--fail-on takes .* did you mean warning\?/,
    ],
    [
      'an unknown format',
      ['--format', 'jsno', 'good.md'],
      /unknown format "jsno"; did you mean json\?/,
    ],
    [
      'an unknown format for a file',
      ['--output', 'pdf:a.pdf', 'good.md'],
      /unknown format "pdf"; known are pretty, json, .*html, shout/,
    ],
    ['an unknown check', ['--check', 'mark', 'good.md'], /"mark".*did you mean "marks"\?/],
    [
      'an unknown check to leave out',
      ['--no-check', 'marsk', 'good.md'],
      /"marsk".*did you mean "marks"\?/,
    ],
    ['an option without value', ['good.md', '--check'], /--check needs a value/],
    [
      'an option given twice',
      ['--format', 'json', '--format', 'pretty', 'good.md'],
      /--format was given twice/,
    ],
    [
      'two formats for the terminal',
      ['--format', 'pretty', '--output', 'json', 'good.md'],
      /only one format can go to the terminal/,
    ],
    [
      'two outputs to one file',
      ['-o', 'json:a', '-o', 'pretty:a', 'good.md'],
      /two outputs would write a/,
    ],
    [
      'an output without format',
      ['--output', ':a.json', 'good.md'],
      /<format>:<file>, not ":a.json"/,
    ],
    [
      'a day that is none',
      ['--as-of', '2026-02-30', 'good.md'],
      /--as-of takes a day .* not "2026-02-30"/,
    ],
    [
      'a number that is none',
      ['--max-warnings', 'many', 'good.md'],
      /--max-warnings takes a whole number/,
    ],
    ['both colour options', ['--color', '--no-color', 'good.md'], /exclude each other/],
    ['--stdin without a path', ['--stdin'], /--stdin needs --stdin-filename/],
    ['a path for no stdin', ['--stdin-filename', 'a.md'], /--stdin-filename goes with --stdin/],
    ['no files', [], /no files to lint/],
    ['a missing file', ['gone.md'], /gone\.md: .*no such file/],
    ['a missing file beside an error', ['--check', 'marks', 'gone.md', 'error.md'], /gone\.md/],
    ['a glob that matches nothing', ['*.markdown'], /\*\.markdown: .*matches no/],
    ['a folder without sources', ['empty'], /empty: .*holds no/],
    ['a file that no parser reads', ['notes.xyz'], /notes\.xyz: .*\.md/],
    ['a binary file', ['binary.md'], /binary\.md: .*binary/],
    ['a check that throws', ['--check', 'marks', 'boom.md'], /"marks".*the check broke/],
    [
      'a missing configuration',
      ['--config', 'gone.yaml', 'good.md'],
      /gone\.yaml: there is no such file/,
    ],
    [
      'a wrong key',
      ['--config', 'wrong/claimlint.config.yaml', 'good.md'],
      /file: unknown key; did you mean "files"\?/,
    ],
    [
      'a configuration that does not parse',
      ['--config', 'broken/claimlint.config.ts', 'good.md'],
      /claimlint\.config\.ts:1:\d+: does not parse/,
    ],
    [
      'an output that cannot be written',
      ['--output', 'json:good.md/a.json', 'good.md'],
      /cannot be written to good\.md\/a\.json/,
    ],
    [
      'an unknown level for suppressions',
      ['--report-unused-suppressions', 'warn', 'good.md'],
      /--report-unused-suppressions takes error, warning, info or off, not "warn"; did you mean warning\?/,
    ],
    [
      'a missing baseline',
      ['--baseline', 'gone.json', 'good.md'],
      /gone\.json: .*no such file.*--update-baseline/,
    ],
    [
      'a missing report to compare with',
      ['--since', 'gone.json', 'good.md'],
      /--since takes a report .*; gone\.json is none: there is no such file/,
    ],
    [
      'something else to compare with',
      ['--since', 'known/broken.json', 'good.md'],
      /known\/broken\.json is none: asOf/,
    ],
    ['--print-config of a missing file', ['--print-config', 'gone.md'], /gone\.md: .*no such file/],
    ['explain without a check', ['explain'], /an argument is missing/],
    ['explain of an unknown check', ['explain', 'mraks'], /no check "mraks"; did you mean marks\?/],
    ['claims without files', ['claims'], /name the files/],
    ['claims of a missing file', ['claims', 'gone.md'], /gone\.md/],
    ['init beside a configuration', ['init'], /claimlint\.config\.ts exists already/],
  ])('%s', async (_, args, message) => {
    const { code, stderr } = await run(args)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^ {4}at /m)
    expect(code).toBe(2)
  })
})

describe('the configuration sets the limits and the command line overrides them', () => {
  const stubs = ['--check', 'marks']

  it.each<[string, Record<string, string>, string[], number]>([
    ['failOn never', { failOn: 'never' }, ['error.md'], 0],
    ['failOn info', { failOn: 'info' }, ['info.md'], 1],
    ['--fail-on over failOn', { failOn: 'never' }, ['--fail-on', 'error', 'error.md'], 1],
    ['maxWarnings', { maxWarnings: '0' }, ['warning.md'], 1],
    [
      '--max-warnings over maxWarnings',
      { maxWarnings: '0' },
      ['--max-warnings', '1', 'warning.md'],
      0,
    ],
  ])('%s', async (_, settings, args, code) => {
    const keys = Object.entries(settings).map(([key, value]) =>
      /^\d+$/.test(value) ? `${key}: ${value},` : `${key}: '${value}',`,
    )
    const config = marksConfig.replace('defineConfig({', `defineConfig({ ${keys.join(' ')}`)
    await workspace.write({ 'limits/claimlint.config.ts': config })
    const result = await run(['-c', 'limits/claimlint.config.ts', ...stubs, ...args])
    expect(result).toMatchObject({ code })
  })
})
