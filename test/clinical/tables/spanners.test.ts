import { describe, expect, it } from 'vitest'
import { claimsIn, scopedIn } from '../claims-in.js'
import { tableText } from './table-text.js'

describe('what stands over several columns', () => {
  it('is no part of the names below where it stands over all of them', async () => {
    const text = tableText(
      ['', 'Kind of splint', 'Kind of splint', 'p value'],
      ['', 'Plaster', 'Fibreglass', 'p value'],
      ['Weight, g', '412', '265', '0.02'],
    )
    expect(await scopedIn(text, 'estimate')).toEqual([
      '412 g {arm=plaster inherited}',
      '265 g {arm=fibreglass inherited}',
    ])
  })

  it('is a group where another stands beside it', async () => {
    const text = tableText(
      ['', 'Plaster', 'Plaster', 'Fibreglass', 'Fibreglass'],
      ['', 'Day 1', 'Day 8', 'Day 1', 'Day 8'],
      ['Weight, g', '412', '405', '265', '261'],
    )
    expect((await scopedIn(text, 'estimate'))[2]).toBe(
      '265 g {arm=fibreglass inherited, timePoint=1 day inherited}',
    )
  })

  it('says how the cells read, and names no group', async () => {
    const text = tableText(
      ['Item', 'No. (%)', 'No. (%)'],
      ['', 'Splint + exercise (n = 50)', 'Splint + rest (n = 40)'],
      ['Fever', '7 (14.0)', '4 (10.0)'],
    )
    expect(await scopedIn(text, 'proportion')).toEqual([
      '14.0% 7 group 50 {arm=splint+exercise inherited}',
      '10.0% 4 group 40 {arm=splint+rest inherited}',
    ])
  })

  it('names nobody over measures of groups that stand in rows', async () => {
    const text = tableText(
      ['Group', 'Substances in pulp', 'Substances in pulp'],
      ['Group', 'Galanin', 'Orexin'],
      ['Group A', '83.5 ± 11.3', '13.7 ± 2.8'],
      ['Group B', '45.9 ± 19.2', '22.4 ± 3.0'],
    )
    const [first] = await claimsIn(text, 'estimate')
    expect(Object.keys(first?.scope ?? {})).toEqual(['arm'])
  })
})

describe('sizes in a row right below the head', () => {
  it('are those of its groups', async () => {
    const text = tableText(
      ['', 'Drug', 'Placebo'],
      ['', '(n = 50)', '(n = 40)'],
      ['Fever, n (%)', '7 (14.0)', '4 (10.0)'],
    )
    expect(await scopedIn(text, 'proportion')).toEqual([
      '14.0% 7 group 50 {arm=drug inherited}',
      '10.0% 4 group 40 {arm=placebo inherited}',
    ])
  })

  it('are not where sizes come again further down', async () => {
    const text = tableText(
      ['', 'Drug', 'Placebo'],
      ['', 'n = 50', 'n = 40'],
      ['Pulse', '71.5', '70.2'],
      ['', 'n = 30', 'n = 20'],
      ['Fever, n (%)', '7 (23.3)', '4 (20.0)'],
    )
    expect(await scopedIn(text, 'proportion')).toEqual([
      '23.3% 7 {arm=drug inherited}',
      '20.0% 4 {arm=placebo inherited}',
    ])
  })
})
