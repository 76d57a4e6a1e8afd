import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn } from '../claims-in.js'

describe('"respectively" over words that are shared or shortened', () => {
  it.each([
    'The ORR was 20.8% and 10.0% in cohorts 1 and 2, respectively.',
    'In cohorts 1 and 2, respectively, the ORR was 20.8% and 10.0%.',
    'In cohorts 1 and 2, the ORR was 20.8% and 10.0%, respectively.',
  ])('parts cohorts named by one noun: %s', async (text) => {
    expect(await scopedIn(text, 'proportion')).toEqual([
      '20.8% {cohort=cohort 1}',
      '10.0% {cohort=cohort 2}',
    ])
  })

  it('gives a shared time point to every measure', async () => {
    const text = 'The 6-month PFS and OS rates were 60.0% and 83.3%, respectively.'
    expect(await scopedIn(text, 'proportion')).toEqual([
      '60.0% {timePoint=6 month}',
      '83.3% {timePoint=6 month}',
    ])
  })

  it('gives the unit of the last figure to all', async () => {
    const text = 'Median PFS and OS were 8.4 and 15.3 months, respectively.'
    expect(await measuredIn(text, 'estimate')).toEqual([
      'progression-free-survival: median 8.4 month',
      'overall-survival: median 15.3 month',
    ])
  })

  it('parts conditions', async () => {
    const text =
      'The ORR was 20.8% and 5.0% in patients with melanoma and patients with glioma, respectively.'
    expect(await scopedIn(text, 'proportion')).toEqual([
      '20.8% {condition=melanoma}',
      '5.0% {condition=glioma}',
    ])
  })

  it('never gives the first of three conditions to all', async () => {
    const text =
      'Rash was seen in 20.8%, 10.0% and 5.0% of patients with lung cancer, melanoma and glioma, respectively.'
    const scopes = await scopedIn(text, 'proportion')
    expect(scopes.slice(1).join()).not.toContain('lung cancer')
  })
})
