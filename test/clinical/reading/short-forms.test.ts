import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

describe('a short form of a measure', () => {
  it.each([
    ['Resting heart rate (HR) was measured. HR was 1.2 (95% CI 0.9-1.9) higher.'],
    ['The respiratory rate (RR) fell. RR was 1.2 (95% CI 0.9-1.9) lower.'],
    ['HR rose to 88 (95% CI 80-95).'],
  ])('that stands for something else gives no ratio: %s', async (text) => {
    expect(await claimsIn(text, 'ratio')).toEqual([])
  })

  it.each([
    ['The adjusted hazard for death (HR) was lower. The HR was 0.71 (95% CI 0.52-0.97).'],
    ['The HR was 0.71 (95% CI 0.52-0.97).'],
  ])('gives one where it is introduced by other words of the same: %s', async (text) => {
    expect((await claimsIn(text, 'ratio')).map(({ measure }) => measure.key)).toEqual([
      'hazard-ratio',
    ])
  })

  it('is no survival where it is a disease', async () => {
    const text =
      'Patients with osteosarcoma (OS) were seen. In OS 42.1 months (95% CI 40-44) passed.'
    const claims = await claimsIn(text)
    expect(claims.map(({ measure }) => measure.key)).not.toContain('overall-survival')
  })
})
