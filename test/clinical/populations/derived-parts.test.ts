import { describe, expect, it } from 'vitest'
import { claimsIn, scopedIn } from '../claims-in.js'

describe('parts that add up to their whole', () => {
  it('derives the arms of a total, with the sum as the reason', async () => {
    const claims = await claimsIn(
      'There were 50 patients: 26 patients treated with 8 mg and 24 patients treated with 10 mg.',
      'part',
    )
    expect(claims.map(({ value }) => value)).toMatchObject([
      { origin: 'derived', reason: '26 + 24 = 50' },
      { origin: 'derived', reason: '26 + 24 = 50' },
    ])
  })

  it('derives nothing where the numbers do not add up', async () => {
    expect(
      await scopedIn(
        'There were 50 patients: 26 patients treated with 8 mg and 22 patients treated with 10 mg.',
        'part',
      ),
    ).toEqual([])
  })

  it('derives nothing where no words tell the parts apart', async () => {
    expect(
      await scopedIn('There were 50 patients, then 26 patients, then 24 patients.', 'part'),
    ).toEqual([])
  })
})

describe('analysis sets of one group', () => {
  it('takes those evaluated as part of those treated', async () => {
    expect(
      await scopedIn(
        'In cohort 1, patients received 12 mg/kg (n = 26).\n\nWithin cohort 1, responses were evaluated in the 12-mg/kg (n = 24) arm.',
        'part',
      ),
    ).toEqual([expect.stringMatching(/^24 of 26 derived/)])
  })

  it('derives nothing between two groups', async () => {
    expect(
      await scopedIn(
        'In cohort 1, patients received 12 mg/kg (n = 26).\n\nWithin cohort 2, responses were evaluated in the 12-mg/kg (n = 24) arm.',
        'part',
      ),
    ).toEqual([])
  })

  it('derives nothing where the later set is larger', async () => {
    expect(
      await scopedIn(
        'In cohort 1, patients received 12 mg/kg (n = 24).\n\nWithin cohort 1, responses were evaluated in the 12-mg/kg (n = 26) arm.',
        'part',
      ),
    ).toEqual([])
  })
})

describe('groups that consist of cohorts', () => {
  const design =
    'The trial had 2 cohorts: adults with melanoma (cohort 1; n = 42) and adolescents with melanoma (cohort 2; n = 6).'

  it('takes the cohorts with a condition as parts of all who have it', async () => {
    expect(
      await scopedIn(`All patients with melanoma (n = 48) were followed.\n\n${design}`, 'part'),
    ).toEqual([
      expect.stringMatching(/^42 of 48 derived .*cohort 1/),
      expect.stringMatching(/^6 of 48 derived .*cohort 2/),
    ])
  })

  it('derives nothing while the size of a cohort is unknown', async () => {
    expect(
      await scopedIn(
        `All patients with melanoma (n = 48) were followed.\n\n${design.replace('2 cohorts', '3 cohorts')}`,
        'part',
      ),
    ).toEqual([])
  })
})
