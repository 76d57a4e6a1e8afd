import { describe, expect, it } from 'vitest'
import { readText, valueInWords } from '../claims-in.js'

async function measured(lines: readonly string[]): Promise<readonly string[]> {
  const { claims } = await readText(lines.join('\n\n'), 'a.txt')
  return claims.map((claim) => `${claim.measure.key ?? ''}: ${valueInWords(claim)}`)
}

describe('the classic layouts of registers', () => {
  it('label and value in one line, the status of a date before it', async () => {
    const lines = [
      'Recruitment Status : Active, not recruiting',
      'Last Update Posted : October 20, 2025',
      'Estimated Enrollment : 102 participants',
      'Allocation: Randomized',
      'Actual Study Start Date : March 3, 2024',
      'Estimated Primary Completion Date : December 2026',
      'Experimental: Dose 1',
      'Overall survival [ Time Frame: up to 24 months ]',
      'Ages Eligible for Study: 18 Years to 75 Years',
    ]
    expect(await measured(lines)).toEqual([
      'status: active-not-recruiting',
      'last-update-posted: 2025-10-20',
      'enrolment: 102 estimated',
      'allocation: randomized',
      'study-start: 2024-3-3 actual',
      'primary-completion: 2026-12 estimated',
      'arm: experimental Dose 1',
      'overall-survival: at-most 24 month',
      'minimum-age: 18-years',
      'maximum-age: 75-years',
    ])
  })

  it('label above value, with the words of other registers', async () => {
    const lines = [
      'Overall trial status',
      'Ongoing',
      'Target number of participants',
      '102',
      'Date of first enrolment',
      '2024-03-03',
      'Overall study end date',
      '2026-12-31',
      'Masking',
      'None',
    ]
    expect(await measured(lines)).toEqual([
      'status: recruiting',
      'enrolment: 102',
      'study-start: 2024-3-3',
      'study-completion: 2026-12-31',
      'masking: none',
    ])
  })

  it('but not prose that begins with the same words', async () => {
    const lines = [
      'Overall study end points were met.',
      'Date of first enrolment was not kept.',
      'Masking was not done.',
    ]
    expect(await measured(lines)).toEqual([])
  })
})
