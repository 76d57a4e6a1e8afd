import { describe, expect, it } from 'vitest'
import { valuesIn } from '../claims-in.js'

describe('numbers that only point back', () => {
  it.each([
    'Age did not differ between the two groups.',
    'Pain fell in all three arms.',
    'Rates were similar for the two drugs.',
    'The other two treatments did better.',
  ])('are no claims: %s', async (text) => {
    expect(await valuesIn(text, 'count')).toEqual([])
  })

  it.each([
    ['The trial has two groups.', 'two group'],
    ['Adults were randomised to one of the three arms.', 'three arm'],
    ['They were divided between two groups.', 'two group'],
    ['The 74 patients were young.', '74 patients'],
  ])('but what tells how many is: %s', async (text, value) => {
    expect(await valuesIn(text, 'count')).toEqual([value])
  })
})
