import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

/** The words that say what each p-value is of. */
async function testedIn(text: string): Promise<string[]> {
  return (await claimsIn(text, 'p-value')).map(({ measure }) => measure.label)
}

describe('what a verb of change says to have changed', () => {
  it.each([
    [
      'its object',
      'The syrup significantly decreased fasting glucose (p = 0.01).',
      'fasting glucose',
    ],
    [
      'its object behind "did not"',
      'Walking did not affect grip strength (p = 0.41).',
      'grip strength',
    ],
    [
      'its object without the group',
      'The syrup reduced morning stiffness in the early group (p = 0.02).',
      'morning stiffness',
    ],
    [
      'its subject, where no object follows',
      'Grip strength improved significantly (p = 0.02).',
      'Grip strength',
    ],
    [
      'its subject, where only a time follows',
      'Grip strength increased following surgery (p = 0.02).',
      'Grip strength',
    ],
    ['its subject before a contraction', 'Grip strength didn’t rise (p = 0.6).', 'Grip strength'],
  ])('%s', async (_, text, words) => {
    expect(await testedIn(text)).toEqual([words])
  })

  it.each([
    [
      'a participle says how a thing was',
      'Reduced appetite was rare (p = 0.3).',
      'Reduced appetite',
    ],
    ['a passive has no object', 'Morning stiffness was reduced (p = 0.02).', 'Morning stiffness'],
  ])('is not told by its look alone: %s', async (_, text, words) => {
    expect(await testedIn(text)).toEqual([words])
  })

  it('is told one by one behind "neither" and "nor"', async () => {
    const text = 'The dose was related to neither nausea (p = 0.92) nor thirst (p = 0.67).'
    expect(await testedIn(text)).toEqual(['nausea', 'thirst'])
  })

  it('is the object of a change by an amount', async () => {
    const text = 'The syrup lowered fasting glucose by 4.2 (95% CI, 1.1 to 7.3) mg/dL.'
    const [claim] = await claimsIn(text, 'estimate')
    expect(claim?.measure.label).toBe('fasting glucose')
  })
})
