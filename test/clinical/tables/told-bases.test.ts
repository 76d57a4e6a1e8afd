import { describe, expect, it } from 'vitest'
import { measuredIn, valuesIn } from '../claims-in.js'
import { tableText } from './table-text.js'

const rows = [
  ['Smoker', '203', '26.6'],
  ['Married', '511', '66.9'],
  ['Employed', '595', '77.9'],
  ['Retired', '120', '15.7'],
]

describe('the people that shares are of', () => {
  it('are those over the column of the shares', async () => {
    const text = tableText(
      ['Item', 'n', '% (of 400)', 'n', '% (of 250)'],
      ['Smoker', '100', '25.0', '50', '20.0'],
    )
    expect(await valuesIn(text, 'proportion')).toEqual([
      '25.0% 100 group 400',
      '20.0% 50 group 250',
    ])
  })

  it('are those of the title where the shares prove it', async () => {
    const table = tableText(['Factor', 'No', '%'], ...rows)
    const proven = await valuesIn(`Table 1. The sample (n = 764)\n\n${table}`, 'proportion')
    expect(proven[0]).toBe('26.6% 203 group 764')
    const others = await valuesIn(`Table 1. The sample (n = 800)\n\n${table}`, 'proportion')
    expect(others[0]).toBe('26.6% 203')
  })

  it('are none of two that the title names', async () => {
    const table = tableText(['Factor', 'No', '%'], ...rows)
    const title = 'Table 1. Drug (n = 764) and placebo (n = 750)'
    expect((await valuesIn(`${title}\n\n${table}`, 'proportion'))[0]).toBe('26.6% 203')
  })

  it('are those of the group over a count and its share in two columns', async () => {
    const text = tableText(
      ['', 'Drug (n = 40)', 'Drug (n = 40)'],
      ['', 'n', '%'],
      ['Fever', '10', '25.0'],
    )
    expect(await valuesIn(text, 'proportion')).toEqual(['25.0% 10 group 40'])
  })
})

describe('a mean between counts and their shares', () => {
  it('has its deviation in the column of the shares', async () => {
    const text = tableText(
      ['Factor', 'No', '%'],
      ['Smoker', '203', '26.6'],
      ['Age, years (mean, SD)', '28.6', '(5.57)'],
    )
    expect(await measuredIn(text, 'proportion', 'estimate')).toEqual([
      '"Smoker": 26.6% 203',
      'age: mean 28.6 year',
    ])
  })
})
