import { describe, expect, it } from 'vitest'
import { claimsIn, scopeInWords } from '../claims-in.js'

async function scopeOfOnly(text: string): Promise<string> {
  const [claim, another] = await claimsIn(text, 'ratio', 'estimate')
  expect(another).toBeUndefined()
  return claim === undefined ? '' : scopeInWords(claim)
}

describe('what a difference or a ratio compares', () => {
  it.each([
    ['The mean difference in pain score was -1.2 (95% CI -2.0 to -0.4).', 'pain score'],
    ['There was a difference in grip strength of 2.1 kg (95% CI 0.4 to 3.8).', 'grip strength'],
    ['The risk ratio of falling was 0.80 (95% CI 0.60-0.99).', 'falling'],
  ])('is named behind it: %s', async (text, outcome) => {
    expect(await scopeOfOnly(text)).toBe(`{endpoint=${outcome}}`)
  })

  it.each([
    'The mean difference in the exercise group was -1.2 (95% CI -2.0 to -0.4).',
    'The mean difference in patients over 60 was -1.2 (95% CI -2.0 to -0.4).',
    'The odds ratio for smoking was 1.40 (95% CI 1.19 to 1.63).',
  ])('is no group and no exposure: %s', async (text) => {
    expect(await scopeOfOnly(text)).not.toContain('endpoint')
  })
})
