import { describe, expect, it } from 'vitest'
import type { FactReader } from '../../src/index.js'
import { compareSources } from '../../src/lint/compare.js'
import { lines } from './sample-plugin.js'

/** A source about a drug, which its title names. */
function about(...sentences: readonly string[]): string {
  return `# Results of QX-1207\n\nQX-1207 was studied.\n\n${sentences.join('\n\n')}\n`
}

/** The facts of two sources: standing, measure with scope, quotes by source, and why. */
async function compared(a: string, b: string) {
  const { facts } = await compareSources({
    files: [
      { path: 'a.md', text: a },
      { path: 'b.md', text: b },
    ],
    cwd: '/',
  })
  return facts.map(({ standing, measure, statements, why }) => ({
    standing,
    measure,
    quotes: statements.map(({ location, quote }) => `${location.path} ${quote}`),
    why: why.join('; '),
  }))
}

const orr = 'In patients with osteosarcoma who received 12 mg/kg, the confirmed ORR was'

describe('compareSources', () => {
  it('puts claims that agree into one row, however they are rounded', async () => {
    expect(await compared(about(`${orr} 20.8%.`), about(`${orr} 21%.`))).toMatchObject([
      {
        standing: 'agreed',
        measure: 'confirmed objective response rate',
        quotes: ['a.md 20.8%', 'b.md 21%'],
        why: 'the same in both places: condition osteosarcoma, dose 12 mg/kg',
      },
    ])
  })

  it('puts what cannot both be true into one row', async () => {
    expect(await compared(about(`${orr} 20.0%.`), about(`${orr} 23.0%.`))).toMatchObject([
      { standing: 'conflicting', quotes: ['a.md 20.0%', 'b.md 23.0%'] },
    ])
  })

  it('says which dimension of the scope explains a difference', async () => {
    const other = 'In patients with osteosarcoma who received 8 mg/kg, the confirmed ORR was 6.7%.'
    expect(await compared(about(`${orr} 20.0%.`), about(other))).toMatchObject([
      { standing: 'explained', why: 'b.md has 6.7%: dose 12 mg/kg against 8 mg/kg' },
      { standing: 'explained', why: 'a.md has 20.0%: dose 8 mg/kg against 12 mg/kg' },
    ])
  })

  it('says that another data cutoff explains a difference', async () => {
    const early = about('The data cutoff was June 30, 2025.', `${orr} 16.0%.`)
    const late = about('The data cutoff was May 15, 2026.', `${orr} 20.8%.`)
    const rates = (await compared(early, late)).filter(({ measure }) => measure.includes('rate'))
    expect(rates).toMatchObject([
      {
        standing: 'explained',
        why: expect.stringContaining('data cutoff June 30, 2025') as string,
      },
      { standing: 'explained', why: expect.stringContaining('against June 30, 2025') as string },
    ])
  })

  it('leaves open what differs where no group is named', async () => {
    expect(await compared(about('The ORR was 20.0%.'), about('The ORR was 31.0%.'))).toMatchObject([
      { standing: 'open', why: expect.stringContaining('is not said') as string },
      { standing: 'open' },
    ])
  })

  it('lists what one source alone states, and no group beside its whole', async () => {
    const whole = about('A total of 68 patients were enrolled.')
    const part = about('A total of 13 patients with osteosarcoma were enrolled.')
    expect(await compared(whole, part)).toMatchObject([
      { standing: 'alone' },
      { standing: 'alone' },
    ])
  })

  it('tells designations of two agencies apart and matches those of one', async () => {
    const granted = (agency: string, date: string) =>
      `In ${date}, the ${agency} granted breakthrough therapy designation to QX-1207 for the treatment of patients with osteosarcoma.`
    const facts = await compared(
      about(granted('FDA', 'January 2025')),
      about(granted('FDA', 'January 7, 2025'), granted('NMPA', 'February 2025')),
    )
    expect(facts.map(({ standing }) => standing)).toEqual(['explained', 'agreed'])
    expect(facts[0]?.why).toContain('agency nmpa against fda')
  })

  it('puts dates of one event that share no day into two rows', async () => {
    const facts = await compared(
      about('The data cutoff was June 30, 2025.'),
      about('The data cutoff was May 15, 2026.'),
    )
    expect(facts.map(({ standing }) => standing)).toEqual(['open', 'open'])
  })
})

it('sets what a plugin makes facts of side by side', async () => {
  const facts: FactReader = {
    kinds: ['count'],
    factOf: ({ kind, measure }) => (kind === 'count' ? measure.label : undefined),
    nameOf: ({ measure }) => `${measure.label} of fruits`,
    agree: (a, b) =>
      a.kind === 'count' && b.kind === 'count' && a.value.number.value === b.value.number.value,
  }
  const matrix = await compareSources({
    files: ['apples = 3', 'apples = 4\npears = 5', 'pears = 5', 'plums = 6'].map((text, index) => ({
      path: `${String(index)}.lines`,
      text,
    })),
    config: { plugins: [{ ...lines, facts }] },
    cwd: '/',
  })
  expect(
    matrix.facts.map(({ standing, subject, measure }) => `${standing}: ${measure}, ${subject}`),
  ).toEqual([
    'conflicting: number of fruits, apples',
    'agreed: number of fruits, pears',
    'alone: number of fruits, plums',
  ])
})
