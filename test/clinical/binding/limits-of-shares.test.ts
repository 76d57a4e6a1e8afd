import { describe, expect, it } from 'vitest'
import { valuesIn } from '../claims-in.js'

describe('a percentage that says which count', () => {
  it.each([
    'Reactions at a frequency of at least 3% are listed.',
    'The most common reactions (i.e., greater than or equal to 3%) were mild.',
    'Of the patients, 12 showed a 30% or better shrinkage of their tumors.',
  ])('is nobody’s share: %s', async (text) => {
    expect(await valuesIn(text, 'proportion')).toEqual([])
  })

  it.each([
    ['At least 30% of patients responded.', '>=30%'],
    ['Of these, 20% or more of the patients responded.', '20%'],
    ['Nausea (3%) and cough (2%) were common.', '3%'],
  ])('is another than a share: %s', async (text, value) => {
    expect((await valuesIn(text, 'proportion'))[0]).toContain(value.replace('>=', ''))
  })
})

describe('a number of studies', () => {
  it.each([
    'It was studied in two randomized, double-blind, placebo-controlled trials of 624 patients.',
    'There were two randomized, double-blind, dose-response studies of 624 patients.',
  ])('is no number of people: %s', async (text) => {
    expect(await valuesIn(text, 'count')).toEqual(['624 patients'])
  })

  it('is another than that of those who were randomised', async () => {
    expect(await valuesIn('We screened 300 and 240 randomised, 238 treated.', 'count')).toContain(
      '240 patient',
    )
  })
})
