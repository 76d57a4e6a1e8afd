import { describe, expect, it } from 'vitest'
import { measuredIn } from '../claims-in.js'
import { tableText } from './table-text.js'

describe('rows of a table of responses', () => {
  it('named PR and PD hold responses, and no p-values', async () => {
    const text = tableText(
      ['Response, n (%)', 'Drug (n = 128)'],
      ['PR', '24 (18.8)'],
      ['PD', '12 (9.4)'],
      ['Pa', '0.03'],
    )
    expect(await measuredIn(text, 'proportion', 'p-value')).toEqual([
      'partial-response-rate: 18.8% 24 group 128',
      '"PD": 9.4% 12 group 128',
      '"": p = 0.03',
    ])
  })

  it('keep a very good partial response apart from a partial one', async () => {
    const text = tableText(
      ['Response, n (%)', 'Drug (n = 97)'],
      ['VGPR', '16 (16.5)'],
      ['Very good partial response', '16 (16.5)'],
    )
    expect(await measuredIn(text, 'proportion')).toEqual([
      'very-good-partial-response-rate: 16.5% 16 group 97',
      'very-good-partial-response-rate: 16.5% 16 group 97',
    ])
  })

  it('take the interval of the row below them, in percent or without', async () => {
    const text = tableText(
      ['', 'Drug (N = 97)'],
      ['Overall response rate, n (%)', '95 (97.9)'],
      ['95% CI (%)', '92.7, 99.7'],
      ['Partial response, n (%)', '3 (3.1)'],
      ['(95% CI)', '0.6, 8.8'],
    )
    expect(await measuredIn(text, 'proportion')).toEqual([
      'objective-response-rate: 97.9% 95 group 97 95% confidence 92.7..99.7',
      'partial-response-rate: 3.1% 3 group 97 95% confidence 0.6..8.8',
    ])
  })
})

describe('a performance status', () => {
  it('whose name reads as that of p-values is none', async () => {
    const text = 'ECOG PS was 0 in 41 patients (32%), and 64% had an ECOG PS of 1. Ps were 0.03.'
    expect(await measuredIn(text, 'p-value')).toEqual(['"": p = 0.03'])
  })
})

describe('remissions without full recovery of the blood', () => {
  it('are measures of their own', async () => {
    const text =
      'Of 94 patients, 17 (18.1%) had a CR. The CRh rate was 5.3%. The CR/CRh rate was 23.4%.'
    expect(await measuredIn(text, 'proportion')).toEqual([
      'complete-response-rate: 18.1% 17 / 94',
      'complete-response-with-partial-recovery-rate: 5.3%',
      'composite-complete-response-rate: 23.4%',
    ])
  })
})
