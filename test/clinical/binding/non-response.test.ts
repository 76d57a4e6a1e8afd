import { describe, expect, it } from 'vitest'
import { measuredIn } from '../claims-in.js'

describe('who did not respond', () => {
  it.each([
    ['In patients with gout, 79.2% did not respond.', ['non-response-rate: 79.2%']],
    ['Of those with gout, 19 of 24 (79.2%) had no response.', ['non-response-rate: 79.2% 19 / 24']],
    ['In patients with gout, 79.2% were nonresponders.', ['non-response-rate: 79.2%']],
    ['The non-response rate was 79.2%.', ['non-response-rate: 79.2%']],
  ])('%s', async (text, claims) => {
    expect(await measuredIn(text, 'proportion')).toEqual(claims)
  })

  it.each([
    'Of patients who did not respond, 50.0% died.',
    'Later, 50.0% of patients who did not respond died.',
    'Later, 50.0% of nonresponders died.',
    'Later, 50.0% of patients without response died.',
  ])('is not what "%s" is about', async (text) => {
    const found = await measuredIn(text, 'proportion')
    expect(found).toHaveLength(1)
    expect(found.filter((claim) => claim.startsWith('non-response-rate'))).toEqual([])
  })
})
