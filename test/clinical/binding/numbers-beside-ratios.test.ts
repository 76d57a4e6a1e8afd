import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

describe('numbers in the bracket of a ratio', () => {
  it('are counted where a noun follows them', async () => {
    const claims = await claimsIn(
      'Falls were fewer (RR 0.83, 95% CI 0.62 to 1.11; 5 trials, 1702 participants).',
    )
    expect(claims.map(({ kind, place }) => `${kind} ${place.quote}`)).toEqual([
      'ratio 0.83, 95% CI 0.62 to 1.11',
      'count 5',
      'count 1702',
    ])
  })

  it('are ratios where none does', async () => {
    const claims = await claimsIn('The risk ratio was 2 in men and 3 in women.', 'ratio')
    expect(claims.map(({ place }) => place.quote)).toEqual(['2', '3'])
  })
})

describe('predictive values of a test', () => {
  it('are told apart without a verb of their own', async () => {
    const claims = await claimsIn(
      'The positive predictive value was 79.3% and the negative predictive value 95.6%.',
    )
    expect(claims.map(({ measure }) => measure.key)).toEqual([
      'positive-predictive-value',
      'negative-predictive-value',
    ])
  })
})
