import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

const both = ['2021-3-3 {timePoint=interim analysis}', '2022-6-8 {timePoint=final analysis}']

describe('data cutoffs of several analyses', () => {
  it.each([
    'The data cutoff was March 3, 2021 for the interim analysis and June 8, 2022 for the final analysis.',
    'Data cutoff dates were 3 March 2021 for the interim and 8 June 2022 for the final analysis.',
    'The data cutoff was 3 March 2021 (interim analysis) and 8 June 2022 (final analysis).',
  ])('have a date each: %s', async (text) => {
    expect(await scopedIn(text, 'date')).toEqual(both)
  })

  it('are one where only one date is said to be of an analysis', async () => {
    const text =
      'The data cutoff was March 3, 2021 for the interim analysis, and a letter of June 8, 2022 followed.'
    expect(await scopedIn(text, 'date')).toEqual(['2021-3-3 {}'])
  })
})
