import { describe, expect, it } from 'vitest'
import { measuredIn } from '../claims-in.js'

describe('two shares set against each other before their verb', () => {
  it('both have what the second has', async () => {
    const text =
      'Confirmed ORR was 57.8% vs 39.9%; 14 (4.6%) vs 6 (2.0%) pts had CR and 163 (53.3%) versus 116 (37.9%) patients had PR.'
    expect(await measuredIn(text, 'proportion')).toEqual([
      'confirmed-objective-response-rate: 57.8%',
      'confirmed-objective-response-rate: 39.9%',
      'complete-response-rate: 4.6% 14',
      'complete-response-rate: 2.0% 6',
      'partial-response-rate: 53.3% 163',
      'partial-response-rate: 37.9% 116',
    ])
  })

  it('have what stands before them where no verb follows', async () => {
    const text = 'The CR rate was 14 (4.6%) vs 6 (2.0%), and more had PR.'
    expect(await measuredIn(text, 'proportion')).toEqual([
      'complete-response-rate: 4.6% 14',
      'complete-response-rate: 2.0% 6',
    ])
  })
})
