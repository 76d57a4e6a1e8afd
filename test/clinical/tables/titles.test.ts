import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn } from '../claims-in.js'
import { tableText } from './table-text.js'

const titled = (title: string, ...rows: readonly (readonly string[])[]): string =>
  `Table 1. ${title}\n\n${tableText(rows[0] ?? [], ...rows.slice(1))}`

describe('titles that name what is measured', () => {
  const times = [
    ['Time', 'Drug', 'Placebo'],
    ['Day 1', '12.5', '13.5'],
  ] as const

  it.each([
    ['Mean ± SD of peak flow (L/min) during training.', '"peak flow"'],
    ['Comparison of cough scores between the arms', '"cough scores"'],
    ['The results of the walking test in both groups', '"walking test"'],
  ])('hand the noun they begin with down: %s', async (title, name) => {
    const [first] = await measuredIn(titled(title, ...times), 'estimate')
    expect(first).toBe(`${name}: 12.5`)
  })

  it('may only say what sort of table they are of', async () => {
    const text = titled('Completers’ analysis at two times', ...times)
    expect((await measuredIn(text, 'estimate'))[0]).toBe('"Day 1": 12.5')
  })

  it('speak after the corner', async () => {
    const [, row] = times
    const text = titled('Main analysis', ['Time point of pain score', 'Drug', 'Placebo'], row)
    expect((await measuredIn(text, 'estimate'))[0]).toBe('"pain score": 12.5')
  })
})

describe('titles of ratios', () => {
  const title = 'Odds ratios (95% CI) – relative to usual care – for relapse in both regions.'

  it('make ratios of all cells, each of the outcome', async () => {
    const text = titled(
      title,
      ['Treatment', 'North During', 'North After'],
      ['Early', '1.1 (0.7-1.6)', '0.9 (0.7-1.1)'],
      ['Late', '1.2 (0.8-1.6)', '0.8 (0.7-1.2)'],
    )
    expect((await measuredIn(text, 'ratio'))[0]).toMatch(/^odds-ratio: 1\.1/)
    expect((await scopedIn(text, 'ratio'))[1]).toMatch(
      /arm=early.*endpoint=relapse.*subgroup=north after/,
    )
  })

  it('leave columns alone that name a measure', async () => {
    const text = titled(title, ['Treatment', 'Mean age'], ['Early', '51.5 (50.1-52.9)'])
    expect(await measuredIn(text, 'ratio')).toEqual([])
  })
})

describe('titles of results before and after something', () => {
  const title = 'Strength before and after the 8-week training in both groups.'

  it('tell the two columns of each group apart', async () => {
    const text = titled(
      title,
      ['', 'Drug Mean', 'SD', 'Mean', 'SD', 'Placebo Mean', 'SD', 'Mean', 'SD'],
      ['Grip', '12.8', '4.6', '15.2', '5.0', '17.0', '4.5', '16.9', '4.4'],
    )
    expect(await scopedIn(text, 'estimate')).toEqual([
      expect.stringMatching(/arm=drug.*timePoint=before 8-week training/),
      expect.stringMatching(/arm=drug.*timePoint=after 8-week training/),
      expect.stringMatching(/arm=placebo.*timePoint=before/),
      expect.stringMatching(/arm=placebo.*timePoint=after/),
    ])
  })

  it('tell nothing of a single one', async () => {
    const text = titled(title, ['', 'Drug Mean', 'Placebo Mean'], ['Grip', '12.8', '15.2'])
    expect((await scopedIn(text, 'estimate'))[0]).not.toContain('timePoint')
  })
})
