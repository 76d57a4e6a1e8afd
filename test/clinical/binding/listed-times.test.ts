import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('times that "respectively" hands to a list of figures', () => {
  it.each([
    ['before the figures', 'At 3 and 6 months, the ORR was 20.0% and 30.0%, respectively.'],
    ['behind the figures', 'The ORR was 20.0% and 30.0% at 3 and 6 months, respectively.'],
  ])('%s', async (_, text) => {
    expect(await scopedIn(text, 'proportion')).toEqual([
      '20.0% {timePoint=3 month}',
      '30.0% {timePoint=6 month}',
    ])
  })

  it('go to no figure of a list of another length', async () => {
    const text = 'At 3 and 6 months, the ORR was 20.0%, 30.0% and 40.0%, respectively.'
    expect(await scopedIn(text, 'proportion')).toEqual(['20.0% {}', '30.0% {}', '40.0% {}'])
  })
})
