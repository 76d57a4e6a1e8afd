import { describe, expect, it } from 'vitest'
import { measuredIn } from '../claims-in.js'

const both = ['proportion', 'estimate'] as const

describe('a percentage that is no share', () => {
  it.each([
    ['a change by', 'Pain fell by 42% in the first month.'],
    ['a change of', 'There was a reduction of 42% in pain.'],
    ['a comparison', 'Pain was 42% lower with the drug.'],
    ['a measure in percent', 'Mean HbA1c was 42% at the end.'],
    ['a part of a volume', 'Mean LVEF was 42% at the end.'],
  ])('%s is an estimate', async (_, text) => {
    expect((await measuredIn(text, ...both)).join()).toMatch(/: (?:change )?42 %$/)
  })

  it.each([
    [
      'a mean with its deviation',
      'Grip strength fell to 42.1% ± 6.3% of the first value.',
      '42.1 %',
    ],
    ['a sign behind the deviation alone', 'The error rose to 42.1 ± 6.3% after a week.', '42.1 %'],
    [
      'an interval that holds zero',
      'Losses of water were 42% (95% CI -8% to 80%) with the drug.',
      '42 % 95% confidence -8..80',
    ],
    [
      'a difference of shares',
      'The difference was 42% (95% CI 8% to 80%).',
      'difference 42 % 95% confidence 8..80',
    ],
  ])('%s is an estimate', async (_, text, value) => {
    const [only, another] = await measuredIn(text, ...both)
    expect(only).toContain(`: ${value}`)
    expect(another).toBeUndefined()
  })

  it.each([
    ['a survival rate with its error', 'The survival rate was 42% ± 4%.'],
    ['people with a property', 'Pain was seen in 42% of adults.'],
    ['a count of people with a change', 'A reduction in HbA1c was seen in 5 (42%).'],
  ])('%s is a proportion', async (_, text) => {
    expect((await measuredIn(text, ...both)).join()).toMatch(/42%/)
  })
})

describe('a correlation', () => {
  it('is read from its sign', async () => {
    expect(
      await measuredIn('Weight and height went together (r = 0.92; p = 0.01).', ...both),
    ).toEqual(['correlation: 0.92'])
  })

  it('is no number beside a letter', async () => {
    expect(await measuredIn('The form R 0.92 was used.', ...both)).toEqual([])
  })
})

describe('a number that names one of many', () => {
  it.each([
    'In a phase 3 trial, pain fell.',
    'See Table 3 for trials.',
    'A grade 3 event was seen.',
  ])('counts nothing: %s', async (text) => {
    expect(await measuredIn(text, 'count')).toEqual([])
  })

  it('unlike a count before the same noun', async () => {
    expect(await measuredIn('In 3 trials, pain fell.', 'count')).toEqual(['studies: 3 study'])
  })
})
