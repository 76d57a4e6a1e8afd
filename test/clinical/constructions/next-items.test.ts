import { describe, expect, it } from 'vitest'
import { measuredIn } from '../claims-in.js'

describe('a list that goes on with a noun for each figure', () => {
  it.each([
    'Nausea occurred in 20.1%, fatigue in 15.2% and dry skin in 10.3%.',
    'Nausea was seen in 20.1% of patients, fatigue in 15.2% and dry skin in 10.3%.',
    'Nausea was seen in 20.1% of patients, fatigue in 15.2%, and dry skin was seen in 10.3%.',
  ])('measures each by its own: %s', async (text) => {
    expect(await measuredIn(text, 'proportion')).toEqual([
      '"Nausea": 20.1%',
      '"fatigue": 15.2%',
      '"dry skin": 10.3%',
    ])
  })

  it('also with counts', async () => {
    const text = 'Nausea occurred in 20 patients (20.1%) and fatigue in 15 (15.2%).'
    expect(await measuredIn(text, 'proportion')).toEqual([
      '"Nausea": 20.1% 20',
      '"fatigue": 15.2% 15',
    ])
  })

  it.each([
    'Nausea was seen in 20.1% and in 15.2% of women.',
    'Nausea was seen in 20.1% of men and in 15.2% of women.',
    'Nausea occurred in 20.1% in arm A and in 15.2% in arm B.',
  ])('keeps the first noun over groups: %s', async (text) => {
    expect(await measuredIn(text, 'proportion')).toEqual(['"Nausea": 20.1%', '"Nausea": 15.2%'])
  })
})
