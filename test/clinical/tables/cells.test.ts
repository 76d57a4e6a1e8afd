import { describe, expect, it } from 'vitest'
import { claimsIn, valuesIn } from '../claims-in.js'
import { tableText } from './table-text.js'

const arms = ['Item', 'Drug (n = 40)', 'Placebo (n = 50)']

/** The first claim that one row of two arms makes about its results. */
const valueOf = async (stub: string, cell: string, foot = '') =>
  (await claimsIn(`${tableText(arms, [stub, cell, '-'])}\n${foot}\n`, 'estimate', 'proportion'))[0]
    ?.value

describe('cells', () => {
  it('hold a mean and its deviation where the stub says so', async () => {
    expect(await valueOf('Pain, mean (SD)', '35.7 (7.4)')).toMatchObject({
      statistic: 'mean',
      number: { text: '35.7' },
      deviation: { type: 'standard-deviation', number: { text: '7.4' } },
    })
  })

  it('hold a median and its quartiles, with the unit of the stub', async () => {
    expect(await valueOf('Flow (breaths/min), median (IQR)', '20 (16–24)')).toMatchObject({
      statistic: 'median',
      unit: 'breaths/min',
      spread: { type: 'interquartile' },
    })
  })

  it('hold a range with signs before both bounds', async () => {
    expect(await valueOf('Weight change kg median (range)', '−10 (−24, +2)')).toMatchObject({
      number: { value: -10 },
      unit: 'kg',
      spread: { type: 'range', lower: { value: -24 }, upper: { value: 2 } },
    })
  })

  it('hold a mean and what the foot says of its ±', async () => {
    const foot = 'Values are given as mean ± standard error.'
    expect(await valueOf('Pain', '5.1 ± 0.4', foot)).toMatchObject({
      statistic: 'mean',
      deviation: { type: 'standard-error' },
    })
  })

  it('take the unit behind a dash, before a semicolon or behind "in"', async () => {
    expect(await valueOf('Age — yr', '57.5')).toMatchObject({ unit: 'year' })
    expect(await valueOf('Time to relapse — mo‡', '7.5')).toMatchObject({ unit: 'month' })
    expect(await valueOf('Median (months; 95% CI)', '2.8 (2.6–3.0)')).toMatchObject({
      unit: 'month',
      statistic: 'median',
    })
    expect(await valueOf('Median in months', '2.8')).toMatchObject({ unit: 'month' })
    expect(await valueOf('Steps – first week', '57.5')).not.toHaveProperty('unit')
  })

  it('are estimates of their own where an interval stands behind each', async () => {
    expect(await valueOf('% (95% CI)', '23 (19–27)')).toMatchObject({
      percent: { text: '23' },
      interval: { lower: { text: '19' } },
    })
  })

  it('are no percentages for a threshold in the stub', async () => {
    expect(await valueOf('Score, staining ≥1%', '5.7')).not.toHaveProperty('percent')
    expect(await valueOf('Stained, %', '5.7')).toHaveProperty('percent')
  })

  it('are a quantity in percent where a percentage spreads', async () => {
    expect(await valueOf('Saturation (%), mean (SD)', '97 (2)')).toMatchObject({ unit: '%' })
    expect(await valueOf('Saturated, %', '97')).toMatchObject({ percent: { text: '97' } })
  })

  it('are counts and shares where the arithmetic shows it', async () => {
    expect(await valueOf('Smoker', '10 (25)')).toMatchObject({
      count: { text: '10' },
      percent: { text: '25' },
    })
  })

  it('stay unread where nothing tells a share from a deviation', async () => {
    expect(await valueOf('Steps', '10 (3)')).toBeUndefined()
  })

  it('are shares where the brackets of a column agree on one base', async () => {
    const text = tableText(
      ['Item', 'Sample'],
      ['Single', '30 (37.5)'],
      ['Married', '36 (45.0)'],
      ['Widowed', '14 (17.5)'],
    )
    expect(await valuesIn(text, 'proportion')).toEqual(['37.5% 30', '45.0% 36', '17.5% 14'])
  })

  it('are no shares where they agree on none', async () => {
    const text = tableText(
      ['Item', 'Sample'],
      ['A', '30 (7.5)'],
      ['B', '36 (8.1)'],
      ['C', '14 (9)'],
    )
    expect(await valuesIn(text, 'proportion')).toEqual([])
  })

  it('leave out bounds that nothing names', async () => {
    expect(await valueOf('Pain', '5.1 (4.0-6.2)')).toBeUndefined()
  })

  it('have no footnote marks in their numbers', async () => {
    expect(await valueOf('Pain', '29 ± 4<sup>a</sup>')).toMatchObject({ number: { text: '29' } })
    expect(
      await valuesIn(tableText(['Item', 'P<sup>b</sup>'], ['Pain', '>0.99*']), 'p-value'),
    ).toEqual(['p > 0.99'])
  })

  it('are not read from the foot that explains their marks', async () => {
    const text = `${tableText(arms, ['Pain', '4.1', '5.2'])}\n† P < 0.05 against placebo.\n`
    expect(await valuesIn(text, 'p-value')).toEqual([])
  })

  it('may give the range behind a deviation', async () => {
    const text = tableText(
      ['', 'Drug', 'Placebo'],
      ['Score', '66 ± 18 (20–93)', '6.1 ± 1.8 (5.9–6.3)'],
    )
    expect(await valuesIn(text, 'estimate')).toEqual([
      expect.stringContaining('range 20..93'),
      expect.not.stringContaining('range'),
    ])
  })

  it('hold no share where the bracket is far from that of the fraction', async () => {
    const text = tableText(
      ['', 'Drug n/N (%)', 'Placebo n/N (%)'],
      ['Fever-weeks', '18/814 (22.1)', '28/814 (3.4)'],
    )
    expect(await valuesIn(text, 'proportion')).toEqual(['18 / 814', '3.4% 28 / 814'])
  })

  it('hold no share where they are differences in percent', async () => {
    const text = tableText(['', 'Drug', 'Difference'], ['Visits', '28.2', '14%'])
    expect(await valuesIn(text, 'estimate')).toEqual(['28.2', 'difference 14 %'])
  })
})
