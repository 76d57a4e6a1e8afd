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
