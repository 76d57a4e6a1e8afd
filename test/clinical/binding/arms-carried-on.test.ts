import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

const OPENING = 'In the sauna group, 20.8% improved. '

describe('the arm that a sentence opens with', () => {
  it('is the arm of the next', async () => {
    expect(await scopedIn(`${OPENING}Cramps were found in 10.0%.`, 'proportion')).toEqual([
      '20.8% {arm=sauna}',
      '10.0% {arm=sauna inherited}',
    ])
  })

  it.each([
    ['that compares groups', 'Cramps did not differ between the groups: 10.0%.'],
    ['that sets two results against each other', 'Cramps were as common: 10.0% versus 10.0%.'],
    ['that cites others', 'Cramps were found by others in 10.0% of dogs [7].'],
  ])('is not that of a sentence %s', async (_, next) => {
    const [, second] = await scopedIn(`${OPENING}${next}`, 'proportion')
    expect(second).toBe('10.0% {}')
  })

  it('is not carried on from a sentence that names two', async () => {
    const text =
      'In the sauna group 20.8% improved, and in the bath group 20.9%. Cramps were found in 10.0%.'
    expect((await scopedIn(text, 'proportion')).at(-1)).toBe('10.0% {}')
  })
})

describe('an analysis set is of people', () => {
  it('and of no things that are counted', async () => {
    expect(await scopedIn('Then 40 patients were allocated to two groups.', 'count')).toEqual([
      '40 patients {analysisSet=randomised}',
      'two group {}',
    ])
  })

  it('and not how a study was made', async () => {
    expect(
      await scopedIn('In this randomized controlled trial, 40 patients ran.', 'count'),
    ).toEqual(['40 patients {}'])
  })
})
