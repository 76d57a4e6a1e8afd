import { describe, expect, it } from 'vitest'
import { claimsIn, valueInWords } from '../claims-in.js'

/** Kind, value and compared outcome of each claim. */
async function comparedIn(text: string): Promise<string[]> {
  const claims = await claimsIn(text, 'ratio', 'estimate', 'proportion')
  return claims.map((claim) =>
    [claim.kind, valueInWords(claim), claim.scope.endpoint?.key ?? '-'].join(' '),
  )
}

describe('a ratio or a difference of a named outcome', () => {
  it.each([
    ['The hazard ratio for overall survival was 0.74.', ['ratio 0.74 overall-survival']],
    [
      'The odds ratio for achieving a complete response was 1.9.',
      ['ratio 1.9 complete-response-rate'],
    ],
    [
      'The difference in median overall survival was 3.2 months.',
      ['estimate difference 3.2 month overall-survival'],
    ],
    [
      'The HR for PFS was 0.61 and for OS was 0.74.',
      ['ratio 0.61 progression-free-survival', 'ratio 0.74 overall-survival'],
    ],
    [
      'The hazard ratio was 0.61 for PFS and 0.74 for OS.',
      ['ratio 0.61 progression-free-survival', 'ratio 0.74 overall-survival'],
    ],
    [
      'The hazard ratios for PFS and OS were 0.61 and 0.74, respectively.',
      ['ratio 0.61 progression-free-survival', 'ratio 0.74 overall-survival'],
    ],
    ['The hazard ratio for death was 0.74.', ['ratio 0.74 death']],
  ])('is the ratio and not the outcome: %s', async (text, expected) => {
    expect(await comparedIn(text)).toEqual(expected)
  })

  it.each([
    ['The hazard ratio for smoking was 1.9.', ['ratio 1.9 -']],
    [
      'The HR for PFS was 0.61, and the ORR was 74%.',
      ['ratio 0.61 progression-free-survival', 'proportion 74% -'],
    ],
    ['The difference in age was tested (t = 0.85, p = 0.40).', []],
  ])('ends with its clause, and an exposure is no outcome: %s', async (text, expected) => {
    expect(await comparedIn(text)).toEqual(expected)
  })
})
