import { describe, expect, it } from 'vitest'
import { claimsIn, scopedIn } from '../claims-in.js'

const OPENING =
  'Torvalimab was studied in the HARBOR and LANTERN Phase 3 trials in patients with asthma. '

async function trialsIn(text: string): Promise<(string | undefined)[]> {
  const claims = await claimsIn(OPENING + text, 'proportion', 'ratio', 'count', 'allocation')
  return claims.map(({ scope }) => scope.trial?.key)
}

describe('a result in a document of several trials', () => {
  it.each([
    ['In HARBOR, the response rate was 41%. In LANTERN, it was 33%.', ['HARBOR', 'LANTERN']],
    ['The response rate was 41% in HARBOR and 33% in LANTERN.', ['HARBOR', 'LANTERN']],
    [
      'The hazard ratio was 0.64 (95% CI, 0.48 to 0.85) in HARBOR and 0.72 (95% CI, 0.57 to 0.91) in LANTERN.',
      ['HARBOR', 'LANTERN'],
    ],
    ['HARBOR enrolled 290 patients and LANTERN enrolled 351 patients.', ['HARBOR', 'LANTERN']],
    ['Patients in HARBOR were randomized 1:1, and those in LANTERN 2:1.', ['HARBOR', 'LANTERN']],
  ])('is of the trial that its sentence names: %s', async (text, trials) => {
    expect(await trialsIn(text)).toEqual(trials)
  })

  it('is of no trial where none is named', async () => {
    expect(await trialsIn('The response rate was 41%.')).toEqual([undefined])
  })

  it('goes on with the trial of the sentence before', async () => {
    const text = 'In HARBOR, the response rate was 41%. The rate of disease control was 66%.'
    expect(await trialsIn(text)).toEqual(['HARBOR', 'HARBOR'])
  })
})

describe('a document of one trial', () => {
  it('says so once for all', async () => {
    const text = 'In the HARBOR trial, the response rate was 41%.'
    expect(await scopedIn(text, 'proportion')).toEqual(['41% {}'])
  })
})
