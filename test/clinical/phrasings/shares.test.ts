import { describe, expect, it } from 'vitest'
import { valuesIn } from '../claims-in.js'

describe('a percentage with its counts, in any order', () => {
  it.each([
    'Rash was seen in 12/48, 25.0% of them.',
    'Several had a rash (12/48; 25.0%).',
    'The rate of rash (12/48 = 25.0%) was low.',
    'Rash was seen in 25.0% [12/48].',
    'Rash was seen in 12 [25.0%] of 48 patients.',
    'Rash was seen in 12 of 48 treated patients (25.0%).',
    'Rash was seen in 25.0% (n = 12/48).',
    'Rash was seen in 25.0% (12) of 48 patients.',
    'Rash was seen in 25.0% of 12/48 patients.',
    'Rash was seen in 25.0% (12 of 48 patients; arm A).',
  ])('%s', async (text) => {
    expect(await valuesIn(text, 'proportion')).toEqual(['25.0% 12 / 48'])
  })

  it('leaves a number in brackets alone that may be a reference', async () => {
    expect(await valuesIn('Rash was seen in 25.0% (12).', 'proportion')).toEqual(['25.0%'])
  })

  it('does not give a pooled count the percentages of its arms', async () => {
    const text = 'Rash was seen in 68 of 89 patients (67.8% of the drug group, 83.3% of others).'
    expect(await valuesIn(text, 'proportion')).toEqual(['68 / 89', '67.8%', '83.3%'])
  })

  it('does not take the level of an interval for a percentage', async () => {
    const text = 'The rate was 3.2 per 100 person-years (95% CI 2.8-3.6).'
    expect(await valuesIn(text)).toEqual(['3.2 per 100 person-years 95% confidence 2.8..3.6'])
  })
})

describe('numbers that look like a share', () => {
  it.each([
    ['sharpness of sight', 'Most patients had 20/40 vision.'],
    ['a choice among groups', 'Patients were assigned to one of the three groups.'],
    ['the strength of a solution', 'We used a buffer containing 5% sugar.'],
    ['limits', 'Adherence was called moderate (84-70%).'],
    ['a level', 'Confidence bands of 95% are shown.'],
  ])('are none: %s', async (_, text) => {
    expect(await valuesIn(text, 'proportion')).toEqual([])
  })

  it('but one of three patients is a share', async () => {
    expect(await valuesIn('One of three patients died.', 'proportion')).toEqual(['One / three'])
  })
})

describe('one percent sign for two numbers', () => {
  it.each([
    ['The ORR was 41.6 versus 44.4%.', ['41.6%', '44.4%']],
    ['The ORR was 42 vs. 44%.', ['42%', '44%']],
  ])('%s', async (text, values) => {
    expect(await valuesIn(text, 'proportion')).toEqual(values)
  })

  it('is not lent to the number of a visit', async () => {
    const text = 'The ORR was 11.1% at week 12 and 15.2% later.'
    expect(await valuesIn(text, 'proportion')).toEqual(['11.1%', '15.2%'])
  })
})
