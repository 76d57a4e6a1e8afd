import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

async function measuresOf(text: string, kind: 'estimate' | 'p-value'): Promise<string[]> {
  return (await claimsIn(text, kind)).map(({ measure }) => measure.label)
}

describe('figures in one bracket', () => {
  const text =
    'We saw no change in body mass index (26.6 ± 0.7 vs. 26.3 ± 0.7, P = 0.30) and hip girth (99.1 ± 0.8 vs. 98.4 ± 0.9, P = 0.17).'

  it('are all of what stands before it', async () => {
    expect(await measuresOf(text, 'estimate')).toEqual([
      'body mass index',
      'body mass index',
      'hip girth',
      'hip girth',
    ])
    expect(await measuresOf(text, 'p-value')).toEqual(['body mass index', 'hip girth'])
  })

  it('do not take the outcome of the bracket before for what is tested', async () => {
    const [, second] = await claimsIn(text, 'p-value')
    expect(second?.scope.endpoint).toBeUndefined()
  })

  it('that begins with "from" go on from the noun before it', async () => {
    const way =
      'Bladder pressure (from 40.3 ± 3.0 to 31.6 ± 2.3 cmH2O) and flow (from 6.4 ± 0.4 to 9.1 ± 0.9 mL/s) changed.'
    expect(await measuresOf(way, 'estimate')).toEqual([
      'Bladder pressure',
      'Bladder pressure',
      'flow',
      'flow',
    ])
  })

  it('that only says when are of the subject', async () => {
    const when = 'Breathing rate was higher in the early group (1st hour: 21.0 ± 3.7).'
    expect(await measuresOf(when, 'estimate')).toEqual(['Breathing rate'])
  })

  it('that a group opens are its own value, no difference', async () => {
    const groups =
      'There was no difference in response rate between the early group (36.8%) and the late group (54.2%).'
    const shares = await claimsIn(groups, 'proportion')
    expect(shares.map(({ measure }) => measure.key)).toEqual([
      'objective-response-rate',
      'objective-response-rate',
    ])
  })

  it('that are set against each other are no difference', async () => {
    const text = 'The score was lower with a clear difference (3.6 ± 0.2 vs. 4.2 ± 0.7).'
    const claims = await claimsIn(text, 'estimate')
    expect(claims.map(({ measure }) => measure.key)).toEqual([undefined, undefined])
  })

  it('keep a difference that is printed right behind its name', async () => {
    const [claim] = await claimsIn(
      'The difference in pain score was 4.5 (95% CI, 2.1 to 6.9).',
      'estimate',
    )
    expect(claim?.value).toMatchObject({ statistic: 'difference' })
  })
})
