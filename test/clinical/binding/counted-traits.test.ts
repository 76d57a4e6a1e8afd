import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('people who are counted by what they are or have', () => {
  it.each([
    ['a trait', 'Thirty patients were smokers.', 'Thirty patients {subgroup=smokers}'],
    [
      'a possession',
      '66 participants had a poor appetite.',
      '66 participants {subgroup=a poor appetite}',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await scopedIn(text, 'count')).toEqual([expected])
  })

  it.each([
    ['what was done with them', 'Thirty patients were interviewed.'],
    ['how they were chosen', 'Thirty patients were randomly picked.'],
    ['what was found in them', 'In 30 patients the pulse was irregular.'],
  ])('is not %s', async (_, text) => {
    expect((await scopedIn(text, 'count')).join()).not.toContain('subgroup')
  })
})

describe('how a study is made', () => {
  it('has no time point', async () => {
    const text = 'Walking speed at 12 months did not differ between the two groups (p = 0.7).'
    expect(await scopedIn('Patients were divided into two groups at 12 months.', 'count')).toEqual([
      'two group {}',
    ])
    expect(await scopedIn(text, 'p-value')).toEqual(['p = 0.7 {timePoint=12 month}'])
  })
})

describe('a time behind a figure and its group', () => {
  it('is nearer than the one before', async () => {
    const text =
      'Closure was seen at 3 months, and rash in 10% in group A and 13% in group B at 52 weeks.'
    expect(await scopedIn(text, 'proportion')).toEqual([
      '10% {arm=group A}',
      '13% {arm=group B, timePoint=52 week}',
    ])
  })
})
