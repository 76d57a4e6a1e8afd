import { describe, expect, it } from 'vitest'
import { lint } from '../../src/index.js'

/** The checks that hold some documents against each other. */
async function meeting(...texts: readonly string[]): Promise<readonly string[]> {
  const { findings } = await lint({
    files: texts.map((text, at) => ({ path: `${'abc'.charAt(at)}.md`, text })),
    asOf: '2025-06-01',
    cwd: '/',
  })
  const between = findings.filter(({ location, related }) =>
    related.some((one) => one.location.path !== location.path),
  )
  return [...new Set(between.map(({ check }) => check))].sort()
}

const result = (rate: string) =>
  `Among patients with osteosarcoma in the surgery group (n = 125), the objective response rate was ${rate}.`

const release = (number: string, rate: string) =>
  `# Surgery beats plaster\n\nThe LARKWOOD trial (${number}) has ended.\n\n${result(rate)}`

const paper = (number: string, rate: string) =>
  `# Surgery or plaster\n\nWe asked whom to operate.\n\n${result(rate)}\n\nTrial registration: ${number}.`

const drugPaper = (drug: string, number: string, rate: string) =>
  `# ${drug} in sarcoma\n\n${drug} was given.\n\n${result(rate)}\n\nTrial registration: ${number}.`

describe('sources of one trial meet', () => {
  it('where neither tells of a drug', async () => {
    const [a, b] = [release('NCT99000417', '20.8%'), paper('NCT99000417', '30.8%')]
    expect(await meeting(a, b)).toEqual(['value-mismatch'])
    expect(await meeting(a, paper('NCT99000417', '20.8%'))).toEqual([])
  })

  it('in a register of another country', async () => {
    expect(
      await meeting(release('ISRCTN99000417', '20.8%'), paper('ISRCTN99000417', '30.8%')),
    ).toEqual(['value-mismatch'])
  })

  it('where only one of them tells of a drug', async () => {
    const drugged = drugPaper('Velzatinib', 'NCT99000417', '30.8%')
    expect(await meeting(release('NCT99000417', '20.8%'), drugged)).toEqual(['value-mismatch'])
    expect(await meeting(drugged, release('NCT99000417', '20.8%'))).toEqual(['value-mismatch'])
  })
})

describe('sources of two trials never meet', () => {
  it('though they are worded alike', async () => {
    expect(
      await meeting(release('ISRCTN99000417', '20.8%'), paper('ISRCTN99000418', '30.8%')),
    ).toEqual([])
  })

  it('though one of them tells of a drug', async () => {
    const drugged = drugPaper('Velzatinib', 'NCT99000418', '30.8%')
    expect(await meeting(paper('NCT99000417', '20.8%'), drugged)).toEqual([])
  })

  it('though one of them has the number of the other beside its own', async () => {
    const both = `${paper('NCT99000418', '30.8%')} The trial NCT99000417 is another.`
    expect(await meeting(paper('NCT99000417', '20.8%'), both)).toEqual([])
  })

  it('nor two drugs by a source with the number of both and the drug of neither', async () => {
    expect(
      await meeting(
        drugPaper('Velzatinib', 'NCT99000417', '20.8%'),
        drugPaper('Torvalimab', 'NCT99000417', '30.8%'),
        paper('NCT99000417', '30.8%'),
      ),
    ).toEqual([])
  })
})

describe('a source that has only the acronym meets those that have the number', () => {
  const numbered = (number: string, rate: string) =>
    `# Velzatinib in sarcoma\n\nVelzatinib was given in HARBORVIEW (${number}).\n\n${result(rate)}`
  const told = (rate: string) =>
    `# News of the day\n\nThe HARBORVIEW trial has ended.\n\n${result(rate)}`

  it('through a source that gives both', async () => {
    expect(await meeting(numbered('NCT99000417', '20.8%'), told('30.8%'))).toEqual([
      'value-mismatch',
    ])
    expect(await meeting(numbered('NCT99000417', '20.8%'), told('20.8%'))).toEqual([])
  })

  it('in a register of another country, and with two numbers', async () => {
    const both = 'NCT99000417; EudraCT 2020-001234-56'
    for (const number of ['jRCT2031230001', 'EudraCT 2020-001234-56', 'CTRI/2024/05/012345', both])
      expect(await meeting(numbered(number, '20.8%'), told('30.8%'))).toEqual(['value-mismatch'])
  })

  it('but not where two trials have the acronym', async () => {
    expect(
      await meeting(
        numbered('NCT99000417', '20.8%'),
        numbered('NCT99000418', '20.8%').replaceAll('elzatinib', 'orvatinib'),
        told('30.8%'),
      ),
    ).not.toContain('value-mismatch')
  })

  it('nor where another acronym is told of', async () => {
    const other = told('30.8%').replace('HARBORVIEW', 'LAKEVIEW')
    expect(await meeting(numbered('NCT99000417', '20.8%'), other)).toEqual([])
  })
})

describe('a drug and its code are one', () => {
  const coded = (rate: string) => `# QX-1207 in sarcoma\n\nQX-1207 was given.\n\n${result(rate)}`
  const named = (rate: string, name = 'torvalimab (QX-1207)') =>
    `# Sponsor reports on ${name}\n\nIt was given weekly.\n\n${result(rate)}`

  it('where a source has the code in brackets behind the name', async () => {
    const plain = drugPaper('Torvalimab', 'NCT99000417', '30.8%').replace(/Trial.*/, '')
    expect(await meeting(named('20.8%'), plain)).toEqual(['value-mismatch'])
    expect(await meeting(named('20.8%'), coded('30.8%'), plain)).toEqual(['value-mismatch'])
  })

  it('and not where the brackets hold a marker, or follow a combination', async () => {
    const plain = drugPaper('Torvalimab', 'NCT99000417', '30.8%').replace(/Trial.*/, '')
    const marker = coded('20.8%').replaceAll('QX-1207', 'EGFR-19')
    expect(await meeting(marker, plain)).toEqual([])
    const joined = `${coded('20.8%')}\n\nOthers had docetaxel plus torvalimab (QX-1207).`
    expect(await meeting(joined, plain)).toEqual([])
  })
})
