import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

/** What each p-value is of: its measure, and the outcome it compares. */
async function testedIn(text: string): Promise<string[]> {
  return (await claimsIn(text, 'p-value')).map(
    ({ measure, scope }) => `${measure.label} | ${scope.endpoint?.text ?? ''}`,
  )
}

describe('p-values that stand in a list, each behind its outcome', () => {
  it('are each of their own, though the vocabulary knows only the first', async () => {
    const text =
      'Leavers did not differ in age (F(1, 66) = 0.08, p = 0.77), level of schooling (p = 0.52) or ' +
      'household income (p = 0.06).'
    expect(await testedIn(text)).toEqual([
      'age | age',
      'level of schooling | ',
      'household income | ',
    ])
  })

  it('are of one outcome where only the group is named anew', async () => {
    const text = 'Overall survival was longer in arm A (p = 0.01), but not in arm B (p = 0.30).'
    expect(await testedIn(text)).toEqual([
      'overall survival | Overall survival',
      ' | Overall survival',
    ])
  })
})

describe('what a p-value is of where something differed or had an effect', () => {
  it.each([
    ['There was no difference in pain between saline and water (p = 0.4).', 'pain'],
    ['Practice had a negative effect on sense of duty (p < 0.001).', 'sense of duty'],
    ['Practice had a good effect on duty (p = 0.01) and sleep at night (p = 0.02).', 'sleep'],
  ])('%s', async (text, words) => {
    expect((await claimsIn(text, 'p-value')).at(-1)?.measure.label).toBe(words)
  })

  it('is the subject, where a verb of its own follows', async () => {
    const text = 'A difference in pain was noted and hunger was greater in arm A (p = 0.01).'
    expect((await claimsIn(text, 'p-value')).at(-1)?.measure.label).toBe('hunger')
  })
})
