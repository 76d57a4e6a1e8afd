import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('what the counted people of an arm are like', () => {
  it.each([
    'There were 5 boys and 4 girls in the diet group with a mean age of 8.6 years.',
    'We saw 9 children in the diet group (mean age 8.6 years).',
  ])('is of the arm, and of no sex alone: %s', async (text) => {
    expect(await scopedIn(text, 'estimate')).toEqual(['mean 8.6 year {arm=diet}'])
  })

  it('is not of the arm where a clause of its own tells it', async () => {
    const text = 'There were 9 children in the diet group and the mean age was 8.6 years.'
    expect((await scopedIn(text, 'estimate'))[0]).not.toContain('arm')
  })
})

describe('an arm by two names', () => {
  it('is one arm, and its people are of it', async () => {
    const text = 'Group 1 (diet group) had 11 patients with a mean age of 43.7 years.'
    expect(await scopedIn(text, 'estimate')).toEqual(['mean 43.7 year {arm=group 1}'])
  })

  it('is an arm of its own where it stands behind a figure in the bracket', async () => {
    const text = 'Pain was rare in the diet group (3% at home, 4% in arm B).'
    const [, second] = await scopedIn(text, 'proportion')
    expect(second).toContain('arm=arm B')
  })
})

describe('people called by their condition beside another group', () => {
  it('are an arm', async () => {
    const text =
      'Asthma was mild. Mean weight was higher in the asthma group than in the control group ' +
      '(20.1 ± 1.2 kg vs 14.3 ± 2.3 kg).'
    expect(await scopedIn(text, 'estimate')).toEqual([
      '20.1 kg {arm=asthma}',
      '14.3 kg {arm=control}',
    ])
  })
})

describe('an arm before a colon', () => {
  const names = 'The boat group met the row group; the row group met the boat group. '

  it('is that of the value behind it', async () => {
    const text = `${names}Weight did not differ (boat: 25.72 ± 2.54, row: 25.77 ± 2.93).`
    const arms = (await scopedIn(text, 'estimate')).map((scope) => scope.replace(/.*\{/, '{'))
    expect(arms).toEqual(['{arm=boat}', '{arm=row}'])
  })
})
