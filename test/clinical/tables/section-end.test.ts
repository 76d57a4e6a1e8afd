import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn } from '../claims-in.js'
import { tableText } from './table-text.js'

const arms = ['Item', 'Drug (n = 40)', 'Placebo (n = 50)', 'P']

describe('sections', () => {
  it('end behind the shares that make up the whole', async () => {
    const text = tableText(
      arms,
      ['Work', '', '', ''],
      ['Full time', '10 (25.0)', '20 (40.0)', ''],
      ['None', '30 (75.0)', '30 (60.0)', ''],
      ['Asthma', '4 (10.0)', '5 (10.0)', ''],
    )
    expect(await measuredIn(text, 'proportion')).toContain('"Asthma": 10.0% 4 group 40')
  })

  it('go on while there is room beside the shares', async () => {
    const text = tableText(
      ['Item', 'Drug (n = 400)', 'Placebo (n = 500)'],
      ['Work', '', ''],
      ['Full time', '100 (25.0)', '200 (40.0)'],
      ['None', '297 (74.3)', '297 (59.4)'],
      ['Unknown', '3 (0.8)', '3 (0.6)'],
    )
    expect(await measuredIn(text, 'proportion')).toContain('"Work: Unknown": 0.8% 3 group 400')
  })

  it('end at a row with a p-value of its own where the heading has one for all', async () => {
    const text = tableText(
      arms,
      ['Stage', '', '', '0.40'],
      ['I', '10 (25.0)', '20 (40.0)', ''],
      ['Haemoglobin', '12.1 ± 0.4', '12.2 ± 0.3', '0.75'],
    )
    expect(await measuredIn(text, 'estimate')).toEqual([
      '"Haemoglobin": 12.1',
      '"Haemoglobin": 12.2',
    ])
    expect((await measuredIn(text, 'proportion'))[0]).toMatch(/^"Stage: I"/)
  })

  it('end at a row without the bullet of the others', async () => {
    const text = tableText(
      arms,
      ['Stage, n (%)', '', '', ''],
      ['• I', '10 (25.0)', '20 (40.0)', ''],
      ['Asthma, n (%)', '4 (10.0)', '5 (10.0)', ''],
    )
    expect((await measuredIn(text, 'proportion')).at(-1)).toMatch(/^"Asthma"/)
  })

  it('of an analysis set name no measure, and do not end where all respond', async () => {
    const text = tableText(
      ['Site', 'Drug n (%)', 'Placebo n (%)'],
      ['Per-protocol population', '', ''],
      ['North', '20 (100)', '19 (100)'],
      ['South', '18 (90.0)', '11 (55.0)'],
    )
    expect((await measuredIn(text, 'proportion'))[3]).toBe('"South": 55.0% 11')
    expect((await scopedIn(text, 'proportion'))[3]).toContain('analysisSet=per-protocol')
  })
})
