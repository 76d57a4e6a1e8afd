import { describe, expect, it } from 'vitest'
import { claimsIn, scopedIn } from '../claims-in.js'

const arms =
  'The weaning group and the control group met. The weaning group and the control group left.'

describe('whose figure it is', () => {
  it('is another arm than the one named, behind "versus"', async () => {
    const text = 'Rash was more common in group B (28% vs. 2%).'
    expect(await scopedIn(text, 'proportion')).toEqual(['28% {arm=group B}', '2% {}'])
  })

  it('is an arm by its bare name, where the name ends there', async () => {
    const text = `${arms}\n\nSleep was 4.1 h (SD 1.2) versus control mean 3.2 h (SD 1.1).`
    const claims = await claimsIn(text, 'estimate')
    expect(claims.map(({ scope }) => scope.arm?.key)).toEqual([undefined, 'control'])
  })

  it('is no arm where a word of its name is another thing', async () => {
    const text = `${arms}\n\nModes designed for weaning from machines took 40% of the time.`
    expect(await scopedIn(text, 'proportion')).toEqual(['40% {}'])
  })

  it('is of no arm where the difference of two is told', async () => {
    const text =
      'Pain in group A was 4.1 (SD 1.2); difference [A minus B] -1.0 (95% CI -4.9 to 3.0).'
    const claims = await claimsIn(text, 'estimate')
    expect(claims.map(({ scope }) => scope.arm?.key)).toEqual(['group A', undefined])
  })

  it('is of the analysis set of its own clause', async () => {
    const text =
      'In the ITT population the cure rate was 80.2%, and in the PP population it was 98.8%.'
    const claims = await claimsIn(text, 'proportion')
    expect(claims.map(({ scope }) => scope.analysisSet?.key)).toEqual([
      'intention-to-treat',
      'per-protocol',
    ])
  })

  it.each([
    ['told of all', 'Of 282 carers, most were predominantly female (67%).'],
    ['told behind the share', 'The sample was 81% white and 67% female.'],
    ['told as a proportion', 'The proportion of women was 57%.'],
  ])('is of no subgroup that is %s', async (_, text) => {
    expect((await scopedIn(text, 'proportion')).join()).not.toContain('subgroup')
  })

  it("is everybody's where each of them is spoken of", async () => {
    const text = 'In the control group, rash occurred in 4.1%. Each patient received 1000 mg.'
    expect(await scopedIn(text, 'dose')).toEqual(['1000 mg {}'])
  })
})
