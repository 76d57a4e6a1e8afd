import { describe, expect, it } from 'vitest'
import { lint, type LintOptions } from '../../src/index.js'
import { compareSources } from '../../src/lint/compare.js'

const orr = (rate: string, more = '') =>
  `# Results of QX-1207\n\nIn patients with osteosarcoma who received QX-1207 at 12 mg/kg, the ORR was ${rate}.\n\n${more}\n`

const groups = [
  { name: 'east', files: 'east/**' },
  { name: 'west', files: ['west/*.md'] },
]

const files = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([path, text]) => ({ path, text }))

async function found(texts: Readonly<Record<string, string>>, options: LintOptions = {}) {
  const { findings, diagnostics } = await lint({
    files: files(texts),
    config: { groups },
    cwd: '/',
    ...options,
  })
  return {
    findings: findings.map(({ check, location, related }) =>
      [check, location.path, ...related.map((one) => one.location.path)].join(' '),
    ),
    problems: diagnostics.map(({ path, message }) => `${path ?? ''}: ${message}`),
  }
}

describe('files of different groups never meet', () => {
  it('though they have the same subject, while those of one group do', async () => {
    const one = { 'east/a.md': orr('20.8%'), 'west/b.md': orr('23.0%') }
    expect((await found(one)).findings).toEqual([])
    expect((await found(one, { config: {} })).findings).toHaveLength(1)
    const more = { ...one, 'west/c.md': orr('30.0%') }
    expect((await found(more)).findings).toEqual(['value-mismatch west/c.md west/b.md'])
  })

  it('in no check between sources', async () => {
    const said = (figure: string, trial: string, day: string, masking: string) =>
      orr(
        figure,
        [
          `QX-1207 was studied in ${trial} (NCT99000417), a ${masking} trial.`,
          `QX-1207 was granted Orphan Drug designation by the FDA on ${day}.`,
          'The primary completion date was June 2024.',
          '## About QX-1207',
          `QX-1207 is an antibody that binds to ${figure} of cells and was made by a company.`,
        ].join('\n\n'),
      )
    const east = said('20.8%', 'LARKWOOD-2', 'May 3, 2024', 'double-blind')
    const west = said('23.0%', 'LARKWOOD-3', 'June 9, 2024', 'open-label')
    const texts = { 'east/a.md': east, 'west/b.md': west }
    const between = new Set(
      (await found(texts, { config: {} })).findings.map((one) => one.split(' ')[0]),
    )
    expect(between).toContain('value-mismatch')
    expect(between).toContain('identifier')
    expect(between).toContain('term-conflict')
    expect(between).toContain('designation-ledger')
    const apart = (await found(texts)).findings
    expect(apart.filter((one) => one.includes('east') && one.includes('west'))).toEqual([])
  })

  it('nor by the names that the other group declares equal', async () => {
    const alias = orr('20.8%', 'QX-1207 (also known as ZB-330) was studied.')
    const other = orr('23.0%').replaceAll('QX-1207', 'ZB-330')
    const texts = { 'east/a.md': alias, 'west/b.md': other, 'west/c.md': orr('41.0%') }
    expect((await found(texts)).findings).toEqual([])
    expect((await found(texts, { config: {} })).findings).not.toEqual([])
  })
})

describe('a file in no group', () => {
  it('meets those of every group, and is told once for each', async () => {
    const texts = { 'a.md': orr('20.8%'), 'east/b.md': orr('23.0%'), 'west/c.md': orr('30.0%') }
    const { findings } = await found(texts)
    expect(findings.map((one) => one.split(' ').slice(1).sort().join(' ')).sort()).toEqual([
      'a.md east/b.md',
      'a.md west/c.md',
    ])
  })

  it('is held against another of its sort once, whatever the groups are', async () => {
    const texts = { 'a.md': orr('20.8%'), 'b.md': orr('23.0%'), 'east/c.md': '', 'west/d.md': '' }
    expect((await found(texts)).findings).toHaveLength(1)
  })

  it('is what the configuration expects: it holds in all groups', async () => {
    const expected = {
      subject: 'QX-1207',
      measure: 'ORR',
      scope: { condition: 'osteosarcoma', dose: '12 mg/kg' },
      value: '20.8%',
      sources: '**',
    }
    const texts = { 'east/a.md': orr('23.0%'), 'west/b.md': orr('23.0%'), 'west/c.md': 'Nothing.' }
    const { findings } = await found(texts, { config: { groups, expect: [expected] } })
    expect(findings.sort()).toEqual([
      'expected-fact east/a.md configuration',
      'expected-fact west/b.md configuration',
      'expected-fact west/c.md configuration',
    ])
  })
})

it('a file in two groups, and a group without files, are told', async () => {
  const config = { groups: [...groups, { name: 'north', files: '**/a.md' }] }
  const { problems } = await found({ 'east/a.md': orr('9%') }, { config })
  expect(problems).toEqual([
    'east/a.md: groups of the configuration: this file is in "east" and "north"; leave it in one, or in none if it may meet them all',
  ])
})

it('a comparison shows each fact once, with the sources that may meet', async () => {
  const { facts } = await compareSources({
    files: files({ 'a.md': orr('20.8%'), 'east/b.md': orr('20.8%'), 'west/c.md': orr('23.0%') }),
    config: { groups },
    cwd: '/',
  })
  expect(
    facts.map(({ standing, statements }) => [
      standing,
      ...statements.map(({ location }) => location.path),
    ]),
  ).toEqual([
    ['conflicting', 'a.md', 'west/c.md'],
    ['agreed', 'a.md', 'east/b.md'],
  ])
})
