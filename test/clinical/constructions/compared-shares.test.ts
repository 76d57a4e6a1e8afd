import { describe, expect, it } from 'vitest'
import { claimsIn, measuredIn, scopedIn } from '../claims-in.js'

describe('a share that its clause calls a proportion', () => {
  it('measures what its people do', async () => {
    const text =
      'The course led to a lower proportion of women exceeding the limit among women in the exercise ' +
      'group (38%) compared with the control group (60%).'
    expect(await measuredIn(text, 'proportion')).toEqual([
      '"exceeding the limit": 38%',
      '"exceeding the limit": 60%',
    ])
  })

  it('measures what its people have', async () => {
    const text =
      'There was no rise in the proportion of pregnancies with poor weight gain (19% vs. 21%).'
    expect(await measuredIn(text, 'proportion')).toEqual([
      '"poor weight gain": 19%',
      '"poor weight gain": 21%',
    ])
  })

  it('does not measure the people themselves', async () => {
    const text = 'Relapse was seen in a high proportion of patients (38%).'
    const [claim] = await claimsIn(text, 'proportion')
    expect(claim?.measure.label).not.toMatch(/^patients/)
  })
})

describe('what somebody is likelier to do', () => {
  it('is what the p behind it tests', async () => {
    const text = 'Women were more likely to respond and to enrol (P < .001).'
    expect(await measuredIn(text, 'p-value')).toEqual(['"respond and to enrol": p < .001'])
  })

  it('is told past the people it is held against', async () => {
    const text = 'Smokers were less likely than others to complete the course (12% vs 20%).'
    expect(await measuredIn(text, 'proportion')).toEqual([
      '"complete the course": 12%',
      '"complete the course": 20%',
    ])
  })

  it('is none where something merely seems so', async () => {
    const text = 'The rash was likely to itch for long (P < .001).'
    expect(await measuredIn(text, 'p-value')).not.toContain('"itch for long": p < .001')
  })
})

describe('a p-value beside the figure it tests', () => {
  const text =
    'Weight and height were related in the diet group and the control group, the diet group more: in the ' +
    'diet group (r = 0.92; p = 0.001), in the control group (r = 0.29; p = 0.06).'

  it('is of the same group as a correlation', async () => {
    expect(await scopedIn(text, 'p-value')).toEqual([
      'p = 0.001 {arm=diet, endpoint=correlation}',
      'p = 0.06 {arm=control, endpoint=correlation}',
    ])
  })

  it('is of no group where it tests a difference of groups', async () => {
    const compared =
      'In the diet group the ORR was higher than in the control group (HR 0.7; p = 0.02).'
    expect(await scopedIn(compared, 'p-value')).toEqual([
      'p = 0.02 {endpoint=objective-response-rate}',
    ])
  })
})

describe('the time behind two shares that are held against each other', () => {
  it('is that of both', async () => {
    const text =
      'Hypotension was rarer in group A (16.1%) than in group B (48.4%) during infusion of saline.'
    expect(await scopedIn(text, 'proportion')).toEqual([
      '16.1% {arm=group A, timePoint=infusion}',
      '48.4% {arm=group B, timePoint=infusion}',
    ])
  })

  it('is that of the second where a comma parts them', async () => {
    const text = 'Hypotension was seen in 16.1%, more than before, and in 48.4% during surgery.'
    expect((await scopedIn(text, 'proportion'))[0]).toBe('16.1% {}')
  })
})
