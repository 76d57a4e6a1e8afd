import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('a p-value is of one arm', () => {
  it.each([
    ['where something changed in it', 'Weight increased in the placebo group (p = 0.03).'],
    [
      'where two quantities go together in it',
      'In the placebo group there was a correlation between age and weight (r = 0.2; p = 0.03).',
    ],
    [
      'where nothing but its own past is compared',
      'Compared with earlier values, weight decreased in the placebo group (p = 0.03).',
    ],
  ])('%s', async (_, text) => {
    expect((await scopedIn(text, 'p-value'))[0]).toContain('arm=placebo')
  })

  it.each([
    [
      'where one has more than another',
      'Weight increased more in the placebo group than elsewhere (p = 0.03).',
    ],
    [
      'where only a state is told',
      'Babies in the placebo group were significantly heavier (p = 0.03).',
    ],
    ['where arms are compared', 'Compared with the placebo group, weight decreased (p = 0.03).'],
  ])('but not %s', async (_, text) => {
    expect((await scopedIn(text, 'p-value'))[0]).not.toContain('arm=')
  })
})
