import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

async function endpointIn(text: string): Promise<string | undefined> {
  const [ratio] = await claimsIn(text, 'ratio')
  return ratio?.scope.endpoint?.key
}

describe('the outcome that a ratio compares', () => {
  it('is what the odds are of', async () => {
    const text = 'There were higher odds of falling at night (OR 1.7; 95% CI, 1.1-2.4).'
    expect(await endpointIn(text)).toBe('falling')
  })

  it('is a term of the vocabulary before that', async () => {
    const text = 'The risk of falling was low, and so was mortality (OR 0.7; 95% CI, 0.5-0.9).'
    expect(await endpointIn(text)).toBe('mortality')
  })

  it('is not the exposure', async () => {
    expect(await endpointIn('Weekly walks (OR 1.7; 95% CI, 1.1-2.4) helped.')).toBeUndefined()
  })
})
