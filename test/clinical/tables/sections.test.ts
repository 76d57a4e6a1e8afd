import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn, valuesIn } from '../claims-in.js'
import { tableText } from './table-text.js'

describe('a section with the sizes of its people', () => {
  it('has these for the people of its shares', async () => {
    const text = tableText(
      ['', 'Drug (n = 80)', 'Placebo (n = 90)'],
      ['Responders', 'n = 50', 'n = 60'],
      ['Early, n (%)', '10 (20.0)', '6 (10.0)'],
      ['Late, n (%)', '5 (10.0)', '3 (5.0)'],
    )
    expect(await valuesIn(text, 'proportion')).toEqual([
      '20.0% 10 group 50',
      '10.0% 6 group 60',
      '10.0% 5 group 50',
      '5.0% 3 group 60',
    ])
  })

  it('is not the whole of the table', async () => {
    const text = tableText(
      ['', 'Drug (n = 80)', 'Placebo (n = 90)'],
      ['Ferritin', 'n = 50', 'n = 60'],
      ['Mean', '20.1', '22.3'],
      ['', '', ''],
      ['Fever, n (%)', '8 (10.0)', '9 (10.0)'],
    )
    expect((await valuesIn(text, 'proportion'))[0]).toBe('10.0% 8 group 80')
  })
})

describe('a change below what changed', () => {
  it('is of it, and not at the baseline', async () => {
    const text = tableText(
      ['', 'Drug (n = 80)'],
      ['Ferritin, mg/dL', ''],
      ['Change from baseline (95% CI)', '−31 (–37.5 to –25.0)'],
    )
    const [scoped] = await scopedIn(text, 'estimate')
    expect(scoped).toContain('endpoint=ferritin')
    expect(scoped).not.toContain('timePoint')
  })
})

describe('arms with a drug in common', () => {
  it('are told apart by their whole names', async () => {
    const text = tableText(
      [
        '',
        'Placebo add-on to Norvex plus Salmid (n = 62)',
        'Tarquin add-on to Norvex plus Salmid (n = 53)',
      ],
      ['Fever, n (%)', '31 (50.0)', '10 (18.9)'],
    )
    const scopes = await scopedIn(text, 'proportion')
    expect(new Set(scopes.map((scope) => scope.replace(/^[^{]*/, ''))).size).toBe(2)
  })
})

describe('what odds are held against', () => {
  it('has none of its own', async () => {
    const text = tableText(
      ['Stage', 'OR (95% CI)'],
      ['Early', '1.0 (ref)'],
      ['Late', '1.5 (0.6–4.0)'],
    )
    expect(await measuredIn(text, 'ratio')).toEqual(['odds-ratio: 1.5 95% confidence 0.6..4.0'])
  })
})

describe('adverse events that are not serious', () => {
  it('are no serious ones', async () => {
    const text = tableText(
      ['Event, n (%)', 'Drug (n = 80)'],
      ['Non-serious adverse events', '8 (10.0)'],
    )
    expect(await measuredIn(text, 'proportion')).toEqual([
      'non-serious-adverse-event: 10.0% 8 group 80',
    ])
  })
})
