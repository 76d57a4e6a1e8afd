import { describe, expect, it } from 'vitest'
import { claimsIn, scopedIn, valuesIn } from '../claims-in.js'

describe('the day by which an agency means to decide', () => {
  it.each([
    'The FDA has set a PDUFA date of May 14, 2026.',
    'The application is under review with an FDA target action date of May 14, 2026.',
    'The Prescription Drug User Fee Act (PDUFA) goal date assigned by the FDA is May 14, 2026.',
  ])('is an event to come: %s', async (text) => {
    const [date, another] = await claimsIn(text, 'date')
    expect(another).toBeUndefined()
    expect(date?.measure.key).toBe('decision-date')
    expect(date).toMatchObject({ value: { status: 'estimated' } })
    expect(await scopedIn(text, 'date')).toEqual([expect.stringContaining('agency=fda')])
  })

  it('is not that of the priority review told beside it', async () => {
    const text =
      'The FDA granted priority review, with a target action date of May 14, 2026, to velonertib.'
    expect(await valuesIn(text, 'designation')).toEqual(['priority-review fda granted'])
  })

  it('nor is the day of an approval', async () => {
    const text =
      'Velonertib, which has breakthrough therapy designation from the FDA, was approved on May 14, 2024.'
    expect(await valuesIn(text, 'designation')).toEqual(['breakthrough-therapy fda'])
  })
})
