import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

/** The words that say what the last p-value is of. */
async function testedIn(text: string): Promise<string | undefined> {
  return (await claimsIn(text, 'p-value')).at(-1)?.measure.label
}

describe('what a p-value is of, in the text’s own words', () => {
  it.each([
    [
      'the subject of a comparison with "than"',
      'The need for oxygen was higher in the first group than in the second (p = 0.02).',
      'need for oxygen',
    ],
    [
      'what stands before a bracket that only holds the test',
      'Grip strength was higher in the second week (F = 11.9, p = 0.001).',
      'Grip strength',
    ],
    [
      'what stands before a bracket that says against whom',
      'Grip strength rose in the exercise group (vs. the usual care group, p = 0.02).',
      'Grip strength',
    ],
    [
      'the outcome that the bracket names, where it names one',
      'Both tests were better in the second week (grip strength, p = 0.03).',
      'grip strength',
    ],
    [
      'the outcome of the figures before it, past phrases that say when',
      'The rate of shivering was 16% in group A and 48% in group B during the infusion (p = 0.01).',
      'rate of shivering',
    ],
    [
      'its own subject, where a verb stands between',
      'The rate of shivering was 16% in group A and thirst was rare in group B (p = 0.01).',
      'thirst',
    ],
    [
      'what the clause before was about, where a pronoun points back',
      'Grip strength rose over time (p = 0.01), but this change did not differ between the two groups (p = 0.6).',
      'Grip strength',
    ],
    [
      'the outcome without whose it is and how it changed',
      'The grip strength of the trained group significantly improved (p = 0.01).',
      'grip strength',
    ],
  ])('%s', async (_, text, words) => {
    expect(await testedIn(text)).toBe(words)
  })
})
