import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

const results = (text: string): string => `RESULTS\n\n${text}`

describe('ranges beside their middle', () => {
  it('are of the people whose mean follows', async () => {
    const text =
      'The first group was aged from 38 to 76 years with an average age of 53.2 ± 15.6 years.'
    const [range] = await claimsIn(text, 'estimate')
    expect(range?.measure.key).toBe('age')
    expect(range?.value).toMatchObject({ spread: { lower: { text: '38' }, upper: { text: '76' } } })
  })

  it('are none, where the mean lies outside of them', async () => {
    const text = 'The scale was 10-20 with an average score of 53.2 ± 15.6 points.'
    const claims = await claimsIn(text, 'estimate')
    expect(claims.filter(({ value }) => 'spread' in value)).toEqual([])
  })

  it('give the mean of an age without years its measure', async () => {
    const [claim] = await claimsIn(
      'A total of 146 adults aged 56–91 (mean 69.9, SD 8.1) took part.',
      'estimate',
    )
    expect(claim?.measure.key).toBe('age')
  })

  it('give no age to a score of the same people', async () => {
    const [claim] = await claimsIn(
      'Adults aged 56–91 had a mean score of 69.9 (SD 8.1).',
      'estimate',
    )
    expect(claim?.measure.key).not.toBe('age')
  })
})

describe('coefficients of reliability', () => {
  it('are results of each thing listed', async () => {
    const text =
      'The alpha coefficients of the total, sleep and mood scales were 0.90, 0.85 and 0.87, respectively.'
    const claims = await claimsIn(text, 'estimate')
    expect(claims.map(({ measure }) => measure.key)).toEqual(Array(3).fill('cronbach-alpha'))
  })
})

describe('rates of one subject for several groups', () => {
  it('share its words', async () => {
    const text =
      'The fall rate was 12.8 (9.7; 16.1), 10.8 (6.2; 16.4) and 2.6 (2.1; 3.1) per 100 person-years for those at home, in care and in hospital, respectively.'
    const claims = await claimsIn(text, 'estimate')
    expect(claims.map(({ measure }) => measure.label)).toEqual(Array(3).fill('fall rate'))
  })
})

describe('a number behind "mean" or "by"', () => {
  it('is a difference where two things are compared', async () => {
    const text = results(
      'Pressure was higher in the morning than at night by approximately 3 mmHg.',
    )
    const [claim] = await claimsIn(text, 'estimate')
    expect(claim?.value).toMatchObject({ number: { text: '3' }, unit: 'mmHg' })
  })

  it('is no mean where it counts people', async () => {
    expect(
      await claimsIn('Thirty runners (mean ± SD: 18 men and 12 women) trained.', 'estimate'),
    ).toEqual([])
  })

  it('is no mean where it says of which time', async () => {
    const claims = await claimsIn(
      'They had a mean 4-year loss of 8.3 kg (95% CI, 6.1 to 10.4).',
      'estimate',
    )
    expect(claims).toHaveLength(1)
  })

  it('has a unit of time by time', async () => {
    const [claim] = await claimsIn(results('Walking increased by 63 min/week.'), 'estimate')
    expect(claim?.value).toMatchObject({ number: { text: '63' }, unit: 'min/week' })
  })
})

describe('a p-value behind a time', () => {
  it.each([
    'Grip strength did not change after 6 months (p = 0.41).',
    'Grip strength did not change at 24, 52 and 104 weeks (p = 0.41).',
  ])('is a result of its own: %s', async (text) => {
    const [claim] = await claimsIn(text, 'p-value')
    expect(claim?.measure.label).toBe('Grip strength')
  })

  it('tests a time that is a result', async () => {
    const [claim] = await claimsIn('The median survival was 6.1 months (p = 0.02).', 'p-value')
    expect(claim?.measure.key).toBe('survival')
  })

  it('goes on to the last of a list, one among them', async () => {
    const claims = await claimsIn('Scores did not differ (p = 0.879, 0.272, and 1.000).', 'p-value')
    expect(claims.map(({ value }) => value)).toMatchObject([
      { number: { text: '0.879' } },
      { number: { text: '0.272' } },
      { number: { text: '1.000' } },
    ])
  })
})
