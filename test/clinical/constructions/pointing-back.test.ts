import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('"in this cohort"', () => {
  it.each(['In this cohort, the DCR was 80.0%.', 'The DCR was 80.0% in this cohort.'])(
    'is the group named in the sentence before, wherever it stood: %s',
    async (text) => {
      const claims = await scopedIn(`The ORR was 20.8% in cohort 1. ${text}`, 'proportion')
      expect(claims.at(-1)).toBe('80.0% {cohort=cohort 1 inherited}')
    },
  )

  it('is none of two', async () => {
    const text =
      'The ORR was 20.8% in cohort 1 and 10.0% in cohort 2. In this cohort, the DCR was 80.0%.'
    expect((await scopedIn(text, 'proportion')).at(-1)).toBe('80.0% {}')
  })

  it('is no group of a sentence farther back', async () => {
    const text =
      'The ORR was 20.8% in cohort 1. The CBR was 30.0%. In this cohort, the DCR was 80.0%.'
    expect((await scopedIn(text, 'proportion')).at(-1)).toBe('80.0% {}')
  })
})

describe('"the remaining"', () => {
  it('counts the rest where they were', async () => {
    const text = 'Of 60 patients, 24 patients were in cohort 1; the remaining 36 were in cohort 2.'
    expect((await scopedIn(text, 'count')).at(-1)).toBe('36 patient {cohort=cohort 2}')
  })

  it('counts nobody without a word of people', async () => {
    expect(await scopedIn('The remaining 36 pages were left out.', 'count')).toEqual([])
  })
})
