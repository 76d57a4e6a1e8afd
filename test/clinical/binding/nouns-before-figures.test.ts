import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

async function label(text: string, kind: 'estimate' | 'p-value' | 'proportion'): Promise<string[]> {
  return (await claimsIn(text, kind)).map(({ measure }) => measure.label)
}

describe('the noun that a figure is of', () => {
  it('stands right before it', async () => {
    const text =
      'The runners (age 27.5 ± 9.1 years; mass 67.6 ± 11.1 kg; stature 173.7 ± 8.2 cm) trained.'
    expect(await label(text, 'estimate')).toEqual(['age', 'mass', 'stature'])
  })

  it('is no preposition or verb', async () => {
    expect(await label('The mean mass was 67.6 ± 11.1 kg.', 'estimate')).toEqual(['mass'])
  })

  it('comes behind "in terms of" and its like', async () => {
    const text = 'The groups did not differ in terms of grip strength (p = 0.6).'
    expect(await label(text, 'p-value')).toEqual(['grip strength'])
    const regard = 'No difference was seen with respect to grip strength (p = 0.6).'
    expect(await label(regard, 'p-value')).toEqual(['grip strength'])
  })

  it('is no group that two figures of one quantity tell apart', async () => {
    const text =
      'The closing time did not differ; knife 3.9 (SD 3.1) minutes, laser 3.3 (SD 1.6) minutes.'
    const labels = await label(text, 'estimate')
    expect(labels).not.toContain('knife')
    expect(labels).not.toContain('laser')
  })

  it('is what differs between groups, and not the last of these', async () => {
    const text =
      'There was no difference in grip strength between those given syrup or honey (p = 0.6).'
    expect(await label(text, 'p-value')).toEqual(['grip strength'])
  })

  it('is what a bare change before its bracket is of', async () => {
    const text =
      'Group II showed a significant reduction in ventilator days (5.3 ± 1.9 vs. 7.3 ± 2.1 days, p < 0.001).'
    expect(await label(text, 'estimate')).toEqual(['ventilator days', 'ventilator days'])
    expect(await label(text, 'p-value')).toEqual(['ventilator days'])
  })

  it('is no figure of the paper and no amount', async () => {
    expect(await label('Clearance fell less (Figure 2C, p = 0.09).', 'p-value')).not.toContain(
      'Figure 2C',
    )
  })

  it('is not the test that told it', async () => {
    const text = 'The independent t-test did not show differences in grip strength (p = 0.6).'
    expect(await label(text, 'p-value')).toEqual(['grip strength'])
  })

  it('is what a change behind the figure is of', async () => {
    const text = 'The syrup led to a 33.7% reduction in morning stiffness.'
    expect(await label(text, 'estimate')).toEqual(['morning stiffness'])
  })

  it('is of no arm where a risk is said to be reduced', async () => {
    const text = 'Relapse came later than with placebo, a 33.7% reduction in the risk of relapse.'
    const [claim] = await claimsIn(text, 'estimate')
    expect(claim?.measure.label).toBe('risk of relapse')
    expect(claim?.scope.arm).toBeUndefined()
  })
})

describe('response rate', () => {
  it('is who answered, where the sentence tells of a survey', async () => {
    const [claim] = await claimsIn(
      'The survey was returned by 390 nurses (response rate: 86.9%).',
      'proportion',
    )
    expect(claim?.measure).toMatchObject({ label: 'response rate' })
    expect(claim?.measure.key).toBeUndefined()
  })

  it('is the objective response elsewhere', async () => {
    const [claim] = await claimsIn('The response rate was 36.9%.', 'proportion')
    expect(claim?.measure.key).toBe('objective-response-rate')
  })
})
