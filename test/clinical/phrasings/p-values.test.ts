import { describe, expect, it } from 'vitest'
import { claimsIn, valueInWords, valuesIn } from '../claims-in.js'

describe('the p of a result', () => {
  it.each([
    ['P-value: 0.03', 'p = 0.03'],
    ['P value of 0.03', 'p = 0.03'],
    ['p-value of less than 0.001', 'p < 0.001'],
    ['p 0.03', 'p = 0.03'],
    ['p was 0.02', 'p = 0.02'],
    ['P ⩽ 0.02', 'p <= 0.02'],
    ['Ps < 0.05', 'p < 0.05'],
    ['p-trend = 0.03', 'p = 0.03'],
    ['P for interaction = 0.03', 'p = 0.03'],
    ['p for non-inferiority < 0.001', 'p < 0.001'],
    ['p = 2x10-7', 'p = 2x10-7'],
    ['p = 2 × 10−7', 'p = 2 × 10−7'],
    ['p=3.2e-5', 'p = 3.2e-5'],
    ['p = 0.000', 'p = 0.000'],
  ])('%s', async (printed, value) => {
    expect(await valuesIn(`PFS differed (${printed}).`, 'p-value')).toEqual([value])
  })

  it('shares its letter with the next of a list', async () => {
    const text = 'PFS and OS differed (P = 0.02 & <0.001, respectively).'
    expect(await valuesIn(text, 'p-value')).toEqual(['p = 0.02', 'p < 0.001'])
  })

  it.each(['PFS did not differ (p = NS).', 'See p 12 of the report.', 'There were p = 12 cases.'])(
    'is none without a probability: %s',
    async (text) => {
      expect(await valuesIn(text, 'p-value')).toEqual([])
    },
  )
})

describe('a limit of significance is no result', () => {
  it.each([
    'P < .05 was considered significant.',
    'A p-value of <0.05 was regarded as significant.',
    'Statistical significance was set at p < 0.05.',
    'Differences were considered significant if p<0.05.',
    'Variables with p ≤ 0.05 were to be selected.',
  ])('%s', async (text) => {
    expect(await valuesIn(text, 'p-value')).toEqual([])
  })

  it('but a significant difference has a p', async () => {
    const text = 'The difference was significant (p<0.05) and reached significance early (P = .04).'
    expect(await valuesIn(text, 'p-value')).toEqual(['p < 0.05', 'p = .04'])
  })
})

describe('statistics of tests', () => {
  it.each([
    't(38) = 2.246',
    'F(1, 21) = 4.5',
    'F1,21 = 4.5',
    'χ2 = 4.5',
    'chi-square = 4.5',
    'z = 14',
  ])('are no counts and no estimates beside their p: %s', async (statistic) => {
    const claims = await claimsIn(`Scores differed (${statistic}, p = 0.03).`)
    const others = claims.filter(({ kind }) => kind !== 'test-result')
    expect(others.map(valueInWords)).toEqual(['p = 0.03'])
  })
})
