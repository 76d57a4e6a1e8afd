import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/index.js'
import { type CliResult, createWorkspace, type Workspace } from '../cli/run-cli.js'

let workspace: Workspace

/** An error that a built-in check finds, in a source beside the broken one. */
const finding = 'The ORR was 60.6% (95% CI, 35.6%-56.4%).\n'

/** Takes a source apart in the middle, where the name of its file asks for it. */
const brokenPlugin = `
const marked = (path) => path.includes('fragile')
const fragile = {
  id: 'fragile', summary: 'Nothing is fragile', severity: 'error', per: 'claim', reads: ['proportion'],
  messages: { found: 'found' },
  check(claim) { if (marked(claim.place.path)) throw new TypeError('the check broke') },
}
const extractor = {
  id: 'torn', emits: ['proportion'],
  extract(document) { if (document.path.includes('torn')) throw new TypeError('the extractor broke'); return [] },
}
const parser = {
  name: 'crumbs', extensions: ['.crumbs'],
  parse() { throw new TypeError('the parser broke') },
}
export default { plugins: [{ name: 'broken', checks: [fragile], extractors: [extractor], parsers: [parser] }] }
`

beforeAll(async () => {
  workspace = await createWorkspace()
  await workspace.write({
    'good.md': finding,
    'empty.md': '',
    'spaces.txt': ' \n\n\t\n',
    'none/readme.xyz': 'no parser reads this',
    'front.md': '---\ntitle: [a\n---\n\nThe DCR was 60.6% (95% CI, 35.6%-56.4%).\n',
    'fragile.md': finding,
    'torn.md': finding,
    'a.crumbs': finding,
    'broken.config.mjs': brokenPlugin,
    'key.yaml': 'chekcs: {}\n',
    'type.yaml': 'maxWarnings: many\n',
    'option.yaml': 'checks:\n  stale-source: eror\n',
    'syntax.yaml': 'checks: [a\n',
    'syntax.json': '{ "checks": { }\n',
    'syntax.config.ts': 'export default {{\n',
    'throws.config.mjs': "throw new Error('no luck')\n",
    'nothing.config.mjs': 'export const a = 1\n',
    'list.yaml': '- a\n- b\n',
  })
  const bytes: Readonly<Record<string, Buffer>> = {
    'binary.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0]),
    'latin.md': Buffer.from('A caf\u00e9 for 24 patients.\n', 'latin1'),
    'cut.txt': Buffer.from('The ORR was 20.8% \u2265').subarray(0, -1),
    'line.md': Buffer.alloc(50 * 1024 * 1024, 'The ORR was 20.8% in all. '),
  }
  for (const [name, data] of Object.entries(bytes)) {
    await writeFile(join(workspace.folder, name), data)
  }
}, 60_000)

afterAll(() => workspace.remove())

