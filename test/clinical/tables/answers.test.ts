import { describe, expect, it } from 'vitest'
import { measuredIn } from '../claims-in.js'
import { tableText } from './table-text.js'

const head = ['Item, n (%)', 'Drug (n = 50)']

describe('a row "No"', () => {
  it('is the other answer beside a row "Yes"', async () => {
    const text = tableText(
      head,
      ['Earlier surgery', ''],
      ['Yes', '32 (64.0)'],
      ['No', '18 (36.0)'],
      ['Smoker', ''],
      ['No', '40 (80.0)'],
      ['Yes', '10 (20.0)'],
    )
    expect(await measuredIn(text, 'proportion')).toEqual([
      '"Earlier surgery: Yes": 64.0% 32 group 50',
      '"Earlier surgery: No": 36.0% 18 group 50',
      '"Smoker: No": 80.0% 40 group 50',
      '"Smoker: Yes": 20.0% 10 group 50',
    ])
  })

  it('is a number where nothing is answered', async () => {
    const text = tableText(['', 'Drug'], ['Deaths', ''], ['No.', '12'], ['%', '24'])
    expect(await measuredIn(text, 'count', 'proportion')).toEqual(['"Deaths": 12', '"Deaths": 24%'])
  })
})
