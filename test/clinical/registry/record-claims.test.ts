import { describe, expect, it } from 'vitest'
import { readText, valueInWords } from '../claims-in.js'

const fields = [
  ['Overall Status', 'Active, not recruiting'],
  ['Study Start (Actual)', '2024-03-03'],
  ['Primary Completion (Estimated)', 'December 2026'],
  ['Enrollment (Estimated)', '102'],
  ['Masking', 'None'],
  ['Last Update Posted', '2025-10-20'],
] as const

const claims = [
  'status: active-not-recruiting',
  'study-start: 2024-3-3 actual',
  'primary-completion: 2026-12 estimated',
  'enrolment: 102 estimated',
  'masking: none',
  'last-update-posted: 2025-10-20',
]

const layouts: readonly (readonly [string, string, string])[] = [
  [
    'label above value',
    'a.txt',
    fields.map(([label, value]) => `${label}\n\n${value}\n`).join('\n'),
  ],
  [
    'rows of a table',
    'a.md',
    `| Field | Value |\n| --- | --- |\n${fields.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`,
  ],
  [
    'label in a heading',
    'a.md',
    fields.map(([label, value]) => `## ${label}\n\n${value}\n`).join('\n'),
  ],
]

async function measured(text: string, path: string): Promise<string[]> {
  const read = await readText(text, path)
  return read.claims.map((claim) => `${claim.measure.key ?? ''}: ${valueInWords(claim)}`)
}

describe('the page of a record', () => {
  it.each(layouts)('%s', async (_, path, text) => {
    expect(await measured(text, path)).toEqual(claims)
  })

  it('tells that it is one, and how old', async () => {
    const { facts } = await readText(layouts[0]?.[2] ?? '', 'a.txt')
    expect(facts).toMatchObject({
      kind: 'registry-record',
      published: { year: 2025, month: 10, day: 20 },
    })
  })

  it('is not any text with one such line', async () => {
    const text = 'Masking: none\n\nThe rest is prose.'
    expect((await readText(text)).facts.kind).toBeUndefined()
  })

  it('has arms with role and label', async () => {
    const text = `${layouts[0]?.[2] ?? ''}\nExperimental: Dose 1\n\nPlacebo Comparator: Saline\n`
    const arms = (await measured(text, 'a.txt')).filter((claim) => claim.startsWith('arm'))
    expect(arms).toEqual(['arm: experimental Dose 1', 'arm: placebo comparator Saline'])
  })

  it('has time frames, the last time of each', async () => {
    const text = `${layouts[0]?.[2] ?? ''}\nOverall survival\n\n[Time Frame: from 6 months up to 24 months]\n`
    expect(await measured(text, 'a.txt')).toContain('overall-survival: 24 month')
  })

  it('keeps its other fields where a count is printed oddly', async () => {
    const text = (layouts[0]?.[2] ?? '').replace('102', '1,2,3')
    const expected = claims.filter((claim) => !claim.startsWith('enrolment'))
    expect(await measured(text, 'a.txt')).toEqual(expected)
  })

  it('has criteria that are no results', async () => {
    const text = `${layouts[0]?.[2] ?? ''}\nInclusion Criteria:\n\n- Relapse in 20.8% (5/24)\n- Age 18 years or more\n`
    expect(await measured(text, 'a.txt')).toEqual(claims)
  })
})

describe('a text that is no record', () => {
  it('has no field claims from the same words', async () => {
    expect(await measured('Enrollment: 102\n\nThe rest is prose.\n', 'a.txt')).not.toContain(
      'enrolment: 102',
    )
  })
})
