import { describe, expect, it } from 'vitest'
import { claimsIn, valuesIn } from '../claims-in.js'

async function deviationIn(text: string): Promise<unknown> {
  const [claim] = await claimsIn(text, 'estimate')
  if (claim?.kind !== 'estimate') return undefined
  return [claim.value.deviation?.type, claim.value.deviation?.number.text]
}

describe('the deviation of a mean', () => {
  it.each([
    'The mean age was 54.3 years (SD 8.1).',
    'The mean age was 54.3 years [SD = 8.1].',
    'The mean age was 54.3 years, SD 8.1.',
    'The mean age was 54.3 years (s.d. 8.1).',
    'The mean age was 54.3 (8.1 SD) years.',
    'Mean (SD) age was 54.3 (8.1) years.',
    'Mean [SD] age was 54.3 [8.1] years.',
  ])('named: %s', async (text) => {
    expect(await deviationIn(text)).toEqual(['standard-deviation', '8.1'])
  })

  it.each(['The mean age was 54.3 (8.1) years.', 'The mean age was 54.3 ± 8.1 years.'])(
    'of a sort that is not said: %s',
    async (text) => {
      expect(await deviationIn(text)).toEqual([undefined, '8.1'])
    },
  )

  it('is no whole number, which may be a reference', async () => {
    expect(await deviationIn('The mean age was 54.3 (8) years.')).toEqual([undefined, undefined])
  })

  it('is left open where its sign was lost', async () => {
    expect(await valuesIn('The mean age was 54.3 + 8.1 years.')).toEqual([])
  })

  it('may stand before an interval', async () => {
    expect(await valuesIn('The mean age was 54.3 years (SD 8.1), 95% CI 52.1 to 56.5.')).toEqual([
      'mean 54.3 year 95% confidence 52.1..56.5',
    ])
  })
})

describe('the middle half and the range', () => {
  it.each([
    'Median age was 54 years [IQR 43-61].',
    'Median age [Q1, Q3] was 54 [43, 61] years.',
    'Median age was 54 years (Q1-Q3: 43-61).',
    'Median age was 54 years (25th-75th percentile 43-61).',
    'Median age was 54 years (25th to 75th percentiles, 43-61).',
  ])('%s', async (text) => {
    expect(await valuesIn(text)).toEqual(['median 54 year interquartile 43..61'])
  })

  it.each([
    'Median age was 54 years (range 43 to 61).',
    'Median age was 54 years, ranging from 43 to 61 years.',
  ])('%s', async (text) => {
    expect(await valuesIn(text)).toEqual(['median 54 year range 43..61'])
  })

  it('are not told from bare bounds', async () => {
    expect((await valuesIn('Median age was 54 years (43-61).')).join()).not.toMatch(/range|quart/)
  })
})

describe('values that are still going up', () => {
  it('have a plus', async () => {
    expect(await valuesIn('The median OS was 24.1+ months.')).toEqual([
      'median at-least 24.1 month',
    ])
    expect(await valuesIn('Median PFS was 8.4 months (range, 1.3+ to 24.1+).')).toEqual([
      'median 8.4 month range at-least 1.3..at-least 24.1',
    ])
  })

  it('have no number yet', async () => {
    expect(await valuesIn('Median OS had not been reached.')).toEqual(['median not-reached'])
  })

  it('are not sums', async () => {
    expect((await valuesIn('The median OS was 24.1 + 2.0 months.')).join()).not.toContain('least')
  })
})
