import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

/** The first claim's measure in the text's own words, and the rule that found them. */
async function wordedIn(text: string): Promise<string> {
  const [claim] = await claimsIn(text, 'proportion', 'estimate', 'p-value')
  return `${claim?.measure.label ?? ''} (${claim?.measure.rule ?? ''})`
}

describe('what a figure measures, where no term of the vocabulary tells', () => {
  it.each([
    [
      'what the counted people are',
      'Of 166 adults, 138 (83.1%) were eligible.',
      'eligible (predicate-behind-figure)',
    ],
    [
      'what the counted people did, past the group they belong to',
      '8 participants (21.1%) in the exercise group moved away.',
      'moved away (predicate-behind-figure)',
    ],
    [
      'what they did, between them and their share',
      '57 of 72 adults moved away (79.2%).',
      'moved away (predicate-behind-figure)',
    ],
    [
      'the noun before a bracket that was closed',
      'The error (between both readings) in the first period (2.6 ± 1.9) was small.',
      'error (noun-before-bracket)',
    ],
    [
      'the noun before the bracket',
      'Common events included hives (20.8%) and cramps (8.3%).',
      'hives (noun-before-bracket)',
    ],
    [
      'the noun of a place that is counted',
      'Most lesions were found in the lung (n = 28; 87.5%).',
      'lung (noun-before-bracket)',
    ],
    [
      'the noun with its participle',
      'Common were decreased platelets (8.3%).',
      'decreased platelets (noun-before-bracket)',
    ],
    [
      'the subject of the clause',
      'The weaning time in the second group was 4.6 (SD 3.8) days.',
      'weaning time (subject-of-clause)',
    ],
    [
      'the subject behind a phrase in front',
      'In the second group, grip strength was 24.6 ± 3.8 kg.',
      'grip strength (subject-of-clause)',
    ],
    [
      'the noun before "of"',
      'We recorded at rest mean tidal volumes of 351.0 ± 104.9 mL.',
      'tidal volumes (noun-before-of)',
    ],
    [
      'the subject of a comparison',
      'The first meal was shorter in one period (1.3 ± 0.5 h).',
      'first meal (subject-of-clause)',
    ],
    [
      'the outcome of a p-value, past words of comparison',
      'Grip strength was significantly higher (p = 0.03).',
      'Grip strength (subject-of-clause)',
    ],
    [
      'the bracket behind the full stop',
      'There was better sleep quality. (p = 0.03)',
      'sleep quality (noun-before-bracket)',
    ],
  ])('%s', async (_, text, expected) => {
    expect(await wordedIn(text)).toBe(expected)
  })

  it.each([
    ['a time', 'It differed on days 1, 2 and 3 (p = 0.03).'],
    ['a group', 'This was found in both groups (p = 0.03).'],
  ])('is not %s alone', async (_, text) => {
    expect(await wordedIn(text)).not.toMatch(/^(?:3|both groups|groups|days?) /)
  })

  it('does not stand in a bracket that says something in passing', async () => {
    const [claim] = await claimsIn(
      'The error (the difference of two readings) in the first group was 2.6 ± 1.9.',
      'estimate',
    )
    expect(claim?.measure.label).toBe('error')
  })
})
