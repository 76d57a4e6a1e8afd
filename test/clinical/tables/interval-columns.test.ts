import { describe, expect, it } from 'vitest'
import { valuesIn } from '../claims-in.js'
import { tableText } from './table-text.js'

describe('intervals behind a change in percent', () => {
  const head = ['Outcome', 'Estimate', '% change', '95% confidence interval']

  it('are those of the estimate before it where they contain it', async () => {
    const text = tableText(
      head,
      ['Visits', '-0.12', '-11.3', '-0.20 to -0.04'],
      ['Bed days', '0.30', '35.0', '0.10 to 0.50'],
    )
    expect(await valuesIn(text, 'estimate')).toEqual([
      '-0.12 95% confidence -0.20..-0.04',
      'change -11.3 %',
      '0.30 95% confidence 0.10..0.50',
      'change 35.0 %',
    ])
  })

  it('keep their owner in a row whose estimate is misprinted', async () => {
    const text = tableText(
      head,
      ['Visits', '-0.12', '-11.3', '(-0.20, -0.04)'],
      ['Bed days', '0.70', '35.0', '(0.10, 0.50)'],
    )
    expect(await valuesIn(text, 'estimate')).toContain('0.70 95% confidence 0.10..0.50')
  })

  it('are those of the change where they contain that', async () => {
    const text = tableText(head, ['Visits', '0.89', '-11', '-20 to -2'])
    expect(await valuesIn(text, 'estimate')).toEqual([
      '0.89',
      'change -11 % 95% confidence -20..-2',
    ])
  })

  it('are of neither where both could have them', async () => {
    const text = tableText(head, ['Visits', '-8', '-11', '-20 to -2'])
    expect(await valuesIn(text, 'estimate')).toEqual(['-8', 'change -11 %'])
  })
})
