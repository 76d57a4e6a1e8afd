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
