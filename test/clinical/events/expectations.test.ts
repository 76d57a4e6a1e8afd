import { describe, expect, it } from 'vitest'
import { claimsIn, measuredIn } from '../claims-in.js'

describe('what a sentence says is still to come', () => {
  it.each([
    [
      'a half of a year',
      'Topline results are expected in the second half of 2025.',
      ['"Topline results": are expected 2025-H2'],
    ],
    ['a quarter', 'Data are anticipated in Q3 2025.', ['"Data": are anticipated 2025-Q3']],
    [
      'a quarter in words',
      'The readout is on track for the third quarter of 2025.',
      ['"readout": is on track 2025-Q3'],
    ],
    [
      'a meeting with its year',
      'Results will be presented at ESMO 2025.',
      ['presentation: will be presented 2025'],
    ],
    [
      'the end of a year',
      'The company plans to submit a BLA by year-end 2024.',
      ['filing: plans to 2024'],
    ],
    [
      'the middle of a year, which may be any day of it',
      'The company expects to file the NDA in mid-2025.',
      ['filing: expects to 2025'],
    ],
    [
      'an application by its verb',
      'The company plans to file for approval in Europe in the first quarter of 2027.',
      ['filing: plans to 2027-Q1'],
    ],
    [
      'an event before the words',
      'Primary completion of the trial is scheduled for October 31, 2026.',
      ['primary-completion: is scheduled 2026-10-31'],
    ],
    [
      'an estimate of an event',
      'The estimated primary completion date is March 2025.',
      ['primary-completion: estimated 2025-3'],
    ],
    [
      'a date that opens the sentence',
      'In March 2025, the sponsor will present the final data.',
      ['presentation: will present 2025-3'],
    ],
    [
      'the later of two dates',
      'Approval is expected in the fourth quarter of 2025 or in January 2026.',
      ['approval: is expected 2026-1'],
    ],
    [
      'each of two expectations',
      'Topline data are expected in Q2 2025 and a filing is planned for Q4 2025.',
      ['"Topline data": are expected 2025-Q2', '"filing": is planned 2025-Q4'],
    ],
  ])('%s', async (_, text, claims) => {
    expect(await measuredIn(text, 'expectation')).toEqual(claims)
  })

  it.each([
    ['told of the past', 'Results were expected in March 2024.'],
    ['once planned', 'The trial, originally planned for 2023, has ended.'],
    ['retold', 'In May 2023 she said that results will be presented in June 2024.'],
    ['denied', 'Results are not expected in 2024.'],
    ['without an end', 'Results are expected no earlier than March 2024.'],
    ['after a date', 'Enrolment is expected to go on after March 2024.'],
    ['of data that were out', 'It will be compared with the rates presented in June 2024.'],
    ['of people of the past', 'The registry will be open to those who were treated in 2019.'],
    ['a comparison', 'Follow-up was longer than anticipated in 2024.'],
    ['an estimate of a value', 'The prevalence, estimated in 2014, was 3%.'],
    [
      'of another clause',
      'It is planned to go on for long, and in June 2012 the ministry said that it works.',
    ],
    ['without a date', 'Results are expected soon.'],
  ])('is not what is %s', async (_, text) => {
    expect(await measuredIn(text, 'expectation')).toEqual([])
  })

  it('quotes the words and the date together', async () => {
    const [claim] = await claimsIn(
      'Topline results are expected in the first half of 2026, and so on.',
      'expectation',
    )
    expect(claim?.place.quote).toBe('are expected in the first half of 2026')
  })
})
