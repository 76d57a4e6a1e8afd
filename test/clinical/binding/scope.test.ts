import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn } from '../claims-in.js'

describe('the group named with a figure is its scope', () => {
  it.each([
    ['a dose before it', 'At 12.0 mg/kg, the ORR was 20.8%.', '{dose=12 mg/kg}'],
    ['a dose behind it', 'The ORR was 20.8% at 12-mg/kg.', '{dose=12 mg/kg}'],
    ['a cohort before it', 'In cohort 1, the ORR was 20.8%.', '{cohort=cohort 1}'],
    ['a cohort behind it', 'The ORR was 20.8% in cohort A.', '{cohort=cohort A}'],
    ['pooled cohorts', 'In cohorts 1 and 3, the ORR was 20.8%.', '{cohort=cohort 1 + cohort 3}'],
    ['an arm by letters', 'The ORR was 20.8% in group RB.', '{arm=group RB}'],
    ['an arm by letter behind a hyphen', 'The ORR was 20.8% in Group-B.', '{arm=group B}'],
    ['two arms together', 'The ORR was 20.8% in group A v/s B.', '{arm=group A + group B}'],
    ['an arm by letter', 'The ORR was 20.8% in arm B.', '{arm=arm B}'],
    ['an arm by name', 'The ORR was 20.8% in the placebo arm.', '{arm=placebo}'],
    ['a drug as an arm', 'The ORR was 20.8% in the XN-401 group.', '{arm=xn-401}'],
    ['placebo without "arm"', 'The ORR was 20.8% with placebo.', '{arm=placebo}'],
    [
      'a condition',
      'In patients with osteosarcoma, the ORR was 20.8%.',
      '{condition=osteosarcoma}',
    ],
    [
      'a condition in the plural',
      'In patients with other sarcomas, the ORR was 20.8%.',
      '{condition=other sarcoma}',
    ],
    ['an analysis set', 'Among evaluable patients, the ORR was 20.8%.', '{analysisSet=evaluable}'],
    ['an assessor', 'The ORR by BICR was 20.8%.', '{assessor=independent}'],
    ['a subgroup', 'In women, the ORR was 20.8%.', '{subgroup=female}'],
    ['a time point in the name', 'The 6-month OS rate was 20.8%.', '{timePoint=6 month}'],
    ['a time point behind "at"', 'The OS rate at 12 months was 20.8%.', '{timePoint=12 month}'],
    ['a visit', 'The ORR was 20.8% at week 12.', '{timePoint=12 week}'],
    ['grade ≥3', 'Grade ≥3 anaemia occurred in 20.8%.', '{severity=grade 3+}'],
    ['grade 3 or higher', 'Grade 3 or higher anaemia occurred in 20.8%.', '{severity=grade 3+}'],
    [
      'any grade, which is none',
      'Anaemia of any grade occurred in 20.8% and grade 3 or higher anaemia in some.',
      '{}',
    ],
    ['grade 3-4', 'Grade 3-4 anaemia occurred in 20.8%.', '{severity=grade 3-4}'],
    ['grade 2', 'Grade 2 anaemia occurred in 20.8%.', '{severity=grade 2}'],
    ['nothing', 'The ORR was 20.8%.', '{}'],
  ])('%s', async (_, text, scope) => {
    expect(await scopedIn(text, 'proportion')).toEqual([`20.8% ${scope}`])
  })
})

describe('of several groups in a sentence', () => {
  it.each([
    [
      'cohorts behind their figures',
      'The ORR was 20.8% in cohort 1 and 10.0% in cohort 2.',
      ['20.8% {cohort=cohort 1}', '10.0% {cohort=cohort 2}'],
    ],
    [
      'cohorts before their figures',
      'In women, the ORR was 20.8%; in men, it was 10.0%.',
      ['20.8% {subgroup=female}', '10.0% {subgroup=male}'],
    ],
    [
      'a group before, a group behind',
      'The ORR in cohort 1 was 20.8% versus 10.0% in cohort 2.',
      ['20.8% {cohort=cohort 1}', '10.0% {cohort=cohort 2}'],
    ],
    [
      'arms',
      'The ORR was 20.8% in the XN-401 arm and 10.0% in the placebo arm.',
      ['20.8% {arm=xn-401}', '10.0% {arm=placebo}'],
    ],
    [
      'arms behind fractions',
      'It was 20.8% (5/24) in arm A and 10.0% (2/20) in arm B.',
      ['20.8% 5 / 24 {arm=arm A}', '10.0% 2 / 20 {arm=arm B}'],
    ],
    [
      'assessors',
      'The ORR by BICR was 20.8%; ORR by investigator was 25.0%.',
      ['20.8% {assessor=independent}', '25.0% {assessor=investigator}'],
    ],
    [
      'visits',
      'The ORR was 20.8% at week 12 and 25.0% after 6 months.',
      ['20.8% {timePoint=12 week}', '25.0% {timePoint=6 month}'],
    ],
  ])('each figure has its own: %s', async (_, text, claims) => {
    expect(await scopedIn(text, 'proportion')).toEqual(claims)
  })

  it('none is chosen where two stand side by side before one figure', async () => {
    const text = 'Comparing cohort 1 with cohort 2, the ORR was 20.8%.'
    expect(await scopedIn(text, 'proportion')).toEqual(['20.8% {}'])
  })

  it('sizes belong to the doses right before them', async () => {
    expect(await scopedIn('It was 8 mg/kg (n = 16) or 12 mg/kg (n = 26).', 'count')).toEqual([
      '16 {dose=8 mg/kg}',
      '26 {dose=12 mg/kg}',
    ])
  })
})

describe('confirmed and unconfirmed response', () => {
  it('are two measures', async () => {
    const text = 'The confirmed ORR was 20.8% and the ORR was 25.0%.'
    expect(await measuredIn(text, 'proportion')).toEqual([
      'confirmed-objective-response-rate: 20.8%',
      'objective-response-rate: 25.0%',
    ])
  })
})

describe('what people are', () => {
  it('is no group', async () => {
    expect(await scopedIn('Most were male (n = 25; 78.1%) and smoked (n = 17; 53.1%).')).toEqual([
      '78.1% 25 {}',
      '53.1% 17 {}',
    ])
  })

  it('unlike whom a sentence is about', async () => {
    expect(await scopedIn('In men, smoking was common (n = 17; 53.1%).')).toEqual([
      '53.1% 17 {subgroup=male}',
    ])
  })
})

describe('what was done with people', () => {
  it('says which people a size counts', async () => {
    expect(await scopedIn('In all, 24 patients were randomised.', 'count')).toEqual([
      '24 patients {analysisSet=randomised}',
    ])
  })

  it('says nothing of what else is counted', async () => {
    expect(await scopedIn('All were randomised to three treatment arms.', 'count')).toEqual([
      'three arm {}',
    ])
  })

  it('says nothing of whom a result is, unlike the name of a set', async () => {
    expect(await scopedIn('The patients were assessed, and the ORR was 20.8%.')).toEqual([
      '20.8% {}',
    ])
    expect(await scopedIn('In the randomised patients, the ORR was 20.8%.')).toEqual([
      '20.8% {analysisSet=randomised}',
    ])
  })
})
