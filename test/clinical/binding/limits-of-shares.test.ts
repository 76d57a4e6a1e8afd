import { describe, expect, it } from 'vitest'
import { valuesIn } from '../claims-in.js'

describe('a percentage that says which count', () => {
  it.each([
    'Reactions at a frequency of at least 3% are listed.',
    'The most common reactions (i.e., greater than or equal to 3%) were mild.',
    'Patients with a tumor proportion score of at least 1% lived longer.',
    'Patients achieving at least a 75% reduction in score were counted.',
    'Of the patients, 12 showed a 30% or better shrinkage of their tumors.',
  ])('is nobody’s share: %s', async (text) => {
    expect(await valuesIn(text, 'proportion', 'estimate')).toEqual([])
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

describe('a percentage beside a product, a price or an answer', () => {
  it.each([
    'Patients applied velonertib cream 0.3% or vehicle.',
    'It was given as a cream at 1% dosed once daily.',
    'Halden (HLDN +1.8%) announced results.',
    'Halden is up 3% premarket on modest volume.',
    'Halden shares were up 8.9% on Friday.',
    'The news led to a 36% increase in the stock price of Halden.',
  ])('is no share: %s', async (text) => {
    expect(await valuesIn(text, 'proportion', 'estimate')).toEqual([])
  })

  it('is no result where it says what an answer is', async () => {
    const text =
      'More patients achieved a 50% reduction in score (72.1% vs. 25.5%) and a 75% reduction (40.3% vs. 6.5%).'
    const values = await valuesIn(text, 'proportion', 'estimate')
    expect(values).toEqual(['72.1%', '25.5%', '40.3%', '6.5%'])
  })

  it.each([
    ['Rash occurred in 12% with the cream; 5% of the patients had itching.', '5%'],
    ['Velonertib led to a 42% reduction in risk (HR, 0.58).', '42'],
    ['About 36% of the patients were up and about.', '36%'],
  ])('is told from one that is a result: %s', async (text, value) => {
    expect((await valuesIn(text, 'proportion', 'estimate')).join()).toContain(value)
  })
})

describe('a number of a week', () => {
  it('counts nobody in front of a bracket', async () => {
    const text = 'More patients responded at week 8 (39.9% vs. 6.5%).'
    expect(await valuesIn(text, 'proportion')).toEqual(['39.9%', '6.5%'])
  })
})
