import { describe, expect, it } from 'vitest'
import { claimsIn, valuesIn } from '../claims-in.js'

async function windowsIn(criterion: string): Promise<string[]> {
  return valuesIn(`## Exclusion criteria\n\n- ${criterion}`, 'window')
}

describe('a window of what is asked of people', () => {
  it.each([
    ['A scan within 28 days prior to the first dose of AB-1.', '28 day before first dose of ab-1'],
    ['Within 4 weeks before randomization, a lesion was measured.', '4 week before randomization'],
    ['Blood tests within one week of screening.', 'one week screening'],
    ['Blood tests in the week prior to enrolment.', 'week week before enrolment'],
    ['Surgery during the previous month.', 'month month before'],
    ['A stroke within the last 6 months.', '6 month before'],
    ['Any other cancer within the first 2 years before dosing.', '2 year before dosing'],
    ['Contraception within 90 days after the last dose.', '90 day after last dose'],
  ])('%s', async (text, window) => {
    expect(await windowsIn(text)).toEqual([window])
  })

  it.each([
    'Expected to live for at least 3 months.',
    'Treated in 3 weeks or less.',
    'In the day room of the ward.',
    'A half-life within 5 mg/L.',
    'Follow-up in the clinic.',
  ])('is not in: %s', async (text) => {
    expect(await windowsIn(text)).toEqual([])
  })

  it('is read from a sentence that speaks of eligibility, and from no other', async () => {
    const asked = 'Patients who had surgery within 14 days before dosing were excluded.'
    expect(await valuesIn(asked, 'window')).toEqual(['14 day before dosing'])
    expect(await valuesIn('Most had surgery within 14 days before dosing.', 'window')).toEqual([])
  })

  it('has the clause that it stands in, and shares it with what a bracket adds', async () => {
    const criterion =
      'Age 18 or more, with a scan in the last month (within 14 days before dosing), or surgery within 1 week.'
    const claims = await claimsIn(`## Inclusion criteria\n\n- ${criterion}`, 'window')
    const requirements = claims.map(
      ({ kind, value }) => kind === 'window' && value.requirement.quote,
    )
    expect(requirements).toEqual([
      'with a scan in the last month (within 14 days before dosing',
      'with a scan in the last month (within 14 days before dosing',
      'surgery within 1 week',
    ])
  })
})
