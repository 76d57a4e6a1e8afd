import { describe, expect, it } from 'vitest'
import { claimsIn, measuredIn, scopedIn } from '../claims-in.js'

describe('a share in words', () => {
  it.each([
    ['More than half of the patients responded.', 'response: above half'],
    ['Over a third of adults had a complete response.', 'complete-response-rate: above a third'],
    ['Nearly two thirds of patients responded.', 'response: below two thirds'],
    ['At least three-quarters of patients responded.', 'response: at-least three-quarters'],
  ])('%s', async (text, claim) => {
    expect(await measuredIn(text, 'rough-share')).toEqual([claim])
  })

  it.each([
    ['without a side', 'Half of the patients responded, and about a third of those twice.'],
    ['beside its percentage', 'More than half of the patients (52%) responded.'],
    ['of a length of time', 'Patients responded for more than half a year.'],
    ['of a measure that nobody knows', 'More than half of the patients wore hats.'],
  ])('is none %s', async (_, text) => {
    expect(await claimsIn(text, 'rough-share')).toEqual([])
  })

  it('has its part in percent, and the group it is of', async () => {
    const text = 'More than two thirds of patients with melanoma responded.'
    const [claim] = await claimsIn(text, 'rough-share')
    expect(claim?.kind === 'rough-share' && claim.value.percent.value).toBeCloseTo(66.67)
    expect(await scopedIn(text, 'rough-share')).toEqual(['above two thirds {condition=melanoma}'])
  })
})
