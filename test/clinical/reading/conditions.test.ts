import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

const known = 'We treated patients with migraine and patients with gout.'

/** The condition of the last claim of a text, in a document that speaks of two diseases. */
async function conditionIn(text: string): Promise<string | undefined> {
  const claims = await claimsIn(`${known}\n\n${text}`, 'proportion', 'count', 'p-value')
  return claims.at(-1)?.scope.condition?.key
}

describe('the disease that people have', () => {
  it.each([
    ['before the people', 'The ORR was 20% in migraine patients.'],
    ['behind them', 'Of the women newly diagnosed with severe migraine, 20% slept.'],
    ['behind their number', 'Rash was seen in 20 (8%) with migraine.'],
    ['as what they had', 'Of women who had migraine, 20% slept.'],
    ['alone behind a preposition', 'In migraine, the ORR was 20%.'],
    ['alone', 'In migraine alone, the ORR was 20%.'],
    ['as a label', 'Migraine: the ORR was 20%.'],
  ])('%s', async (_, text) => {
    expect(await conditionIn(text)).toBe('migraine')
  })

  it.each([
    ['an outcome', 'The incidence of migraine was 20%.'],
    ['what was treated', 'The need for treatment of migraine was higher (p = 0.02).'],
    ['part of a name', 'Sleep improved in migraine-related scores (p = 0.02).'],
    ['what changed', 'A reduction in migraine was seen in 20%.'],
    ['what a scale asks', 'The migraine score was lower (p = 0.02).'],
  ])('is not %s', async (_, text) => {
    expect(await conditionIn(text)).toBeUndefined()
  })
})
