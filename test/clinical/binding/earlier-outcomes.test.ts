import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

/** The endpoint of the last p-value of a text. */
async function endpointIn(text: string): Promise<string | undefined> {
  const claims = await claimsIn(text, 'p-value')
  return claims.at(-1)?.scope.endpoint?.key
}

describe('a difference that the sentence before it told the outcome of', () => {
  it('has that outcome', async () => {
    const text = 'The ORR was 20% and 30%. This difference was significant (p = 0.03).'
    expect(await endpointIn(text)).toBe('objective-response-rate')
  })

  it.each([
    ['how long people were followed', 'Follow-up was 12 months.'],
    ['what people are like', 'The mean age was 51.2 years.'],
    ['what no term names', 'The ORR was 20%. Grip strength was 12.1 kg (SD 2.2).'],
  ])('is not of %s', async (_, before) => {
    expect(await endpointIn(`${before} This was no difference (p = 0.03).`)).toBeUndefined()
  })
})
