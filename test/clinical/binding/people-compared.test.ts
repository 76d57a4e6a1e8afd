import { describe, expect, it } from 'vitest'
import { readText } from '../claims-in.js'

async function measuresIn(text: string): Promise<readonly (string | undefined)[]> {
  const { claims } = await readText(text, 'a.txt')
  return claims.filter(({ kind }) => kind === 'proportion').map(({ measure }) => measure.key)
}

describe('shares of people in two groups', () => {
  it.each([
    'The ORR was 28.0% among patients on XN-401 and 42.9% of those on placebo.',
    'The ORR was 28.0% of patients on XN-401 versus 42.9% of patients on placebo.',
  ])('are of one measure where nothing is said of the second: %s', async (text) => {
    expect(await measuresIn(text)).toEqual(['objective-response-rate', 'objective-response-rate'])
  })

  it('are of their own where something is', async () => {
    const text = 'The ORR was 28.0% and 42.9% of patients on placebo withdrew.'
    expect(await measuresIn(text)).toEqual(['objective-response-rate', undefined])
  })
})
