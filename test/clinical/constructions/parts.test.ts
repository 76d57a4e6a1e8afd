import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn } from '../claims-in.js'

const treated = 'In cohort 1, 24 patients were treated. '

describe('a sentence that goes on about some of the people', () => {
  it.each([
    'Of these, 5 (20.8%) responded.',
    'Of these patients, 5 (20.8%) responded.',
    'Among them, 5 (20.8%) responded.',
    'In this cohort, 5 (20.8%) responded.',
  ])('stays within their group: %s', async (text) => {
    const [claim] = await scopedIn(treated + text, 'proportion')
    expect(claim).toContain('cohort=cohort 1 inherited')
  })

  it('within its own clause too', async () => {
    const text = 'Cohort 1 had 24 patients, among whom 5 (20.8%) had rash.'
    expect(await scopedIn(text, 'proportion')).toEqual(['20.8% 5 {cohort=cohort 1}'])
  })

  it('tells of those among whom by their own verb', async () => {
    const text = '5 patients (20.8%) responded, of whom 2 (40.0%) had a complete response.'
    expect((await measuredIn(text, 'proportion')).at(-1)).toBe('complete-response-rate: 40.0% 2')
  })

  it('tells of the remaining by no measure of the others', async () => {
    const text = `${treated}5 (20.8%) responded and the remaining 19 (79.2%) did not.`
    expect((await measuredIn(text, 'proportion')).at(-1)).toBe('"": 79.2% 19')
  })
})

describe('the size in a bracket behind a group', () => {
  it('is of that group, also where a figure before it is', async () => {
    expect(await scopedIn('The ORR was 20.8% in arm A (n = 24).', 'count')).toEqual([
      '24 {arm=arm A}',
    ])
  })

  it('is of the nearer of two', async () => {
    const text = 'The ORR was 20.8% in arm A (n = 24) and 10.0% in arm B (n = 20).'
    expect(await scopedIn(text, 'count')).toEqual(['24 {arm=arm A}', '20 {arm=arm B}'])
  })

  it('is of no group where none stands right before it', async () => {
    const text = 'The ORR was 20.8% in arm A, and others were left out (n = 20).'
    expect(await scopedIn(text, 'count')).toEqual(['20 {}'])
  })
})
