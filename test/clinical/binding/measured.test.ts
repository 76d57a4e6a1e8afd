import { describe, expect, it } from 'vitest'
import { valuesIn } from '../claims-in.js'

/** The estimates of a text, without those of other kinds. */
async function estimatesIn(text: string): Promise<string[]> {
  return valuesIn(text, 'estimate')
}

describe('a bare number that its sentence makes a result', () => {
  it.each([
    ['named a mean', 'The mean water loss was 4.2 kg.', ['mean 4.2 kg']],
    ['behind "of"', 'They drank a median of 6 cups.', ['median 6']],
    ['in a bracket', 'The stay was short (median 3 days).', ['median 3 day']],
    ['said of a time', 'The mean weight at 12 weeks was 71.2 kg.', ['mean 71.2 kg']],
    ['a list', 'Mean pain was 3 with the gel and 5 with the cream.', ['mean 3', 'mean 5']],
    ['a fall by', 'Pain fell sharply by 2.3 points.', ['2.3 point']],
    ['a change of', 'There was an increase of 2.3 mm in depth.', ['2.3 mm']],
    ['from and to', 'Depth rose from 2.3 mm to 3.1 mm.', ['2.3 mm', '3.1 mm']],
    ['tested', 'Depth was greater (2.3 vs. 1.9; p = 0.01).', ['2.3', '1.9']],
    [
      'with its p',
      'Depth was lower by −2.4 (p = 0.01) and −3.1 mm (p = 0.02).',
      ['-2.4 mm', '-3.1 mm'],
    ],
    [
      'compared in a bracket',
      'They were older (46.0 years vs 44.3 years).',
      ['46.0 year', '44.3 year'],
    ],
    ['whole numbers with a unit', 'Flow rose (8 vs. 5 mL; p = 0.01).', ['8 mL', '5 mL']],
    [
      'on average',
      'It took, on average, 60 and 110 minutes.',
      ['mean 60 minute', 'mean 110 minute'],
    ],
    ['reported', 'Only 6 minutes were reported in the second group.', ['6 minute']],
    ['money', 'The mean cost was £14 (SD 2.5).', ['mean 14 £']],
    [
      'from and to at two times',
      'Weight fell from 71.2 kg at baseline to 68.4 kg at week 9.',
      ['71.2 kg', '68.4 kg'],
    ],
    [
      'said of two groups',
      'Surgery was 45 min in group A and 52 min in group B.',
      ['45 minute', '52 minute'],
    ],
    [
      'said of two times',
      'Depth was 1.2 mm at baseline and 1.4 mm at week 9.',
      ['1.2 mm', '1.4 mm'],
    ],
    ['said among results', '## Results\n\nThe depth was 1.2 mm.', ['1.2 mm']],
    ['a rate of events', 'Falls came at 3.2 per 100 person-years.', ['3.2 per 100 person-years']],
    ['bounded', 'Healing took 60 [50-80] days (P = .2).', ['60 day']],
    [
      'with one unit behind',
      'Mean depth was 2.3 and 1.9 mm, respectively.',
      ['mean 2.3 mm', 'mean 1.9 mm'],
    ],
  ])('%s', async (_, text, values) => {
    expect(await estimatesIn(text)).toEqual(values)
  })

  it.each([
    ['a setting', 'The depth of the probe was 2.3 mm.'],
    ['how it was measured', 'The mean of 3 readings was kept.'],
    ['what is multiplied', 'The mean is taken and multiplied by 100.'],
    ['a limit', 'A mean score of 3 or more was called high.'],
    ['a demand', 'A mean score above 3 was called high.'],
    ['a count in words', 'We compared the mean values of two drugs.'],
    ['whole numbers of cases', 'Falls were rarer (2 vs. 5; p = 0.01).'],
    ['another clause', 'While the mean was taken, the probe was 2.3 mm deep.'],
    ['what was put in', 'Where it was lost, an average time of 15 min was used.'],
    ['what is set for two things', 'The probe was 2.3 mm and the wire was 1.1 mm.'],
    ['what is told of the method', '## Methods\n\nThe depth was 1.2 mm.'],
    ['a way that nobody went', 'The scale goes from 0.5 at the left to 9.5 at the right.'],
    ['time points', 'They came back at 6 and 12 months.'],
    ['a substance', 'The mean 25(OH)D was low.'],
  ])('unlike %s', async (_, text) => {
    expect(await estimatesIn(text)).toEqual([])
  })
})

describe('what a test was planned with', () => {
  it.each([
    'We tested at a 5% significance level.',
    'The groups were alike at the 5% level.',
    'The β level was 20%.',
    'The trial had a power of 80%.',
    'Depth is given in percent of baseline (100%).',
    'We give 95% (two-sided) confidence intervals.',
  ])('is nobody’s share: %s', async (text) => {
    expect(await valuesIn(text)).toEqual([])
  })

  it('unlike the share of those with a level', async () => {
    expect(await valuesIn('A high level was seen in 5%.')).toEqual(['5%'])
  })
})

describe('a percentage behind a sign', () => {
  it.each([
    ['a limit of what is measured', 'Saturation was kept > 90%.'],
    ['a group', 'Those with low adherence (<70%) were called.'],
    ['a demand on what people lose', 'Success was a loss of at least 30% of the fat.'],
    ['a demand on what people take', 'All who received at least 80% of the tablets were kept.'],
  ])('is %s', async (_, text) => {
    expect(await valuesIn(text, 'proportion', 'estimate')).toEqual([])
  })

  it.each([
    ['the smallest share', 'Rash was seen in <1% of adults.', 'below 1%'],
    ['a share in words', 'At least 80% of adults slept.', 'at-least 80%'],
  ])('unlike %s', async (_, text, value) => {
    expect(await valuesIn(text, 'proportion')).toEqual([value])
  })
})

describe('the length of a follow-up', () => {
  it.each([
    ['a median', 'The median follow-up was 14 months.', ['median 14 month']],
    ['with decimals', 'At a follow-up of 8.3 months, all were well.', ['8.3 month']],
    ['planned', 'A follow-up of 12 months was planned.', []],
    ['of a visit', 'The follow-up visit took place after 4 weeks.', []],
  ])('%s', async (_, text, values) => {
    expect(await estimatesIn(text)).toEqual(values)
  })
})

describe('the limits between which several values lie', () => {
  it.each([
    ['Response rates were between 23% and 25%.', 'range 23..25%'],
    ['The ORR ranged from 8% to 14%.', 'range 8..14%'],
    ['Mean depth varied from 2.3 mm to 3.1 mm.', 'mean mm range 2.3..3.1'],
  ])('are the value of none: %s', async (text, range) => {
    expect(await valuesIn(text)).toEqual([range])
  })

  it('unlike where one value began and ended', async () => {
    expect(await valuesIn('The ORR rose from 8% to 14%.')).toEqual(['8%', '14%'])
  })
})
