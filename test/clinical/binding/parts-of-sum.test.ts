import { describe, expect, it } from 'vitest'
import { measuredIn } from '../claims-in.js'

describe('numbers without a noun that add up to people counted before', () => {
  it('are some people where the whole is some people', async () => {
    expect(
      await measuredIn(
        'Three of these patients (two in the drug group and one in the placebo group) had a rash.',
        'count',
      ),
    ).toEqual(['people: Three patient', 'people: two patient', 'people: one patient'])
  })

  it('are not counted where they do not add up', async () => {
    const text = 'A total of 90 adults were randomised to walk (46) or to swim (45).'
    expect(await measuredIn(text, 'count')).toEqual(['group-size: 90 adults'])
  })
})
