import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace, type Workspace } from './run-cli.js'

let workspace: Workspace

beforeAll(async () => {
  workspace = await createWorkspace()
  await workspace.write({
    'a.md': [
      '# XN-401 in phase 2',
      '',
      'With XN-401 at 12 mg/kg, the ORR was 20.8% in cohort 1. Table 3 shows 17 odd things.',
      '',
      'Call +49 30 123 4567 after 2024. See the paper [4].',
      '',
      '## Inclusion criteria',
      '',
      '- Older than 18',
    ].join('\n'),
  })
}, 60_000)

afterAll(() => workspace.remove())

describe('claims --explain', () => {
  it('says by which words and rule each field was bound', async () => {
    const { stdout, code } = await workspace.run(['claims', '--explain', 'a.md'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ {2}3:38 {2}proportion {2}20\.8%$/m)
    expect(stdout).toMatch(/^ +subject +XN-401 +the sentence names it$/m)
    expect(stdout).toMatch(/^ +measure +objective response rate +the measure named before/m)
    expect(stdout).toMatch(/^ +cohort +cohort 1 +the group named right behind the figure$/m)
    expect(stdout).toMatch(/^ +dose +12 mg\/kg +the group named before the figure$/m)
  })
})

describe('claims --unread', () => {
  it('lists the numbers that no claim holds and nothing explains', async () => {
    const { stdout, code } = await workspace.run(['claims', '--unread', 'a.md'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/a\.md: 1 number not read/)
    expect(stdout).toMatch(/^ {2}3:71 {2}17 {2}.*shows 17 odd things/m)
  })

  it('tells in JSON what was set aside and why', async () => {
    const { stdout } = await workspace.run(['claims', '--unread', '--json', 'a.md'])
    const [source] = JSON.parse(stdout) as {
      unread: { number: string }[]
      setAside: { text: string; reason: string }[]
    }[]
    expect(source?.unread.map(({ number }) => number)).toEqual(['17'])
    const reasons = new Map(source?.setAside.map(({ text, reason }) => [text, reason]))
    expect(reasons.get('3')).toBe('number of a part, a phase or a grade')
    expect(reasons.get('4567')).toBe('telephone number')
    expect(reasons.get('2024')).toBe('year')
    expect(reasons.get('[4]')).toBe('reference mark')
    expect(reasons.get('Older than 18')).toBe('criterion of eligibility')
  })
})
