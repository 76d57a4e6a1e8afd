import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace, type Workspace } from './run-cli.js'

let workspace: Workspace

const article = `# Results of QX-1207

In patients with osteosarcoma who received QX-1207 at 12 mg/kg, the confirmed ORR was 20.8%.

The median PFS with QX-1207 in patients with osteosarcoma was 8.4 months.
`
const release = `# QX-1207 *shows* activity

In patients with osteosarcoma who received QX-1207 at 12 mg/kg, the confirmed ORR was 23.0%.

The median PFS with QX-1207 in patients with osteosarcoma was 8 months.
`

beforeAll(async () => {
  workspace = await createWorkspace()
  await workspace.write({ 'a.md': article, '=b.md': release })
}, 60_000)

afterAll(() => workspace.remove())

describe('compare', () => {
  it('shows the facts of sources by how they stand to each other', async () => {
    const { stdout, code } = await workspace.run(['compare', 'a.md', '=b.md'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^A {2}=b\.md\nB {2}a\.md\n/)
    expect(stdout).toMatch(
      /conflicting \(1\)[^]*A {2}23\.0% {2}\(3:87\)\n[^]*B {2}20\.8% {2}\(3:87\)/,
    )
    expect(stdout).toMatch(/agreed \(1\)[^]*8 months[^]*8\.4 months/)
  })

  it('prints CSV that a parser reads and no spreadsheet runs', async () => {
    const { stdout } = await workspace.run(['compare', '--format', 'csv', 'a.md', '=b.md'])
    const rows: string[][] = parse(stdout, { bom: true })
    expect(rows[0]).toEqual(['standing', 'fact', "'=b.md", 'a.md', 'why'])
    expect(rows.map(([standing]) => standing)).toEqual(['standing', 'conflicting', 'agreed'])
  })

  it('prints Markdown tables and JSON', async () => {
    const markdown = await workspace.run(['compare', '-f', 'markdown', 'a.md', '=b.md'])
    expect(markdown.stdout).toMatch(/^## conflicting \(1\)/)
    const { stdout } = await workspace.run(['compare', '-f', 'json', 'a.md', '=b.md'])
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      facts: [{ standing: 'conflicting' }, {}],
    })
  })

  it('says what is wrong with what it was asked', async () => {
    const format = await workspace.run(['compare', '-f', 'xml', 'a.md'])
    expect(format).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('pretty, markdown, csv, json') as string,
    })
    expect(await workspace.run(['compare'])).toMatchObject({ code: 2 })
    const missing = await workspace.run(['compare', 'a.md', 'none.md'])
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('none.md') as string })
    expect(missing.stdout).toContain('a.md')
  })
})
