import { describe, expect, it } from 'vitest'
import type { Claim } from '../../../src/claims/claim.js'
import { isFigure } from '../../../src/claims/figure.js'
import { claimsIn } from '../claims-in.js'

async function openIn(text: string): Promise<string[]> {
  const claims = await claimsIn(text, 'proportion', 'estimate')
  return claims.map((claim) => [claim.kind, claim.measure.key, openOf(claim)].join(' '))
}

function openOf(claim: Claim): string | undefined {
  if (claim.kind === 'proportion') return claim.value.open?.open
  const number = claim.kind === 'estimate' ? claim.value.number : undefined
  return number === undefined || isFigure(number) ? undefined : number.open
}

describe('a share that could not be estimated', () => {
  it.each([
    ['The 12-month OS rate was NE.', 'proportion overall-survival-rate not-estimable'],
    ['The OS rate was not reached.', 'proportion overall-survival-rate not-reached'],
    ['The DCR was NE in cohort 3.', 'proportion disease-control-rate not-estimable'],
  ])('is a share: %s', async (text, share) => {
    expect(await openIn(text)).toEqual([share])
  })

  it('is none where a length of time is told', async () => {
    expect(await openIn('Median OS was NE.')).toEqual(['estimate overall-survival not-estimable'])
  })
})
