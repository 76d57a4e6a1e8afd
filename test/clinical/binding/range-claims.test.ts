import { describe, expect, it } from 'vitest'
import { measuredIn } from '../claims-in.js'

/** The claims of a text that are ranges, with their measure. */
async function rangesIn(text: string): Promise<string[]> {
  const claims = await measuredIn(text, 'proportion', 'estimate', 'dose')
  return claims.filter((claim) => claim.includes('..'))
}

describe('a range that is stated without a value of its own', () => {
  it.each([
    [
      'ages of people counted',
      'Forty adults (aged 21-29 years) took part.',
      'age: year range 21..29',
    ],
    ['ages that ranged', 'Their ages ranged from 21 to 62 years.', 'age: year range 21..62'],
    ['shares of people', 'Between 15 and 30% of the nurses smoke.', '"": range 15..30%'],
    ['a measure that is a share', 'The ORR was 4%-16%.', 'objective-response-rate: range 4..16%'],
    [
      'a measure that is named before it',
      'They had response rates of about 23% to 25%.',
      'objective-response-rate: range 23..25%',
    ],
    [
      'a statistic',
      'They had a median PFS of 3.1-3.9 months.',
      'progression-free-survival: median month range 3.1..3.9',
    ],
    [
      'doses given',
      'They were given 0.5-0.8 mg/kg once daily.',
      'dose: range 0.5..0.8 mg/kg once-daily',
    ],
  ])('%s', async (_, text, claim) => {
    expect(await rangesIn(text)).toEqual([claim])
  })

  it.each([
    ['eligible ages', 'Nurses aged 21-65 years were eligible.'],
    ['ages of nobody counted', 'Adults aged 21-65 years could apply.'],
    ['a scale', 'Scores ranged from 0 to 10 points.'],
    ['a change', 'It fell by 20-30% of the dose.'],
    ['more than there is', 'They got 95-105% of the dose.'],
    ['a measure supposed', 'An ORR of 20% to 30% was expected.'],
    ['a supposition', 'A drop-out of 20-30% of the nurses was expected.'],
    ['a strength', 'The dose is 5-10 mg.'],
    ['how long something takes', 'It took 3-5 days.'],
  ])('unlike %s', async (_, text) => {
    expect(await rangesIn(text)).toEqual([])
  })
})
