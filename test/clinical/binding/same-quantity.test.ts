import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

/** What each figure measures, in the text's own words. */
async function wordsIn(text: string): Promise<string[]> {
  const claims = await claimsIn(text, 'proportion', 'estimate', 'p-value')
  return claims.map(({ measure }) => measure.label)
}

describe('a figure that gives the quantity of the one before', () => {
  it.each([
    [
      'of the group it is compared with',
      'The incidence of hives was lower in group A (16.1%) than in group B (48.4%).',
      ['incidence of hives', 'incidence of hives'],
    ],
    [
      'of a group that the reader does not know',
      'Hives were seen in 12% of those with a cat and 5% of those without.',
      ['Hives', 'Hives'],
    ],
    [
      'for another group, each behind its figure',
      'There was a 22% uptake rate for the young and 8% for the old.',
      ['uptake rate', 'uptake rate'],
    ],
    [
      'in another unit, in the same bracket',
      'The reading error was small in group A (2.6 ± 1.9 mg; 3.2 ± 2.4% of the reading).',
      ['reading error', 'reading error'],
    ],
    [
      'as its p-value',
      'Grip strength in group A and B was 4.2 ± 0.4 kg and 3.1 ± 0.6 kg, respectively (p = 0.02).',
      ['Grip strength', 'Grip strength', 'Grip strength'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await wordsIn(text)).toEqual(expected)
  })

  it.each([
    [
      'an item with a noun of its own',
      'Common were hives (20.8%) and cramps (8.3%).',
      ['hives', 'cramps'],
    ],
    [
      'a clause with a subject of its own',
      'Grip strength rose to 4.2 ± 0.4 kg, whereas walking speed was unchanged (p = 0.7).',
      ['Grip strength', 'walking speed'],
    ],
  ])('is not %s', async (_, text, expected) => {
    expect(await wordsIn(text)).toEqual(expected)
  })
})

describe('what a share says with the words behind it', () => {
  it.each([
    [
      'each of a list of traits',
      'The sample was 81% white, 67% married and 23% employed.',
      ['white', 'married', 'employed'],
    ],
    [
      'how often people did what the first did',
      'Only 17 (8.3%) walked daily, 103 (50.2%) weekly and 54 (26.3%) never.',
      ['walked daily', 'weekly', 'never'],
    ],
    [
      'what is a set as well',
      'Overall, 57 of 72 adults completed the trial (79.2%).',
      ['completed the trial'],
    ],
    ['the subject of its own clause', 'Tea was liked, and 48.6% were married.', ['married']],
  ])('%s', async (_, text, expected) => {
    expect(await wordsIn(text)).toEqual(expected)
  })

  it('is not how it compares', async () => {
    expect(await wordsIn('Uptake was 20%, higher in towns, and 30% overall.')).not.toContain(
      'overall',
    )
  })
})

describe('a difference', () => {
  it('is of what stands behind "in"', async () => {
    const words = await wordsIn('There was no significant difference in grip strength (p = 0.4).')
    expect(words).toEqual(['grip strength'])
  })

  it('names nothing alone', async () => {
    expect(await wordsIn('They found no such change (p = 0.4).')).toEqual([''])
  })
})
