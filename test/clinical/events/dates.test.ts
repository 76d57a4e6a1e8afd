import { describe, expect, it } from 'vitest'
import { measuredIn } from '../claims-in.js'

describe('dates go to the event that they are nearest to', () => {
  it.each([
    ['a day', 'The data cutoff was October 19, 2020.', ['data-cutoff: 2020-10-19']],
    ['a day, day first', 'The data cutoff was 19 October 2020.', ['data-cutoff: 2020-10-19']],
    ['an ISO date', 'The data cutoff was 2020-10-19.', ['data-cutoff: 2020-10-19']],
    ['a month', 'The first patient was dosed in March 2024.', ['first-dosing: 2024-3']],
    [
      'an event behind the date',
      'As of March 3, 2025 (data cutoff), all was well.',
      ['data-cutoff: 2025-3-3'],
    ],
    [
      'a planned event',
      'Primary completion is expected in December 2026.',
      ['primary-completion: 2026-12 estimated'],
    ],
    ['an approval', 'XN-401 was approved on May 28, 2021.', ['approval: 2021-5-28']],
    ['a bare year', 'XN-401 was approved in 2021.', ['approval: 2021']],
    [
      'an approval of a board',
      'The ethics committee approved it on May 28, 2021.',
      ['ethics-approval: 2021-5-28'],
    ],
    ['a meeting', 'Results were presented at the 2024 spring congress.', ['presentation: 2024']],
  ])('%s', async (_, text, claims) => {
    expect(await measuredIn(text, 'date')).toEqual(claims)
  })

  it.each([
    ['a date without event', 'It rained on May 28, 2021.'],
    ['a year beside a noun', 'Costs approved by the board are in 2021 euros.'],
    ['a day that could be two', 'XN-401 was approved on 06/05/2025.'],
    ['a day that the calendar lacks', 'XN-401 was approved on 2025-02-30.'],
    ['the verb "may"', 'XN-401 may 20 times be approved.'],
  ])('%s is no claim', async (_, text) => {
    expect(await measuredIn(text, 'date')).toEqual([])
  })
})
