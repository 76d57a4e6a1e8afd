import { describe, expect, it } from 'vitest'
import { claimsIn } from '../claims-in.js'

async function partsIn(text: string): Promise<string[]> {
  const claims = await claimsIn(text)
  return claims.flatMap((claim) =>
    claim.kind === 'part' && claim.value.listed !== undefined
      ? [`${claim.value.size.text} of ${claim.value.whole.size.text} (${claim.value.listed})`]
      : [],
  )
}

describe('parts that a sentence lists one by one', () => {
  it.each([
    'A total of 90 adults were randomised (5 mg, n = 30; 10 mg, n = 31; placebo, n = 28).',
    'In all, 90 adults were randomly assigned (5 mg: 30; 10 mg: 31; placebo: 28).',
    'Of 90 randomised adults, 30 were assigned to walking, 31 to swimming and 28 to reading.',
    'A total of 90 adults were randomised to 5 mg (n = 30), 10 mg (n = 31) or placebo (n = 28).',
    'The trial randomised 90 adults at 12 sites in 3 countries: 30 to 5 mg, 31 to 10 mg and 28 to placebo.',
    'We randomised 90 adults with at least two attacks a month: 30 to 5 mg, 31 to 10 mg and 28 to placebo.',
    'By June, 90 adults had been randomised and treated: 30 at 5 mg, 31 at 10 mg and 28 at 20 mg.',
    'Of 140 adults screened, 90 were randomised (30 to walking, 31 to swimming and 28 to reading).',
    'In total, 90 adults were randomised (30 fast drug, 31 slow drug, 28 placebo).',
    'A total of 90 adults took part: 30 were given 5 mg, 31 were given 10 mg and 28 were given placebo.',
  ])('are the groups that people were divided into: %s', async (text) => {
    expect(await partsIn(text)).toEqual([
      '30 of 90 (groups)',
      '31 of 90 (groups)',
      '28 of 90 (groups)',
    ])
  })

  it.each([
    'During follow-up 61 people died, 42 (12.3%) among users and 19 (4.1%) among non-users.',
    'There were 61 cases of flu, of which 42 occurred in the placebo group and 19 in the vaccine group.',
    'In all, 61 participants developed type 2 diabetes: 42 in the placebo group and 19 in the drug group.',
    'In the main study of 61 people with asthma, 42 took the new tablet and 19 took the old tablet.',
  ])('are those with an event in each group: %s', async (text) => {
    expect(await partsIn(text)).toEqual(['42 of 61 (groups)', '19 of 61 (groups)'])
  })

  it.each([
    'Skin reactions were reported by 61 people, of which 42 were mild and 19 moderate.',
    'There were 61 events, of which 42 (69%) were mild and 19 (31%) were severe.',
  ])('are those of each severity: %s', async (text) => {
    expect(await partsIn(text)).toEqual(['42 of 61 (groups)', '19 of 61 (groups)'])
  })

  it('are none where some are only called so', async () => {
    const text = 'There were 61 events, of which 42 were mild and 19 led to a visit.'
    expect(await partsIn(text)).toEqual([])
  })

  it.each([
    'Of 80 patients screened, 20 were excluded: 12 did not consent, 5 had moved and 3 had died.',
    'Of the 20 adults who stopped treatment, 12 did so because of rash, 5 by choice and 3 moved away.',
    'Of these, 70 were dosed; 20 were not (12 no consent, 5 moved away, 3 died).',
    'We excluded 20 reports, and 20 patients were excluded (no consent 12, moved away 5, died before 3).',
  ])('are the reasons of those who left: %s', async (text) => {
    expect(await partsIn(text)).toEqual([
      '12 of 20 (reasons)',
      '5 of 20 (reasons)',
      '3 of 20 (reasons)',
    ])
  })

  it('are those who left after screening and those who went on', async () => {
    const text =
      'In all, 90 adults were screened, 30 were not eligible and 60 were randomised: 31 to the drug and 28 to placebo.'
    expect(await partsIn(text)).toEqual(['30 of 90 (groups)', '60 of 90 (groups)'])
  })

  it.each([
    [
      'people of whom some were divided',
      'A total of 154 patients were screened, with 101 randomised to the drug arm and 49 randomised to the control arm.',
    ],
    ['traits that one person may share', 'There were 90 adults (women, 50; smokers, 30).'],
    [
      'treatments that may be given together',
      'Of 90 adults, 50 received aspirin and 60 received a statin.',
    ],
    [
      'the commonest of many',
      'Of 90 adults, 40 withdrew, mainly for side effects: 20 had nausea and 10 had headache.',
    ],
    [
      'people with an event at two times',
      'In all, 61 people had a fall, 42 in the first year and 19 in the second year.',
    ],
  ])('are not %s', async (_, text) => {
    expect(await partsIn(text)).toEqual([])
  })
})
