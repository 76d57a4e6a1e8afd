import { describe, expect, it } from 'vitest'
import { valuesIn } from '../claims-in.js'

describe('brackets nested and chained give one share', () => {
  it.each([
    ['(n = 25; 78.1%)', 'Most were male (n = 25; 78.1%).', '78.1% 25'],
    ['25 of 32 [78.1%]', 'Response was seen in 25 of 32 patients [78.1%].', '78.1% 25 / 32'],
    ['78.1% (25/32)', 'The ORR was 78.1% (25/32).', '78.1% 25 / 32'],
    [
      'an interval in a bracket within',
      'The ORR was 78.1% (25/32 [95% CI, 60.0-90.7]).',
      '78.1% 25 / 32 95% confidence 60.0..90.7',
    ],
    [
      'an interval in a bracket behind',
      'The ORR was 78.1% (25/32) (95% CI, 60.0-90.7).',
      '78.1% 25 / 32 95% confidence 60.0..90.7',
    ],
    [
      'an interval behind the noun',
      'The ORR was 78.1% (25 of 32 patients; 95% CI, 60.0-90.7).',
      '78.1% 25 / 32 95% confidence 60.0..90.7',
    ],
    ['a count and its whole within', 'In all (25 [78.1%] of 32), it was seen.', '78.1% 25 / 32'],
  ])('%s', async (_, text, value) => {
    expect(await valuesIn(text, 'proportion')).toEqual([value])
  })

  it('but a size behind a group is that of the group', async () => {
    expect(await valuesIn('The ORR was 78.1% in women (n = 32).', 'proportion', 'count')).toEqual([
      '78.1%',
      '32',
    ])
  })

  it('and another share behind a semicolon is another', async () => {
    const text = 'They did well (ORR, 78.1% [25/32]; DCR, 90.6% [29/32]).'
    expect(await valuesIn(text, 'proportion')).toEqual(['78.1% 25 / 32', '90.6% 29 / 32'])
  })
})
