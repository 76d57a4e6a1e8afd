import { describe, expect, it } from 'vitest'
import { claimsIn, measuredIn, scopedIn } from '../claims-in.js'
import { tableText } from './table-text.js'

describe('heads', () => {
  it('go on in rows of words below them', async () => {
    const text = tableText(
      ['', 'Drug arm', 'Drug arm', 'Control arm', 'Control arm'],
      ['', 'Baseline', 'Final session', 'Baseline', 'Final session'],
      ['', '', '', '', ''],
      ['Pulse', '71.5', '70.2', '73.1', '72.8'],
    )
    const scopes = await scopedIn(text, 'estimate')
    expect(scopes[0]).toMatch(/arm=drug inherited, timePoint=baseline/)
    expect(scopes[3]).toMatch(/arm=control.*timePoint=final session/)
  })

  it('do not go on in a row of figures', async () => {
    const text = tableText(['', 'Drug', 'Placebo'], ['', '12.5', '13.5'], ['Pulse', '71.5', '70.2'])
    expect((await scopedIn(text, 'estimate'))[2]).toBe('71.5 {arm=drug inherited}')
  })

  it('hand the last named group on to what goes on about it', async () => {
    const text = tableText(
      ['', 'Drug Mean', 'SD', 'p', 'Placebo Mean', 'SD', 'p', 'p between groups'],
      ['Weight (kg)', '70.1', '2.5', '0.03', '71.4', '3.5', '0.40', '0.12'],
    )
    expect(await scopedIn(text, 'p-value')).toEqual([
      'p = 0.03 {arm=drug inherited, endpoint=weight}',
      'p = 0.40 {arm=placebo inherited, endpoint=weight}',
      'p = 0.12 {endpoint=weight}',
    ])
  })

  it('leave a comparison behind two groups to both', async () => {
    const text = tableText(['', 'Drug', 'Placebo', 'p'], ['Weight (kg)', '70.1', '71.4', '0.12'])
    expect(await scopedIn(text, 'p-value')).toEqual(['p = 0.12 {endpoint=weight}'])
  })

  it('name a group without the size at their end', async () => {
    const text = tableText(['N', 'Good skills 139', 'Poor skills 66'], ['Score', '4.5', '3.5'])
    expect((await scopedIn(text, 'estimate'))[0]).toBe('4.5 {arm=good skills inherited}')
  })
})

describe('rows that say how others read', () => {
  const head = ['', 'Drug (n = 32) M ± SD', 'Placebo (n = 31) M ± SD']

  it('hold for all below', async () => {
    const text = tableText(
      head,
      ['Score', '22.3 ± 4.7', '23.9 ± 5.0'],
      ['', 'n (%)', 'n (%)'],
      ['Female', '5 (16)', '6 (19)'],
    )
    expect(await measuredIn(text, 'proportion')).toEqual([
      '"Female": 16% 5 group 32',
      '"Female": 19% 6 group 31',
    ])
  })

  it('may open a section', async () => {
    const text = tableText(head, ['Stage', 'n (%)', 'n (%)'], ['I', '5 (16)', '6 (19)'])
    expect((await measuredIn(text, 'proportion'))[0]).toBe('"Stage: I": 16% 5 group 32')
  })

  it('need not be, where every bracket is the share of its count', async () => {
    const text = tableText(
      head,
      ['Female', '19 (59.4)', '24 (77.4)'],
      ['Score', '25 (4)', '24 (5)'],
    )
    expect(await measuredIn(text, 'proportion')).toHaveLength(2)
    expect((await claimsIn(text, 'estimate')).map(({ measure }) => measure.label)).toEqual([
      'Score',
      'Score',
    ])
  })
})

describe('titles', () => {
  const rows = [
    ['', 'Drug', 'Placebo'],
    ['Score', '12.5', '13.5'],
  ] as const

  async function scopeUnder(title: string): Promise<string | undefined> {
    const text = `Table 1. ${title}\n\n${tableText(rows[0], rows[1])}`
    return (await scopedIn(text, 'estimate'))[0]
  }

  it('say when all was measured', async () => {
    expect(await scopeUnder('Outcomes at 12 weeks.')).toContain('timePoint=12 week')
  })

  it.each([
    'Outcomes at baseline and of those left at 12 weeks.',
    'Outcomes before and after the 12-week training.',
    'Intake in the habitual (Day -6 to Day 0) period.',
    'Outcomes of a 12-week exercise programme.',
  ])('of several times or of a length say none: %s', async (title) => {
    expect(await scopeUnder(title)).not.toContain('timePoint')
  })

  it('give controls no disease', async () => {
    expect(await scopeUnder('Scores of patients with asthma.')).toContain('condition=asthma')
    expect(await scopeUnder('Scores of patients with asthma and healthy controls.')).not.toContain(
      'condition',
    )
  })
})
