import { describe, expect, it } from 'vitest'
import { claimsIn, valuesIn } from '../claims-in.js'

describe('aliases', () => {
  it.each([
    ['XN-401 (also known as BK5001) is an antibody.', 'XN-401 = BK5001'],
    ['XN-401, also known as BK5001, is an antibody.', 'XN-401 = BK5001'],
    ['XN-401 (formerly BK5001) is an antibody.', 'XN-401 = BK5001'],
    ["XN-401 (licensed to Brightwell as BK'501) is an antibody.", "XN-401 = BK'501"],
    ['XN-401 (also known as zenolumab) is an antibody.', 'XN-401 = zenolumab'],
  ])('%s', async (text, names) => {
    expect(await valuesIn(text, 'alias')).toEqual([names])
  })

  it('without a first name are the subject’s', async () => {
    const text = '# XN-401 at work\n\nThe product (also known as BK5001) is an antibody.\n'
    const [claim] = await claimsIn(text, 'alias')
    expect(claim?.value).toEqual({ names: ['XN-401', 'BK5001'] })
    expect(claim?.subject?.origin).toBe('inherited')
  })

  it.each([
    ['common words', 'Participants, also known as volunteers, came.'],
    ['a place', 'The site, formerly known as Eastfield, is open to XN-401.'],
    ['two names side by side', 'XN-401 and BK5001 are antibodies.'],
  ])('are not %s', async (_, text) => {
    expect(await valuesIn(text, 'alias')).toEqual([])
  })
})
