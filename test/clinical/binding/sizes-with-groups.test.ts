import { describe, expect, it } from 'vitest'
import { claimsIn, scopedIn } from '../claims-in.js'

describe('the size of a group', () => {
  it.each([
    [
      'before the name of the group, in one bracket',
      'Data were available for 57 patients (n = 30 in the placebo arm, n = 27 in the EF-33 arm).',
      ['30 {arm=placebo}', '27 {arm=ef-33}'],
    ],
    [
      'before the name of the group, one after the other',
      'We counted all (n = 69 in the placebo group and n = 67 in the EF-33 group), without change.',
      ['69 {arm=placebo}', '67 {arm=ef-33}'],
    ],
    [
      'before a name that is no arm, and is none of the one before',
      'Patients were treated (n = 31 with placebo and n = 33 with the other).',
      ['31 {analysisSet=treated, arm=placebo}'],
    ],
    [
      'behind the name of the group',
      'In the placebo arm (n = 30) and the EF-33 arm (n = 27), it rained.',
      ['30 {arm=placebo}', '27 {arm=ef-33}'],
    ],
  ])('stands %s', async (_, text, sizes) => {
    const scoped = await scopedIn(text, 'count')
    expect(scoped.filter((size) => size.includes('arm='))).toEqual(sizes)
  })

  it('is not that of a few of those who were assigned to it', async () => {
    const [few] = await claimsIn('Three patients assigned to placebo received EF-33.', 'count')
    const [all] = await claimsIn('Three patients were assigned to placebo.', 'count')
    expect([few?.measure.key, all?.measure.key]).toEqual(['people', 'group-size'])
  })
})
