import { describe, expect, it } from 'vitest'
import { claimsIn, scopedIn } from '../claims-in.js'

const arms = 'The exercise group trained at home. The surgery group waited.'

describe('an arm set before a p-value in a bracket', () => {
  it('is the group of a test of what changed in it', async () => {
    const text =
      `${arms} The exercise group and the surgery group met. ` +
      'Working capacity decreased (exercise p = 0.001, surgery p = 0.03).'
    expect(await scopedIn(text, 'p-value')).toEqual([
      'p = 0.001 {arm=exercise}',
      'p = 0.03 {arm=surgery}',
    ])
  })

  it('is none where the document names no such group', async () => {
    const text = 'In all, 40 patients participated (women p = 0.01, others p = 0.03).'
    const claims = await claimsIn(text, 'p-value')
    expect(claims.every(({ scope }) => scope.arm === undefined)).toBe(true)
  })
})

describe('people who participated', () => {
  it('make up the group, and those who danced need not', async () => {
    const labels = async (text: string): Promise<string[]> =>
      (await claimsIn(text, 'count')).map(({ measure }) => measure.label)
    expect(await labels('Forty patients participated.')).toEqual(['group size'])
    expect(await labels('Forty patients danced.')).toEqual(['number of people'])
  })
})
