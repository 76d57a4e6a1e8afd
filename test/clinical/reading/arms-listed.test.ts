import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('arms listed by one noun in the plural', () => {
  it.each([
    'Rash was seen in 12% and 5% in arms A and B, respectively.',
    'In arms A and B, rash was seen in 12% and 5%, respectively.',
  ])('go with the figures of a list, one to one: %s', async (text) => {
    expect(await scopedIn(text, 'proportion')).toEqual(['12% {arm=arm A}', '5% {arm=arm B}'])
  })

  it.each([
    ['groups 1, 2 and 3', ['group 1', 'group 2', 'group 3']],
    ['arms A, B, and C', ['arm A', 'arm B', 'arm C']],
    ['the exercise, diet, and usual care groups', ['exercise', 'diet', 'usual care']],
  ])('are as many as are named: %s', async (arms, [first, second, third]) => {
    const text = `Rash was seen in 12%, 5%, and 1% in ${arms}, respectively.`
    expect(await scopedIn(text, 'proportion')).toEqual([
      `12% {arm=${String(first)}}`,
      `5% {arm=${String(second)}}`,
      `1% {arm=${String(third)}}`,
    ])
  })

  it.each([
    'In groups 1 and 2 rash was seen in 12% and 5%.',
    'Groups A and B met for 12% of the time.',
    'There were two groups, 1 and 2, in 12% of the schools.',
  ])('are those of no single figure elsewhere: %s', async (text) => {
    expect((await scopedIn(text, 'proportion')).join()).not.toContain('arm')
  })
})
