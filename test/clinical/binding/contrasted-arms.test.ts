import { describe, expect, it } from 'vitest'
import { scopedIn, measuredIn } from '../claims-in.js'

describe('two figures beside two arms that are held against each other', () => {
  it.each([
    'The rash rate was lower in arm A than in arm B (12% vs. 28%).',
    'The rash rate was lower in arm A compared with arm B (12% versus 28%).',
    'The rash rate (12% vs. 28%) was lower in arm A compared to arm B.',
  ])('go together in order: %s', async (text) => {
    expect(await scopedIn(text, 'proportion')).toEqual(['12% {arm=arm A}', '28% {arm=arm B}'])
  })

  it.each([
    'The rash rate was lower in arm A, and more came to arm B (12% vs. 28%).',
    'The rash rate was lower in arm A than in arm B and arm C (12% vs. 28%).',
  ])('are told apart only where each has its own: %s', async (text) => {
    expect((await scopedIn(text, 'proportion'))[0]).not.toContain('arm A')
  })

  it('may be named in a bracket that a time stands before, which is no measure', async () => {
    const text = 'Pain was worse at 1 day (arm A, 5.7 ± 1.6 cm) and 2 days (arm A, 5.4 ± 1.8 cm).'
    const [, second] = await measuredIn(text, 'estimate')
    expect(second).toMatch(/^"":/)
  })

  it('may be named anew with each pair of figures', async () => {
    const text =
      'Weight (arm A vs. arm B, 57.9 ± 6.2 vs. 59.5 ± 8.1) and height (arm A vs. arm B, ' +
      '180.1 ± 12.5 vs. 177.5 ± 9.4) were alike.'
    expect(await scopedIn(text, 'estimate')).toEqual([
      '57.9 {arm=arm A}',
      '59.5 {arm=arm B}',
      '180.1 {arm=arm A}',
      '177.5 {arm=arm B}',
    ])
    const measures = await measuredIn(text, 'estimate')
    expect(measures.map((words) => words.split(':')[0])).toEqual([
      '"Weight"',
      '"Weight"',
      '"height"',
      '"height"',
    ])
  })
})
