import { describe, expect, it } from 'vitest'
import { claimsIn, valuesIn } from '../claims-in.js'

describe('shares of the people that open a sentence', () => {
  it.each([
    'Of the 120 patients, 48 (40.0%) responded; of these, 12 (25.0%) relapsed.',
    'Of the 120 patients, 48 (40.0%) responded, of whom 12 (25.0%) relapsed.',
    'Of 120 patients, 48 (40.0%) were men and 12 (25.0%) of these were smokers.',
  ])('are not those of a share of theirs: %s', async (text) => {
    expect(await valuesIn(text, 'proportion')).toEqual(['40.0% 48 / 120', '25.0% 12'])
  })

  it('are those of the next share too', async () => {
    const text = 'Of the 120 patients, 48 (40.0%) were men and 72 (60.0%) were women.'
    expect(await valuesIn(text, 'proportion')).toEqual(['40.0% 48 / 120', '60.0% 72 / 120'])
  })

  it('are not those of one that is a share of the first', async () => {
    const text = 'Of the 120 patients, 48 (40.0%) were men and 12 (25.0%) smoked.'
    expect(await valuesIn(text, 'proportion')).toEqual(['40.0% 48 / 120', '25.0% 12'])
  })
})

describe('intervals at other levels', () => {
  it.each([
    ['The hazard ratio was 0.75 (90% CI, 0.60-0.94).', '0.75 90% confidence 0.60..0.94'],
    ['The hazard ratio was 0.75 (97.5% CI, 0.60-0.94).', '0.75 97.5% confidence 0.60..0.94'],
    ['The hazard ratio was 0.75 (99% CI 0.60 to 0.94).', '0.75 99% confidence 0.60..0.94'],
    [
      'The hazard ratio was 0.75 (95% credible interval, 0.60-0.94).',
      '0.75 95% credible 0.60..0.94',
    ],
    ['The hazard ratio was 0.75 (95% CrI 0.60-0.94).', '0.75 95% credible 0.60..0.94'],
  ])('%s', async (text, value) => {
    expect(await valuesIn(text, 'ratio')).toEqual([value])
  })

  it('are no share of people', async () => {
    expect(await valuesIn('A 90% CI was used; 12% of patients had a rash.', 'proportion')).toEqual([
      '12%',
    ])
  })
})

describe('a percentage with the interval of a proportion', () => {
  it('keeps the interval as printed', async () => {
    expect(
      await valuesIn('The response rate was 71.4% (95% CI 0.52, 0.91).', 'proportion'),
    ).toEqual(['71.4% 95% confidence 0.52..0.91'])
  })

  it('is left alone by the check of intervals, since one of them is in another unit', async () => {
    expect(await valuesIn('The proportion was 0.71 (95% CI 52%-91%).')).toEqual([
      '0.71 95% confidence 52..91',
    ])
  })
})

describe('the numbers of those randomised', () => {
  it('with those screened in the same sentence', async () => {
    const text = 'Of 310 screened, 240 were randomised: 118 to QX-1 and 122 to placebo.'
    expect(await valuesIn(text, 'count')).toEqual(
      ['310', '240', '118', '122'].map((size) => `${size} patient`),
    )
  })

  it('in brackets behind the arms', async () => {
    const text = '240 patients were randomised (QX-1, n = 118; placebo, n = 122).'
    expect(await valuesIn(text, 'count')).toEqual(['240 patients', '118', '122'])
  })

  it('are no sizes where the numbers are those of a ratio', async () => {
    expect(await valuesIn('They were randomised 1:1:1.', 'count')).toEqual([])
  })
})

describe('things counted beside people', () => {
  it.each([
    ['We treated 60 eyes of 42 patients.', ['number of eyes', 'number of people']],
    ['In all, 24 clusters with 480 women were randomised.', ['number of clusters', 'group size']],
  ])('are not people: %s', async (text, measures) => {
    expect((await claimsIn(text, 'count')).map(({ measure }) => measure.label)).toEqual(measures)
  })
})
