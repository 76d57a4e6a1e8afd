import { describe, expect, it } from 'vitest'
import { extractClaims } from '../../../src/index.js'

/** The figures of a text with the trial that each is taken to be of. */
async function trialsOf(text: string): Promise<readonly string[]> {
  const { sources } = await extractClaims({ files: [{ path: 'a.md', text }] })
  const figures = sources
    .flatMap(({ claims }) => claims)
    .filter(({ kind }) => ['count', 'proportion', 'estimate', 'dose', 'date'].includes(kind))
  return figures.map(({ place, scope }) => `${place.quote}: ${scope.trial?.text ?? 'open'}`)
}

const opening =
  'LARKWOOD-1 (NCT99000417) and LARKWOOD-2 (NCT99000418) are two trials of velzatinib.'

describe('the trial of a claim, where a text names several', () => {
  it('is the one that its sentence names', async () => {
    const text = `${opening}\n\nIn LARKWOOD-1, 743 adults were randomized. The trial LARKWOOD-2 randomized 518 adults.`
    expect(await trialsOf(text)).toEqual(
      expect.arrayContaining(['743: LARKWOOD-1', '518: LARKWOOD-2']),
    )
  })

  it('is the last named before it, or the next behind it where figures come first', async () => {
    const before = `${opening}\n\nLARKWOOD-1 randomized 743 adults, and LARKWOOD-2 randomized 518 adults.`
    expect(await trialsOf(before)).toEqual(
      expect.arrayContaining(['743: LARKWOOD-1', '518: LARKWOOD-2']),
    )
    const behind = `${opening}\n\nA total of 743 patients were randomized in LARKWOOD-1 and 518 patients were randomized in LARKWOOD-2.`
    expect(await trialsOf(behind)).toEqual(
      expect.arrayContaining(['743: LARKWOOD-1', '518: LARKWOOD-2']),
    )
  })

  it('is the one that the sentence before, the lead of the list or the heading is about', async () => {
    const paragraph = `${opening}\n\nLARKWOOD-2 has ended. In all, 518 patients were randomized.`
    expect(await trialsOf(paragraph)).toContain('518: LARKWOOD-2')
    const list = `${opening}\n\nResults of LARKWOOD-2 were:\n\n- 518 patients were randomized`
    expect(await trialsOf(list)).toContain('518: LARKWOOD-2')
    const headed = `${opening}\n\n## LARKWOOD-2\n\nIn all, 518 patients were randomized.`
    expect(await trialsOf(headed)).toContain('518: LARKWOOD-2')
  })

  it('is the one of the title, until a heading names another', async () => {
    const text = `# LARKWOOD-1 meets its endpoint\n\n${opening}\n\nIn all, 743 patients were randomized.\n\n## About LARKWOOD-2\n\nIn all, 518 patients were randomized.`
    expect(await trialsOf(text)).toEqual(
      expect.arrayContaining(['743: LARKWOOD-1', '518: LARKWOOD-2']),
    )
  })

  it('is open where two are named in one breath, and behind words for all of them', async () => {
    const breath = `${opening}\n\nIn LARKWOOD-1 and LARKWOOD-2, 1,261 patients were randomized.`
    expect(await trialsOf(breath)).toContain('1,261: open')
    const all = `${opening}\n\nLARKWOOD-1 has ended. Across both trials, 1,261 patients were randomized. Nausea was seen in 12.0% of them.`
    const read = await trialsOf(all)
    expect(read).toContain('1,261: open')
    expect(read).toContain('12.0%: open')
  })

  it('is not asked for where the text names one trial by several names', async () => {
    const text =
      'LARKWOOD-1 (NCT99000417; EudraCT 2020-001234-56) was approved by a committee (X16-0482). In all, 743 patients were randomized.'
    expect(await trialsOf(text)).toContain('743: open')
  })
})
