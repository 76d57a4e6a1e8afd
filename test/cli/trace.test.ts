import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace, type Workspace } from './run-cli.js'

let workspace: Workspace

const about = (figures: string) =>
  `# Results of QX-1207\n\nIn patients with osteosarcoma who received QX-1207 at 12 mg/kg, the confirmed ORR was ${figures}.\n`

beforeAll(async () => {
  workspace = await createWorkspace()
  await workspace.write({ 'a.md': about('20.8% (5/24)'), 'b.md': about('23.0%') })
}, 60_000)

afterAll(() => workspace.remove())

describe('trace', () => {
  it('finds every claim of the fact at a place, and which check looked at it', async () => {
    const { stdout, code } = await workspace.run(['trace', 'b.md:3', 'a.md', 'b.md'])
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^a\.md:3:87 {2}20\.8% \(5\/24\)\n {2}QX-1207, confirmed objective response rate, osteosarcoma, 12 mg\/kg\n/,
    )
    expect(stdout).toContain('  verified  percent-count-mismatch: ')
    expect(stdout).toMatch(/b\.md:3:87 {2}23\.0%[^]* {2}warning {2}value-mismatch: /)
  })

  it('begins with words too, and prints JSON', async () => {
    const { stdout } = await workspace.run(['trace', '--json', '20.8%', 'a.md', 'b.md'])
    expect(JSON.parse(stdout)).toMatchObject([{ quote: '20.8% (5/24)' }, { quote: '23.0%' }])
  })

  it('asks each plugin what its claims are of', async () => {
    const plugin = fileURLToPath(new URL('../../examples/quarterly-revenue/', import.meta.url))
    const config = `plugins: ['${plugin}plugin.ts']\nsources: [{ files: '*', subject: Northfield }]\n`
    await workspace.write({
      'revenue.yaml': config,
      'c.md': 'Net sales in Q2 2025 were $14.2 million.',
      'd.faq': 'Q: When?\nA: Turnover in the second quarter of 2025 was $12.4 million.\n',
    })
    const { stdout } = await workspace.run(['trace', '-c', 'revenue.yaml', '14.2', 'c.md', 'd.faq'])
    expect(stdout).toMatch(/^c\.md:1:\d+ {2}14\.2\n {2}Northfield, revenue, Q2 2025\n/)
    expect(stdout).toMatch(/d\.faq:2:\d+ {2}12\.4\n/)
    expect(stdout).toContain('error  revenue-mismatch: ')
  })

  it('says that nothing is claimed there', async () => {
    const { stdout, stderr, code } = await workspace.run(['trace', 'a.md:1', 'a.md'])
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 })
    expect(stderr).toContain('no claim was found at "a.md:1"')
  })
})
