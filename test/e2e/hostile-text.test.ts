import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/index.js'
import { createWorkspace, type Workspace } from '../cli/run-cli.js'

let workspace: Workspace

const contradiction = 'The ORR was 60.6% (95% CI, 35.6%-56.4%)'
const escape = '\u001B'
/** A file with many control characters for its length would be refused as binary. */
const prose = 'It was said again and again. '.repeat(30)

const hostile: Readonly<Record<string, string>> = {
  'ansi.md': `${prose}${escape}[31m${escape}]0;owned\u0007${contradiction}${escape}[2J and ${escape}[8mno more.\n`,
  'bidi.md': `\u202Ehidden\u202C \u2066${contradiction}\u2069 and so on\u200F.\n`,
  'control.txt': `${prose}Bell\u0007 back\u0008space \u009B31m ${contradiction}\u007F here.\n`,
  'html.md': `See <script>alert(1)</script> <b>${contradiction}</b> <!-- x --> &lt;i&gt;.\n`,
  'word.md': `${'a'.repeat(20_000)} ${contradiction} ${'b'.repeat(20_000)}.\n`,
  'line.txt': `${'It was said again and again. '.repeat(400)}${contradiction}. ${'So it was. '.repeat(400)}\n`,
  'sentence.md': `${'it was said and '.repeat(700)}${contradiction} ${'and more '.repeat(700)}.\n`,
  'wide.md': `${'\u{1F469}\u200D\u{1F52C}\u4E2D\u6587'.repeat(30)} ${contradiction}.\n`,
  'marks.md': `${'e\u0301\u0302\u0303'.repeat(500)} ${contradiction}.\n`,
  'commands.md': `::error::no ##[error]no %0A $(reboot) \`reboot\` ${contradiction}.\n`,
  "qu'ote & $(x).md": `${contradiction}.\n`,
}

beforeAll(async () => {
  workspace = await createWorkspace()
  await workspace.write(hostile)
}, 60_000)

afterAll(() => workspace.remove())

/** Signs that steer a terminal or turn the direction of text, but for line ends. */
const STEERING = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/u

describe.each(Object.keys(hostile))('%j', (file) => {
  it('is linted, and its text steers no terminal', async () => {
    const { code, stdout, stderr } = await workspace.run(['--no-color', file])
    expect(stdout).toContain('60.6% lies outside its 95% CI')
    expect(code).toBe(1)
    expect(stdout).not.toMatch(STEERING)
    expect(stderr).not.toMatch(STEERING)
  })

  it('fits the width of the terminal', async () => {
    const { stdout } = await workspace.run(['--no-color', file], { env: { COLUMNS: '80' } })
    const longest = Math.max(...stdout.split('\n').map((line) => line.length))
    // Wide letters and marks that combine take fewer or more columns than code units.
    expect(longest).toBeLessThanOrEqual(file === 'marks.md' || file === 'wide.md' ? 400 : 80)
  })

  it('is quoted in JSON as it stands in the file', async () => {
    const { stdout } = await workspace.run(['--format', 'json', file])
    const { findings } = JSON.parse(stdout) as Report
    expect(findings).toHaveLength(1)
    const [finding] = findings
    expect(finding?.location.path).toBe(file)
    const { start, end } = finding?.location ?? { start: { offset: 0 }, end: { offset: 0 } }
    expect(hostile[file]?.slice(start.offset, end.offset)).toBe(finding?.quote)
  })
})
