import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn } from '../claims-in.js'
import { tableText } from './table-text.js'

describe('an "n" below a variable', () => {
  it('counts those in whom it was measured, and has no unit', async () => {
    const text = tableText(
      ['', 'Drug', 'Placebo'],
      ['Age, years', '', ''],
      ['n', '120', '118'],
      ['Mean (SD)', '54.2 (10.1)', '53.1 (9.9)'],
    )
    expect(await scopedIn(text)).toEqual([
      '120 {arm=drug inherited, endpoint=age}',
      '118 {arm=placebo inherited, endpoint=age}',
      'mean 54.2 year {arm=drug inherited}',
      'mean 53.1 year {arm=placebo inherited}',
    ])
  })

  it('does so by the statistics of the rows beside it', async () => {
    const text = tableText(
      ['', 'Drug', 'Placebo'],
      ['Pain score', '', ''],
      ['n', '120', '118'],
      ['Median (IQR)', '5 (3-7)', '4 (3-6)'],
    )
    expect((await scopedIn(text, 'count'))[0]).toBe('120 {arm=drug inherited, endpoint=pain score}')
  })

  it('is of nobody in particular where the rows are shares', async () => {
    const text = tableText(
      ['', 'Drug', 'Placebo'],
      ['Deaths', '', ''],
      ['n', '12', '18'],
      ['%', '10.0', '15.3'],
    )
    expect((await scopedIn(text, 'count')).join()).not.toContain('endpoint')
  })
})

describe('a "No. of patients" below a heading', () => {
  it('counts those who had it', async () => {
    const text = tableText(
      ['', 'Drug (n = 60)'],
      ['Disease control', ''],
      ['No. of patients', '24'],
      ['% (95% CI)', '40 (28-53)'],
    )
    expect(await measuredIn(text, 'count', 'proportion')).toEqual([
      'group-size: 60',
      '"Disease control": 24',
      'disease-control-rate: 40% group 60 95% confidence 28..53',
    ])
  })

  it('is the size of the group below a heading of all sorts', async () => {
    const text = tableText(
      ['', 'Drug', 'Placebo'],
      ['Patient characteristics', '', ''],
      ['No. of patients', '24', '26'],
    )
    expect(await measuredIn(text, 'count')).toEqual(['group-size: 24', 'group-size: 26'])
  })
})
