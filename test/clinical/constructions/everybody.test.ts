import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

/** The scope of the last share behind a sentence about cohort 1. */
async function lastScope(text: string): Promise<string | undefined> {
  const claims = await scopedIn(`In cohort 1, the ORR was 20.8%. ${text}`, 'proportion')
  return claims.at(-1)
}

describe('a sentence about everybody ends the group of the one before', () => {
  it.each([
    'Overall, rash occurred in 5.0%.',
    'In the overall population, rash occurred in 5.0%.',
    'Rash occurred in 5.0% of the entire study population.',
    'In the whole study, rash occurred in 5.0%.',
    'Across both cohorts, rash occurred in 5.0%.',
    'Rash occurred in 5.0% of all patients.',
    'Of all 60 patients, 5.0% had rash.',
    'Safety was assessed in all patients. Rash occurred in 5.0%.',
  ])('%s', async (text) => {
    expect(await lastScope(text)).not.toContain('cohort')
  })

  it('keeps the analysis set that it names', async () => {
    expect(await lastScope('Among all treated patients, rash occurred in 5.0%.')).toBe(
      '5.0% {analysisSet=treated}',
    )
  })

  it.each([
    'Rash occurred in 5.0%.',
    'In this cohort, rash occurred in 5.0%.',
    'All patients in this cohort were followed, and rash occurred in 5.0%.',
    'Of these patients, 5.0% had rash.',
    'Whole-body rash occurred in 5.0%.',
    'Overall survival at 6 months was 5.0%.',
  ])('and one that goes on about the group does not: %s', async (text) => {
    expect(await lastScope(text)).toContain('cohort=cohort 1 inherited')
  })
})
