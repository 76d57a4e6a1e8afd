import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn } from '../claims-in.js'
import { tableText } from './table-text.js'

const head = ['', 'Drug (n = 80)']

describe('a section that says in a bracket of whom it is', () => {
  it('narrows the people of its rows', async () => {
    const text = tableText(
      head,
      ['Progression-free survival (ITT population)', ''],
      ['Median (months; 95% CI)', '5.1 (4.2-6.3)'],
      ['Progression-free survival (PD-L1 positive)', ''],
      ['Median (months; 95% CI)', '7.4 (5.0-9.9)'],
    )
    expect(await measuredIn(text, 'estimate')).toEqual([
      'progression-free-survival: median 5.1 month 95% confidence 4.2..6.3',
      'progression-free-survival: median 7.4 month 95% confidence 5.0..9.9',
    ])
    const [first, second] = await scopedIn(text, 'estimate')
    expect(first).toContain('analysisSet=intention-to-treat')
    expect(second).toContain('subgroup=pd-l1 positive')
  })

  it('is named whole where its brackets name nobody', async () => {
    const text = tableText(
      head,
      ['Mood score (anxiety)', ''],
      ['Week 4, mean', '5.1'],
      ['Mood score (low mood)', ''],
      ['Week 4, mean', '7.4'],
    )
    expect((await measuredIn(text, 'estimate'))[1]).toMatch(/^"Mood score \(low mood\)"/)
  })
})

describe('a section', () => {
  it('of statistics ends at the next name that says how it reads', async () => {
    const text = tableText(
      head,
      ['Age — yr', ''],
      ['Mean', '40.8 ± 17.1'],
      ['Range', '18–80'],
      ['Smoker — no. (%)', '48 (60.0)'],
    )
    expect(await measuredIn(text, 'proportion')).toEqual(['"Smoker": 60.0% 48 group 80'])
  })

  it('of shares ends at a mean with its deviation', async () => {
    const text = tableText(
      head,
      ['Stage, n (%)', ''],
      ['Early', '48 (60.0)'],
      ['Late', '12 (15.0)'],
      ['Ferritin', '4.4 ± 1.5'],
    )
    expect(await measuredIn(text, 'estimate')).toEqual(['"Ferritin": 4.4'])
  })

  it('of means goes on with them', async () => {
    const text = tableText(
      head,
      ['Pain, mean ± SD', ''],
      ['Left', '4.1 ± 1.2'],
      ['Right', '4.4 ± 1.5'],
    )
    expect((await measuredIn(text, 'estimate'))[1]).toBe('"Pain: Right": mean 4.4')
  })
})

describe('a share below one percent', () => {
  it('stands with its count', async () => {
    const text = tableText(['Event, n (%)', 'Drug (n = 431)'], ['Rash', '1 (<1)'])
    expect(await measuredIn(text, 'proportion')).toEqual(['"Rash": below 1% 1 group 431'])
  })

  it('may be none beside others', async () => {
    const text = tableText(
      ['Event', 'Drug (n = 40)', 'Placebo (n = 50)'],
      ['Rash', '4 (10.0)', '0'],
      ['Version', '2', '3'],
    )
    expect(await measuredIn(text, 'count', 'proportion')).toEqual([
      'group-size: 40',
      'group-size: 50',
      '"Rash": 10.0% 4 group 40',
      '"Rash": 0',
    ])
  })
})
