import { describe, expect, it } from 'vitest'
import { measuredIn } from '../claims-in.js'
import { tableText } from './table-text.js'

describe('rows in percent', () => {
  it('hold shares in all their columns', async () => {
    const text = tableText(
      ['Item', 'Before', 'After'],
      ['Percentage of female patients', '54.2', '53.1'],
    )
    expect(await measuredIn(text)).toEqual([
      '"Percentage of female patients": 54.2%',
      '"Percentage of female patients": 53.1%',
    ])
  })

  it('hold no shares where the title says that all numbers are means with their intervals', async () => {
    const table = tableText(
      ['Item', 'Drug (n = 23)'],
      ['Oxygen extraction (%)', '57 (53-60)'],
      ['Stroke volume (mL)', '71 (66-76)'],
    )
    const text = `Table 1. Data are mean (95% CI).\n\n${table}`
    expect(await measuredIn(text, 'proportion', 'estimate')).toEqual([
      '"Oxygen extraction": 57 % 95% confidence 53..60',
      '"Stroke volume": 71 mL 95% confidence 66..76',
    ])
  })

  it('hold their intervals, though each cell has its own percent sign', async () => {
    const table = tableText(
      ['Outcome', 'Drug (N = 124)'],
      ['ORR (95% CI)', '36% (28, 45)'],
      ['Rate of stroke, % (95% CI)', '8% (4-14)'],
    )
    expect(await measuredIn(table, 'proportion')).toEqual([
      'objective-response-rate: 36% group 124 95% confidence 28..45',
      '"Rate of stroke": 8% group 124 95% confidence 4..14',
    ])
  })

  it('of parts of volumes hold no shares', async () => {
    const text = tableText(['Item', 'Pre', 'Post'], ['EF (%)', '59 (56-62)', '57 (53-60)'])
    expect(await measuredIn(text, 'proportion')).toEqual([])
  })

  it('hold no share in a column of ratios or of test statistics', async () => {
    const text = tableText(
      ['Item', 'Drug', 'Odds ratio (95% CI)', 't'],
      ['Smokers, %', '54.2', '0.96 (0.80 to 1.15)', '1.20'],
    )
    expect(await measuredIn(text)).toEqual([
      '"Smokers": 54.2%',
      'odds-ratio: 0.96 95% confidence 0.80..1.15',
      '"t": 1.20',
    ])
  })
})
