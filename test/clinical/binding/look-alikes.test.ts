import { describe, expect, it } from 'vitest'
import { measuredIn, valuesIn } from '../claims-in.js'

describe('counts', () => {
  it('of arms', async () => {
    expect(await measuredIn('The trial has four arms.', 'count')).toEqual(['arms: four arm'])
  })

  it('are not the year before a noun', async () => {
    expect(await valuesIn('In 2024 patients were treated.', 'count')).toEqual([])
  })

  it('of countries are not counts of sites', async () => {
    const [sites, countries] = await measuredIn('It ran at 11 sites in 4 countries.', 'count')
    expect(sites).toBe('sites: 11 site')
    expect(countries ?? '').not.toMatch(/^sites/)
  })

  it('of a group that some leave are not the leavers', async () => {
    const [whole] = await measuredIn('Of the 24 patients, 2 withdrew and 22 completed it.', 'count')
    expect(whole).not.toMatch(/^people-lost: 24/)
  })
})

describe('doses', () => {
  it.each(['90 mg/dL', '90 µg/L', '90 mg/mmol'])('are not the concentration %s', async (text) => {
    expect(await valuesIn(`Glucose was ${text} in 24 patients.`, 'dose')).toEqual([])
  })
})

describe('medians', () => {
  it('keep their measure where the unit stands behind the interval', async () => {
    const text = 'Median PFS was 8.4 (95% CI, 2.8-11.3) months.'
    expect(await measuredIn(text, 'estimate')).toEqual([
      'progression-free-survival: median 8.4 month 95% confidence 2.8..11.3',
    ])
  })
})

describe('a share of people with something else than the measure', () => {
  it('does not take the measure of the clause before', async () => {
    const text =
      'Grade 3 adverse events occurred in 12.5% of patients; grade 3 rash occurred in 4.2%.'
    expect((await measuredIn(text, 'proportion'))[1]).not.toMatch(/^adverse-event:/)
  })
})
