import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn } from '../claims-in.js'

describe('"A versus B" beside "arm A versus arm B"', () => {
  it.each([
    'The ORR was 41.6% versus 24.4% in arm A versus arm B.',
    'In arm A versus arm B, the ORR was 41.6% versus 24.4%.',
    'In arm A vs. arm B, the ORR was 41.6% vs. 24.4%.',
    'The ORR was 41.6% in arm A versus 24.4% in arm B.',
    'The ORR was 41.6% in arm A, compared with 24.4% in arm B.',
  ])('goes together in order: %s', async (text) => {
    expect(await scopedIn(text, 'proportion')).toEqual(['41.6% {arm=arm A}', '24.4% {arm=arm B}'])
  })

  it('holds for each measure of the sentence', async () => {
    const text = 'In arm A vs. arm B, the ORR was 41.6% vs. 24.4% and the DCR was 80.1% vs. 70.2%.'
    expect(await scopedIn(text, 'proportion')).toEqual([
      '41.6% {arm=arm A}',
      '24.4% {arm=arm B}',
      '80.1% {arm=arm A}',
      '70.2% {arm=arm B}',
    ])
    expect(await measuredIn(text, 'proportion')).toEqual([
      'objective-response-rate: 41.6%',
      'objective-response-rate: 24.4%',
      'disease-control-rate: 80.1%',
      'disease-control-rate: 70.2%',
    ])
  })

  it.each([
    'The ORR was 41.6% versus 24.4% in arm A and arm B versus arm C.',
    'The ORR was 41.6% in arm A and arm B.',
    'In the trial of arm A versus arm B, the ORR was 41.6%.',
  ])('is left open where the groups are not two for two figures: %s', async (text) => {
    for (const claim of await scopedIn(text, 'proportion')) {
      expect(claim).not.toMatch(/arm=arm [AB]\b/)
    }
  })
})

describe('a figure that leaves out its unit behind "versus"', () => {
  it.each([
    'Median PFS was 9.9 months versus 5.1.',
    'Median PFS was 9.9 months in arm A vs 5.1 in arm B.',
    'Median PFS was 9.9 months in arm A, compared with 5.1 in arm B.',
  ])('has that of the figure before it: %s', async (text) => {
    expect(await measuredIn(text, 'estimate')).toEqual([
      'progression-free-survival: median 9.9 month',
      'progression-free-survival: median 5.1 month',
    ])
  })

  it('may have an interval of its own', async () => {
    const text =
      'Median PFS was 9.9 months (95% CI, 9.0 to 11.3) vs 5.1 (95% CI, 4.0 to 6.3) in arm B.'
    expect(await measuredIn(text, 'estimate')).toEqual([
      'progression-free-survival: median 9.9 month 95% confidence 9.0..11.3',
      'progression-free-survival: median 5.1 month 95% confidence 4.0..6.3',
    ])
  })

  it('may leave out the percent sign', async () => {
    expect(await measuredIn('The ORR was 41.6% in arm A vs 24.4 in arm B.', 'proportion')).toEqual([
      'objective-response-rate: 41.6%',
      'objective-response-rate: 24.4%',
    ])
  })

  it('is another thing where a noun follows', async () => {
    const text = 'Median PFS was 9.9 months versus 5.1 points on the scale.'
    expect(await measuredIn(text, 'estimate')).toEqual([
      'progression-free-survival: median 9.9 month',
    ])
  })
})

describe('"from A to B"', () => {
  it('gives both the measure', async () => {
    expect(await measuredIn('The ORR rose from 12.4% to 24.4%.', 'proportion')).toEqual([
      'objective-response-rate: 12.4%',
      'objective-response-rate: 24.4%',
    ])
  })

  it('gives each the time behind it', async () => {
    const text = 'The ORR rose from 12.4% at week 6 to 24.4% at week 12.'
    expect(await scopedIn(text, 'proportion')).toEqual([
      '12.4% {timePoint=6 week}',
      '24.4% {timePoint=12 week}',
    ])
  })

  it('gives both the group behind the second', async () => {
    expect(await scopedIn('The ORR rose from 12.4% to 24.4% in arm A.', 'proportion')).toEqual([
      '12.4% {arm=arm A}',
      '24.4% {arm=arm A}',
    ])
  })

  it('is another thing than a span of values', async () => {
    expect(await scopedIn('The ORR was 12.4% to 24.4% in arm A.', 'proportion')).toEqual([
      'range 12.4..24.4% {arm=arm A}',
    ])
  })
})
