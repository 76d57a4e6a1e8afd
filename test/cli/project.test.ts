import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/index.js'
import { createWorkspace, type Workspace } from './run-cli.js'

let workspace: Workspace

const about = (figure: string) =>
  `# Results of QX-1207\n\nIn patients with osteosarcoma who received QX-1207 at 12 mg/kg, the ORR was ${figure}.\n`

const fact = '{ subject: QX-1207, measure: ORR, scope: { condition: osteosarcoma }'

beforeAll(async () => {
  workspace = await createWorkspace()
  await workspace.write({ 'a.md': about('23.0%'), 'b.md': about('20.8%') })
}, 60_000)

afterAll(() => workspace.remove())

describe('expected facts', () => {
  it('are held against every source, each slip told once', async () => {
    await workspace.write({
      'claimlint.config.yaml': `files: ['*.md']\nexpect:\n  - { subject: QX-1207, measure: ORR, scope: { condition: osteosarcoma, dose: 12 mg/kg }, value: '20.8%', note: table 14.2 }\n`,
    })
    const { stdout, code } = await workspace.run([])
    expect(code).toBe(1)
    expect(stdout).toMatch(/error expected-fact\n.*23\.0% here, but the project expects 20\.8%/)
    expect(stdout).toMatch(/claimlint\.config\.yaml \(expect\[0\]\.value\) {2}expected/)
    expect(stdout).toContain('(table 14.2)')
    expect(stdout).not.toContain('warning value-mismatch')
    expect(stdout).toContain('1 finding: 1 error')
    const json = await workspace.run(['-f', 'json'])
    const { sources } = JSON.parse(json.stdout) as Report
    expect(sources.at(-1)).toMatchObject({
      path: 'claimlint.config.yaml',
      kind: 'expected-facts',
      claims: 1,
    })
  })

  it('stand beside the sources in a comparison', async () => {
    const { stdout } = await workspace.run(['compare', 'a.md', 'b.md'])
    expect(stdout).toMatch(/conflicting \(1\)[^]*B {2}20\.8%[^]*C {2}20\.8%[^]*A {2}23\.0%/)
  })

  it.each([
    [`- ${fact}, value: happy }`, 'expect[0].value of the configuration: no single figure'],
    [`- { subject: QX-1207, measure: joy, value: '3' }`, 'expect[0].measure of the configuration'],
    [`- ${fact}, value: 20.8 }`, 'expect[0].value: expected a value as it would be printed, in'],
    [`- ${fact}, value: '9%', valeu: 3 }`, 'expect[0].valeu: unknown key; did you mean "value"?'],
    [`- { subject: QX-1207, value: '9%' }`, 'expect[0].measure: missing'],
    [`- ${fact.replace('condition', 'planet')}, value: '9%' }`, 'expect[0].scope.planet of'],
  ])('that are wrong are told by their key: %s', async (entry, message) => {
    await workspace.write({ 'claimlint.config.yaml': `files: ['*.md']\nexpect:\n  ${entry}\n` })
    const { stderr, code } = await workspace.run([])
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  it('that no file is to state are told', async () => {
    const entry = `- ${fact}, value: '20.8%', sources: 'releases/**' }`
    await workspace.write({ 'claimlint.config.yaml': `files: ['*.md']\nexpect:\n  ${entry}\n` })
    const { stderr } = await workspace.run([])
    expect(stderr).toContain('warning: expect[0] of the configuration is for no file of this run')
  })
})

describe('the reference source', () => {
  it('is followed by the others, and findings say why', async () => {
    await workspace.write({ 'claimlint.config.yaml': 'files: ["*.md"]\nreference: a.md\n' })
    const { stdout } = await workspace.run([])
    expect(stdout).toMatch(/^b\.md\n\nwarning value-mismatch\n/)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'a.md ranks above: it is the reference source of the project',
    )
    const { stdout: facts } = await workspace.run(['--print-config', 'a.md'])
    expect(JSON.parse(facts)).toMatchObject({ source: { role: 'reference' } })
  })

  it('that is no file of the run is told', async () => {
    await workspace.write({ 'claimlint.config.yaml': 'files: ["*.md"]\nreference: c.md\n' })
    const { stderr } = await workspace.run([])
    expect(stderr).toContain('warning: reference of the configuration is no file of this run')
  })
})
