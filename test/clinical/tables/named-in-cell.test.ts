import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

const table = (effect: string): string =>
  [
    '| Outcome | Participants (trials) | Relative effect (95% CI) |',
    '| --- | --- | --- |',
    `| Delirium | 2196 (6) | ${effect} |`,
    '| Falls | 1702 (5) | RR 0.83 (0.62 to 1.11) |',
  ].join('\n')

describe('a ratio that a cell names before its figure', () => {
  it('is that ratio, of the outcome of its row', async () => {
    const claims = await claimsIn(table('OR 0.66 (0.54 to 0.81)'), 'ratio')
    expect(
      claims.map(({ measure, scope }) => `${measure.key ?? ''} ${scope.endpoint?.text ?? ''}`),
    ).toEqual(['odds-ratio Delirium', 'risk-ratio Falls'])
  })

  it('is one in a row of counts with their shares', async () => {
    const text = [
      '| Outcome | Drug (n = 204) | Placebo (n = 209) | Effect (95% CI) |',
      '| --- | --- | --- | --- |',
      '| Exacerbation, n (%) | 88 (43.1) | 117 (56.0) | HR 0.71 (0.57 to 0.88) |',
    ].join('\n')
    const claims = await claimsIn(text, 'ratio')
    expect(claims.map(({ place }) => place.quote)).toEqual(['0.71 (0.57 to 0.88)'])
  })

  it('is none where the cell names a difference', async () => {
    const claims = await claimsIn(table('MD -1.3 (-2.0 to -0.6)'), 'ratio')
    expect(claims).toHaveLength(1)
  })
})
