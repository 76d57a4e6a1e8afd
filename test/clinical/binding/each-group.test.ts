import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('figures that hold of every group by itself', () => {
  it.each([
    [
      'in place of the groups named before',
      'Adults were assigned to the placebo group, with 50 patients in each group.',
      '50 patients {analysisSet=randomised, arm=each group}',
    ],
    [
      'but a group that is named is that group',
      'Adults were assigned, with 50 patients in the placebo group.',
      '50 patients {analysisSet=randomised, arm=placebo}',
    ],
  ])('%s', async (_, text, expected) => {
    expect((await scopedIn(text, 'count')).at(-1)).toBe(expected)
  })
})

describe('the group behind a figure and its p-value', () => {
  it('is that of the figure', async () => {
    const text = 'The ORR fell by 4.5% (P = 0.04) in the placebo arm.'
    const [first] = await scopedIn(text, 'estimate', 'proportion')
    expect(first).toContain('arm=placebo')
  })

  it('is told by the words before its noun, where its size stands behind', async () => {
    const text = 'The ORR was 20.8% in obese adults (n = 24).'
    expect(await scopedIn(text, 'count')).toEqual(['24 {subgroup=obese}'])
  })

  it('is not told by words that fit anybody', async () => {
    const text = 'The ORR was 20.8% in the remaining adults (n = 24).'
    expect(await scopedIn(text, 'count')).toEqual(['24 {}'])
  })
})
