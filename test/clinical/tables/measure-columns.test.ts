import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn } from '../claims-in.js'
import { tableText } from './table-text.js'

describe('columns that are measures by their table', () => {
  it('have units of their own', async () => {
    const text = tableText(['Item', 'Kind', 'Unit price ($)'], ['Gauze', 'Pack', '2.91'])
    expect(await measuredIn(text, 'estimate')).toEqual(['"Unit price: Gauze: Pack": 2.91 $'])
    expect(await scopedIn(text, 'estimate')).toEqual(['2.91 $ {}'])
  })

  it('are groups where all have one unit', async () => {
    const text = tableText(['Item', 'Early (mm)', 'Late (mm)'], ['Gap', '2.91', '3.15'])
    expect((await scopedIn(text, 'estimate'))[0]).toContain('arm=early')
  })

  it('stand over rows that hold groups against each other', async () => {
    const text = tableText(
      ['', 'Scale A (95% CI)', 'Scale B (95% CI)'],
      ['Early vs late', '0.82 (-2.79 to 4.42); p = 0.65', '4.94 (-0.93 to 10.82); p = 0.10'],
      ['Age', '0.02 (-1.02 to 1.05); p = 0.97', '0.36 (-1.63 to 2.36); p = 0.72'],
    )
    const scopes = await scopedIn(text, 'estimate')
    expect(scopes[0]).toMatch(/\{arm=early vs late, endpoint=scale a\}/)
    expect((await measuredIn(text, 'estimate'))[2]).toMatch(/^"Scale A: Age"/)
  })

  it('have rows of groups where these have sizes', async () => {
    const text = tableText(
      ['', 'Height (cm)', 'BMI'],
      ['Ctl (n = 11)', '170.7', '25.1'],
      ['Oil (n = 10)', '171.5', '25.2'],
    )
    expect((await measuredIn(text, 'estimate'))[0]).toMatch(/^"Height": 170.7/)
    expect((await scopedIn(text, 'estimate'))[0]).toMatch(/arm=ctl/)
  })

  it('are told by the rows where these name group and measure', async () => {
    const text = tableText(
      ['Groups', 'Baseline', 'At term', 'P value'],
      ['Group-A iron', '10.4', '9.3', '0.01'],
      ['Group-A zinc', '5.3', '5.4', '0.06'],
      ['Group-B iron', '11.8', '10.2', '0.02'],
      ['Group-B zinc', '5.4', '5.7', '0.04'],
    )
    expect((await measuredIn(text, 'estimate'))[1]).toBe('"iron": 9.3')
    expect((await scopedIn(text, 'estimate'))[1]).toMatch(/arm=group A.*timePoint=at term/)
    expect((await scopedIn(text, 'p-value'))[1]).toMatch(/arm=group A.*endpoint=zinc/)
  })

  it('do not tell a heading from results by how many people have no data', async () => {
    const text = tableText(
      ['Item', 'Drug (n = 40)', 'Placebo (n = 50)', 'Missing data'],
      ['Work', '', '', '0, 1'],
      ['Full time', '10 (25.0)', '20 (40.0)', ''],
    )
    expect((await measuredIn(text, 'proportion'))[0]).toMatch(/^"Work: Full time"/)
  })

  it('have lengths for categories, not for times', async () => {
    const text = tableText(
      ['Item', 'Drug (n = 40)', 'Placebo (n = 50)'],
      ['Duration of pain', '', ''],
      ['6 months', '10 (25.0)', '20 (40.0)'],
    )
    expect((await measuredIn(text, 'proportion'))[0]).toMatch(/^"Duration of pain: 6 months"/)
    expect((await scopedIn(text, 'proportion'))[0]).not.toContain('timePoint')
  })
})
