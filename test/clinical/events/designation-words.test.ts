import { describe, expect, it } from 'vitest'
import { claimsIn, valuesIn } from '../claims-in.js'

const ABOUT = 'Velonertib is a drug for patients with glioma. '

describe('a designation that is only explained', () => {
  it.each([
    'Orphan drug designation is granted to medicines for rare conditions.',
    'A company that receives orphan drug status from the FDA has seven years of exclusivity.',
    'The FDA created the breakthrough therapy designation in 2012.',
    'The FDA gave the company a priority review voucher in May 2021.',
    'The benefits of breakthrough therapy designation include eligibility for priority review by the FDA.',
    'The FDA grants sponsors access to the fast track program.',
  ])('makes no claim: %s', async (text) => {
    expect(await valuesIn(ABOUT + text, 'designation')).toEqual([])
  })

  it.each([
    ['Orphan drug designation was granted by the FDA.', 'orphan-drug fda granted'],
    ['Velonertib, which received fast track status.', 'fast-track granted'],
    ['The EMA has granted velonertib orphan designation.', 'orphan-drug ema granted'],
  ])('is another than one that was given: %s', async (text, value) => {
    expect(await valuesIn(text, 'designation')).toEqual([value])
  })
})

describe('designations in a list', () => {
  it('share the word behind the last', async () => {
    const text = 'The FDA granted velonertib Orphan and Fast Track status.'
    expect(await valuesIn(text, 'designation')).toEqual([
      'orphan-drug fda granted',
      'fast-track fda granted',
    ])
  })

  it('may begin with a rare pediatric disease', async () => {
    const text = 'Velonertib has Rare Pediatric Disease and Orphan Drug designations from the FDA.'
    const types = (await claimsIn(text, 'designation')).map(({ measure }) => measure.key)
    expect(types).toEqual(['rare-pediatric-disease', 'orphan-drug'])
  })

  it('do not take in an orphan or a rare disease beside them', async () => {
    const text = 'For this orphan disease the FDA granted velonertib fast track designation.'
    expect(await valuesIn(text, 'designation')).toEqual(['fast-track fda granted'])
  })
})
