import { describe, expect, it } from 'vitest'
import { measuredIn } from '../claims-in.js'

describe('a ratio for one group after the other', () => {
  it.each([
    [
      'with bounds that only the first names',
      'The hazard ratio was 0.94 (95% CI 0.85 to 1.04) for low, 0.88 (0.79 to 0.98) for medium and 0.71 (0.62 to 0.82) for high intake.',
      ['0.94', '0.88', '0.71'],
    ],
    [
      'behind the p of the first, in its bracket',
      'The hazard ratio was 0.94 (95% CI 0.85 to 1.04; P = .23) for 1-2 cups a day, 0.88 (0.79 to 0.98) for 3-4 cups, and 0.71 (0.62 to 0.82) for 5 or more cups.',
      ['0.94', '0.88', '0.71'],
    ],
    [
      'of a fraction of people each, which are numbered',
      'The relative risks for quintiles 2, 3, and 4 were 0.98 (95% CI 0.90-1.07), 0.94 (0.86-1.03) and 0.90 (0.82-0.99), respectively.',
      ['0.98', '0.94', '0.90'],
    ],
  ])('%s', async (_, text, numbers) => {
    const ratios = await measuredIn(text, 'ratio')
    expect(ratios.map((ratio) => /: ([\d.]+)/.exec(ratio)?.[1])).toEqual(numbers)
  })

  it('is not what the next item of a list measures', async () => {
    const shares = await measuredIn(
      'Anaemia was seen in 11.1% in arm A, fatigue in 15.2% in arm B.',
      'proportion',
    )
    expect(shares).toEqual(['"Anaemia": 11.1%', '"fatigue": 15.2%'])
  })
})
