import { describe, expect, it } from 'vitest'
import { measuredIn } from '../claims-in.js'

describe('a share in brackets behind people whose number its clause gives', () => {
  it.each([
    ['Of 104 persons, 66 took part (66/104, 63.5%).', '"took part": 63.5% 66 / 104'],
    [
      'A total of 57 adults completed the one-week visit (57/66, 86.4%).',
      '"completed the one-week visit": 86.4% 57 / 66',
    ],
    ['All were asked, and 57 of them did so (57/66, 86.4%).', '"": 86.4% 57 / 66'],
  ])('is of what they did: %s', async (text, measured) => {
    expect(await measuredIn(text, 'proportion')).toEqual([measured])
  })

  it('is of the noun before it, where another number stands in the clause', async () => {
    const text = 'The 66 adults had episodes of hives (5/66, 7.6%).'
    expect((await measuredIn(text, 'proportion'))[0]).toMatch(/^"episodes of hives"|^"hives"/)
  })
})

describe('a list of shares whose verb is said once', () => {
  it('is of the things that the others had', async () => {
    const text =
      'Of the adults, 35.5% had a low income, 38.2% a middling income, and 26.3% a high income.'
    expect(await measuredIn(text, 'proportion')).toEqual([
      '"a low income": 35.5%',
      '"middling income": 38.2%',
      '"high income": 26.3%',
    ])
  })
})
