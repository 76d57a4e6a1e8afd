import { describe, expect, it } from 'vitest'
import { lint } from '../../src/index.js'

const about = (text: string, cutoff = '') =>
  `# Dorvatinib in thyroid cancer\n\nDorvatinib was tested in RIVERTON (NCT99003990).${cutoff}\n\n${text}\n`

/** What is found between two texts about one trial. */
async function found(one: string, other: string): Promise<readonly string[]> {
  const { findings } = await lint({
    files: [
      { path: 'one.md', text: one },
      { path: 'other.md', text: other },
    ],
    config: {},
    asOf: '2026-01-01',
  })
  return findings.map(({ check, messageId }) => `${check} ${messageId}`)
}

const given = 'In patients with thyroid cancer on dorvatinib, the response rate'

/** Two figures of one measure, and in what they differ. */
const explained: readonly (readonly [name: string, one: string, other: string])[] = [
  [
    'population',
    `${given} was 31.2% in the intention-to-treat population.`,
    `${given} was 36.9% in the per-protocol population.`,
  ],
  [
    'assessor',
    `${given} by independent review was 31.2%.`,
    `${given} by investigator assessment was 36.9%.`,
  ],
  [
    'estimand',
    `${given} was 31.2% with the treatment policy estimand.`,
    `${given} was 36.9% with the hypothetical estimand.`,
  ],
  [
    'analysis',
    `At the interim analysis, ${given} was 31.2%.`,
    `At the final analysis, ${given} was 36.9%.`,
  ],
  [
    'line',
    `${given} was 31.2% as first-line treatment.`,
    `${given} was 36.9% as second-line treatment.`,
  ],
]

describe('figures whose sentences say that they came about in two ways', () => {
  it.each(explained)('%s', async (_, one, other) => {
    expect(await found(about(one), about(other))).toEqual([])
    const same = one.replace('31.2', '36.9')
    expect(await found(about(one), about(same))).toEqual(['value-mismatch between'])
  })

  it('or whose data were cut on two days', async () => {
    const [one, other] = [`${given} was 31.2%.`, `${given} was 36.9%.`]
    const cut = (day: string) => ` Data were cut on ${day}.`
    const [early, late] = [about(one, cut('4 May 2023')), about(other, cut('9 January 2024'))]
    expect(await found(early, late)).toEqual([])
    expect(await found(early, about(other, cut('4 May 2023')))).toEqual(['value-mismatch between'])
  })
})

describe('figures of everybody in a trial', () => {
  const cut = ' The data cutoff was 4 May 2023.'
  const [one, other] = ['The response rate was 31.2%.', 'The response rate was 36.9%.']

  it('are held against each other if the data are of one day', async () => {
    expect(await found(about(one, cut), about(other, cut))).toEqual(['value-mismatch between'])
    expect(await found(about(one), about(other))).toEqual([])
  })

  it('but not against one of several that the other source gives', async () => {
    const several = `${other} At an earlier look, the response rate had been 28.0%.`
    expect(await found(about(one, cut), about(several, cut))).toEqual([])
  })
})
