import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

/** So that the document is about people with these. */
const people =
  'Patients with melanoma and patients with soft tissue sarcoma (STS) took part in the study.\n\n'

async function comparisonsIn(sentence: string): Promise<string[]> {
  return scopedIn(people + sentence, 'comparison')
}

describe('a comparison in words', () => {
  it.each([
    [
      'in two populations',
      'The drug was more active at 12 mg/kg compared to 8 mg/kg in melanoma and STS patients.',
      [
        '12 mg/kg vs 8 mg/kg {condition=melanoma}',
        '12 mg/kg vs 8 mg/kg {condition=soft tissue sarcoma}',
      ],
    ],
    [
      'with the population first',
      'In patients with melanoma, 12 mg/kg worked better than 8 mg/kg.',
      ['12 mg/kg vs 8 mg/kg {condition=melanoma}'],
    ],
    [
      'with the comparison first',
      'Compared with the 8-mg/kg dose, it worked better at 12 mg/kg in patients with melanoma.',
      ['8 mg/kg vs 12 mg/kg {condition=melanoma}'],
    ],
  ])('%s', async (_, text, claims) => {
    expect(await comparisonsIn(text)).toEqual(claims)
  })

  it.each([
    ['of doses that are only listed', 'Patients with melanoma got 8 mg/kg or 12 mg/kg.'],
    ['in nobody who is named', 'The drug was more active at 12 mg/kg than at 8 mg/kg.'],
    ['of one dose', 'In patients with melanoma, 12 mg/kg worked better than expected.'],
    [
      'of two populations, each with its dose',
      'It worked better at 12 mg/kg in patients with STS than at 8 mg/kg in patients with melanoma.',
    ],
  ])('is none %s', async (_, text) => {
    expect(await comparisonsIn(text)).toEqual([])
  })
})
