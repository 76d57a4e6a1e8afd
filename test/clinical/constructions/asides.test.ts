import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn } from '../claims-in.js'

describe('an apposition', () => {
  it.each([
    'Cohort 1, the larger of the two, had an ORR of 20.8%.',
    'The ORR, the primary endpoint, was 20.8% in cohort 1.',
    'In cohort 1 (the larger of the two), the ORR was 20.8%.',
    'The ORR in cohort 1, which was the larger of the two, was 20.8%.',
  ])('parts neither group nor measure from the figure: %s', async (text) => {
    expect(await scopedIn(text, 'proportion')).toEqual(['20.8% {cohort=cohort 1}'])
  })

  it('keeps the measure before it', async () => {
    const text = 'The ORR, the primary endpoint, was 20.8% in cohort 1.'
    expect(await measuredIn(text, 'proportion')).toEqual(['objective-response-rate: 20.8%'])
  })

  it('that names the dose of its arm gives it to the arm', async () => {
    const text =
      'In arm A, which took 12 mg/kg, the ORR was 20.8%; in arm B, which took 8 mg/kg, it was 10.0%.'
    expect(await scopedIn(text, 'proportion')).toEqual([
      '20.8% {arm=arm A, dose=12 mg/kg}',
      '10.0% {arm=arm B, dose=8 mg/kg}',
    ])
  })
})

describe('a measure that is introduced once and abbreviated after', () => {
  it('has one key', async () => {
    const text =
      'The objective response rate (ORR) and the disease control rate (DCR) were assessed. The ORR was 20.8%, and the DCR was 80.0%.'
    expect(await measuredIn(text, 'proportion')).toEqual([
      'objective-response-rate: 20.8%',
      'disease-control-rate: 80.0%',
    ])
  })

  it('is called by its short form where the vocabulary does not know it', async () => {
    const text = 'The score of clear skin (SCS) was the endpoint. The SCS was 20.8% in arm A.'
    expect(await measuredIn(text, 'proportion')).toEqual(['"SCS": 20.8%'])
  })
})
