import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

const result = 'The mean heart rate was 57.9 in group A.'

describe('the time of a topic sentence', () => {
  it('is that of what it named, in the next sentence', async () => {
    const text = `Pain and heart rate did not differ between the groups at 3 months. ${result}`
    expect(await scopedIn(text, 'estimate')).toEqual([
      'mean 57.9 {arm=group A, timePoint=3 month inherited}',
    ])
  })

  it.each([
    'Pain and weight did not differ between the groups at 3 months.',
    'Pain and heart rate were measured at 3 months.',
    'Pain and heart rate did not differ between the groups at 3 months and at 6 months.',
  ])('is not that of something else, nor of what was done: %s', async (topic) => {
    expect(await scopedIn(`${topic} ${result}`, 'estimate')).toEqual(['mean 57.9 {arm=group A}'])
  })

  it('ends with a sentence of another', async () => {
    const other = 'Weight was 71.2 kg in group B.'
    const text = `Pain and heart rate did not differ at 3 months. ${other} ${result}`
    expect((await scopedIn(text, 'estimate')).at(-1)).toBe('mean 57.9 {arm=group A}')
  })

  it('gives way to a time of its own', async () => {
    const text = `Pain and heart rate did not differ at 3 months. At 6 months the mean heart rate was 57.9.`
    expect(await scopedIn(text, 'estimate')).toEqual(['mean 57.9 {timePoint=6 month}'])
  })
})
