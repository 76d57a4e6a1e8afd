import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

async function wordsIn(text: string): Promise<string[]> {
  const claims = await claimsIn(text, 'proportion', 'estimate', 'p-value')
  return claims.map(({ measure }) => measure.label)
}

describe('what a figure is of, in the text’s own words', () => {
  it.each([
    [
      'the object of a verb, where something moved it by an amount',
      'The new drug reduced triglyceride levels by 10.6%.',
      ['triglyceride levels'],
    ],
    [
      'the subject, where it moved by itself',
      'The triglyceride levels increased in both groups by 10.6%.',
      ['triglyceride levels'],
    ],
    [
      'the noun, where "that" stands for it',
      'The hunger of the first week was greater than that caused by the second (p < 0.001).',
      ['hunger of the first week'],
    ],
    [
      'the noun behind "with"',
      'Four cattle with initial body weight of 420 ± 15 kg were weighed.',
      ['initial body weight'],
    ],
    [
      'the noun behind the name of the spread',
      'Mean (standard deviation) grip strength was 8.3 (3.1) kg.',
      ['grip strength'],
    ],
    [
      'a name in quotes as it is',
      'More warmth was felt (p = 0.02), and "less drip" (p < 0.001).',
      ['warmth', 'less drip'],
    ],
    [
      'the subject, past what is put between it and its verb',
      'The joint score, as measured by two nurses at day 21, was 1.3 ± 0.2.',
      ['joint score'],
    ],
    [
      'what two groups had, the verb being said once',
      'In three years, 39% in group I and 50% of adults in group II experienced falls.',
      ['experienced falls', 'experienced falls'],
    ],
    [
      'what fewer people did',
      'Significantly fewer adults on the new drug withdrew (17%) than on the old drug (27%).',
      ['withdrew', 'withdrew'],
    ],
    [
      'what most people had, behind the bracket',
      'The majority of adults (78.0%) owned a dog.',
      ['owned a dog'],
    ],
  ])('%s', async (_, text, words) => {
    expect(await wordsIn(text)).toEqual(words)
  })

  it('is never people alone', async () => {
    expect(await wordsIn('The treated adults lost 6.0% of their weight.')).toEqual([''])
  })
})

describe('a list of figures that "respectively" closes', () => {
  it('is of the one subject of its clause, though its groups are not known', async () => {
    const text =
      'The mean intake was 8.6, 9.0 and 9.9 kg, for levels of 0, 200 and 400, respectively.'
    expect(new Set(await wordsIn(text))).toEqual(new Set(['intake']))
  })

  it('is of nothing where the clause has several that are not as many', async () => {
    const text = 'Hunger and thirst were 8.6, 9.0 and 9.9 kg, respectively.'
    expect(await wordsIn(text)).not.toContain('Hunger')
  })
})

describe('the letters of a chain reaction', () => {
  it('are no response', async () => {
    const claims = await claimsIn('Clones shared 69% by PCR analysis.', 'proportion')
    expect(claims.map(({ measure }) => measure.key)).not.toContain(
      'pathological-complete-response-rate',
    )
  })

  it('are a response otherwise', async () => {
    const claims = await claimsIn('The pCR rate was 20.8%.', 'proportion')
    expect(claims.map(({ measure }) => measure.key)).toEqual([
      'pathological-complete-response-rate',
    ])
  })
})
