import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn } from '../claims-in.js'

describe('"respectively" over nouns that the vocabulary does not know', () => {
  it.each([
    'Rash, fatigue and dry skin occurred in 31.3%, 25.0% and 4.2%, respectively.',
    'Rash, fatigue, and dry skin were reported in 31.3%, 25.0%, and 4.2%, respectively.',
    'In cohort 1, rash, fatigue and dry skin were 31.3%, 25.0% and 4.2%, respectively.',
    'The incidences of rash, fatigue and dry skin were 31.3%, 25.0% and 4.2%, respectively.',
  ])('parts them: %s', async (text) => {
    const measured = await measuredIn(text, 'proportion')
    expect(measured.map((claim) => claim.toLowerCase())).toEqual([
      '"rash": 31.3%',
      '"fatigue": 25.0%',
      '"dry skin": 4.2%',
    ])
  })

  it('parts them over two groups with a list each', async () => {
    const text =
      'Rash and fatigue occurred in 31.3% and 25.0% of patients with glioma, respectively, and 69.2% and 61.5% of patients with melanoma.'
    expect(await measuredIn(text, 'proportion')).toEqual([
      '"Rash": 31.3%',
      '"fatigue": 25.0%',
      '"Rash": 69.2%',
      '"fatigue": 61.5%',
    ])
    expect(await scopedIn(text, 'proportion')).toEqual([
      '31.3% {condition=glioma}',
      '25.0% {condition=glioma}',
      '69.2% {condition=melanoma}',
      '61.5% {condition=melanoma}',
    ])
  })

  it('leaves them open where the lists differ in length', async () => {
    const text = 'Rash, fatigue and dry skin occurred in 31.3% and 25.0%, respectively.'
    expect(await measuredIn(text, 'proportion')).toEqual(['"": 31.3%', '"": 25.0%'])
  })

  it('gives one noun to all where groups are listed', async () => {
    const text = 'Rash was seen in 31.3% and 25.0% in cohort 1 and cohort 2, respectively.'
    expect(await measuredIn(text, 'proportion')).toEqual(['"Rash": 31.3%', '"Rash": 25.0%'])
  })
})

describe('"respectively" over a pair in a bracket', () => {
  it('goes by the groups that the word closes', async () => {
    const text =
      'In patients with glioma and melanoma, respectively, the ORR (37.5%; 44.6%) and the DCR (84.6%; 90.1%) were high.'
    expect(await scopedIn(text, 'proportion')).toEqual([
      '37.5% {condition=glioma}',
      '44.6% {condition=melanoma}',
      '84.6% {condition=glioma}',
      '90.1% {condition=melanoma}',
    ])
  })

  it('is left open without the word', async () => {
    const text = 'In patients with glioma and melanoma, the ORR (37.5%; 44.6%) was high.'
    for (const claim of await scopedIn(text, 'proportion')) expect(claim).toMatch(/\{\}$/)
  })
})

describe('"respectively" over three lists', () => {
  it('parts times and measures with their intervals', async () => {
    const text =
      'The 6- and 15-month PFS and OS rates were 41.2% (95% CI, 20.3%-60.4%) and 71.9% (95% CI, 50.0%-85.7%), respectively.'
    expect(await measuredIn(text, 'proportion')).toEqual([
      'progression-free-survival-rate: 41.2% 95% confidence 20.3..60.4',
      'overall-survival-rate: 71.9% 95% confidence 50.0..85.7',
    ])
    expect(await scopedIn(text, 'proportion')).toEqual([
      '41.2% 95% confidence 20.3..60.4 {timePoint=6 month}',
      '71.9% 95% confidence 50.0..85.7 {timePoint=15 month}',
    ])
  })

  it('parts three measures in each of two groups', async () => {
    const text =
      'The ORR, DCR and CBR were 31.3%, 85.0%, and 44.2% in patients with glioma, respectively, and 69.2%, 91.5%, and 70.0% in patients with melanoma.'
    expect(await measuredIn(text, 'proportion')).toEqual([
      'objective-response-rate: 31.3%',
      'disease-control-rate: 85.0%',
      'clinical-benefit-rate: 44.2%',
      'objective-response-rate: 69.2%',
      'disease-control-rate: 91.5%',
      'clinical-benefit-rate: 70.0%',
    ])
  })

  it('leaves measures and groups crossed without a word for the order', async () => {
    const text =
      'ORR and DCR in cohort 1 and cohort 2 were 20.8% and 87.5%, and 30.1% and 90.2%, respectively.'
    for (const claim of await scopedIn(text, 'proportion')) expect(claim).toMatch(/\{\}$/)
  })
})