function expectNoTrace({ stdout, stderr }: CliResult): void {
  for (const output of [stdout, stderr]) {
    expect(output).not.toMatch(/^\s+at .*[:(]\d+/m)
    expect(output).not.toMatch(/TypeError|RangeError|node:internal|\bdist\//)
  }
}

describe('a source that cannot be read', () => {
  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['binary bytes', 'binary.md', /binary\.md: .*binary.*(?:leave it out|convert)/i],
    ['invalid UTF-8', 'latin.md', /latin\.md:1:6: .*not valid UTF-8.*save it as UTF-8/],
    ['a character cut in two', 'cut.txt', /cut\.txt:1:19: .*not valid UTF-8/],
    ['a line of 50 MB', 'line.md', /line\.md: .*too large: 50 MB.*(?:split|leave)/i],
    ['a missing file', 'gone.md', /gone\.md: .*no such file.*check the name/i],
    ['a folder without sources', 'none', /none: .*holds no \.md/],
  ]

  it.each(broken)('%s: says which, why and what to do', async (_, file, message) => {
    const result = await workspace.run([file, 'good.md'])
    expect(result.stderr).toMatch(message)
    expectNoTrace(result)
  })

  it.each(broken)('%s: the others are linted, and there is no verdict', async (_, file) => {
    const result = await workspace.run([file, 'good.md'])
    expect(result.code).toBe(2)
    expect(result.stdout).toContain('60.6% lies outside its 95% CI')
    expect(result.stdout).toContain('no verdict')
  })

  it.each(broken)('%s: JSON stays JSON and holds the problem', async (_, file) => {
    const { code, stdout } = await workspace.run(['--format', 'json', file, 'good.md'])
    const report = JSON.parse(stdout) as Report
    expect(code).toBe(2)
    expect(report.diagnostics).toMatchObject([{ path: file, severity: 'error' }])
    expect(report.findings).toHaveLength(1)
    expect(report.sources.map(({ path }) => path)).toEqual(['good.md'])
  })

  it('all at once are all said', async () => {
    const { stdout } = await workspace.run([
      '-f',
      'json',
      ...broken.map(([, file]) => file),
      'good.md',
    ])
    const report = JSON.parse(stdout) as Report
    expect(report.diagnostics.map(({ path }) => path).toSorted()).toEqual(
      broken.map(([, file]) => file).toSorted(),
    )
    expect(report.findings).toHaveLength(1)
  })
})

describe('a source that is odd but can be read', () => {
  it.each(['empty.md', 'spaces.txt'])('%s is a warning, not a failure', async (file) => {
    const result = await workspace.run([file])
    expect(result.code).toBe(0)
    expect(result.stderr).toContain(`${file}: The file is empty`)
  })

  it('front matter that does not parse is said, and the text is still linted', async () => {
    const result = await workspace.run(['front.md'])
    expect(result.stderr).toMatch(/front\.md:\d/)
    expect(result.stdout).toContain('60.6% lies outside')
    expectNoTrace(result)
  })
})

describe('a plugin that throws', () => {
  it.each([
    ['a check', 'fragile.md', /fragile\.md:1:\d+: .*check "fragile".*the check broke/],
    ['an extractor', 'torn.md', /torn\.md: .*extractor "torn".*the extractor broke/],
    ['a parser', 'a.crumbs', /a\.crumbs: .*the parser broke/],
  ])('%s: is named with the source, and the rest goes on', async (_, file, message) => {
    const result = await workspace.run(['-c', 'broken.config.mjs', file, 'good.md'])
    expect(result.stderr).toMatch(message)
    expect(result.code).toBe(2)
    expect(result.stdout).toContain('good.md:1:13')
    expectNoTrace(result)
  })
})

describe('a configuration that cannot be used', () => {
  it.each([
    ['a wrong key', 'key.yaml', /key\.yaml: chekcs: unknown key; did you mean "checks"\?/],
    ['a wrong type', 'type.yaml', /type\.yaml: maxWarnings: expected a number, found "many"/],
    ['a wrong severity', 'option.yaml', /option\.yaml: checks\.stale-source.*eror/],
    ['YAML that does not parse', 'syntax.yaml', /syntax\.yaml:\d+:\d+: /],
    ['JSON that does not parse', 'syntax.json', /syntax\.json:\d+:\d+: /],
    [
      'TypeScript that does not parse',
      'syntax.config.ts',
      /syntax\.config\.ts:1:\d+: does not parse/,
    ],
    ['a module that throws', 'throws.config.mjs', /throws\.config\.mjs: .*no luck/],
    ['a module without default export', 'nothing.config.mjs', /nothing\.config\.mjs: .*default/],
    ['a list', 'list.yaml', /list\.yaml: .*(?:object|list)/],
    ['a file that is not there', 'gone.yaml', /gone\.yaml: there is no such file/],
  ])('%s: names file, place and reason, and lints nothing', async (_, config, message) => {
    const result = await workspace.run(['-c', config, 'good.md'])
    expect(result.stderr).toMatch(message)
    expect(result.stdout).toBe('')
    expect(result.code).toBe(2)
    expectNoTrace(result)
  })
})
