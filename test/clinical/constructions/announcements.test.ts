import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn, valuesIn } from '../claims-in.js'

describe('the date of an announcement', () => {
  it.each([
    [
      'before the event it tells of',
      'Acme announced on March 3, 2025 that XN-401 was approved on February 27, 2025.',
      ['announcement: 2025-3-3', 'approval: 2025-2-27'],
    ],
    [
      'alone',
      'On March 3, 2025, Acme announced that XN-401 was approved.',
      ['announcement: 2025-3-3'],
    ],
    [
      'not said',
      'Acme announced that XN-401 was approved on February 27, 2025.',
      ['approval: 2025-2-27'],
    ],
  ])('is apart from that of the event: %s', async (_, text, dates) => {
    expect(await measuredIn(text, 'date')).toEqual(dates)
  })

  it.each([
    [
      'On March 3, 2025, Acme announced that the FDA had granted BTD on February 27, 2025.',
      'breakthrough-therapy fda granted 2025-2-27',
    ],
    [
      'On March 3, 2025, Acme announced that the FDA had granted BTD.',
      'breakthrough-therapy fda granted',
    ],
    [
      'Acme announced that the FDA granted BTD on February 27, 2025.',
      'breakthrough-therapy fda granted 2025-2-27',
    ],
  ])('is not that of a designation: %s', async (text, designation) => {
    expect(await valuesIn(text, 'designation')).toEqual([designation])
  })
})

describe('approvals and filings', () => {
  it('are of the agency that acts', async () => {
    const text = 'XN-401 was approved by the FDA in May 2021 and by the EMA in June 2022.'
    expect(await scopedIn(text, 'date')).toEqual(['2021-5 {agency=fda}', '2022-6 {agency=ema}'])
  })

  it('share their event where the second leaves it out', async () => {
    const text = 'The FDA approved XN-401 on May 28, 2021, and the EMA on June 3, 2022.'
    expect(await measuredIn(text, 'date')).toEqual(['approval: 2021-5-28', 'approval: 2022-6-3'])
  })

  it.each([
    ['The FDA approved the NDA on May 28, 2021.', ['approval: 2021-5-28']],
    ['The FDA accepted the NDA on May 28, 2021.', ['filing-acceptance: 2021-5-28']],
    ['The NDA was submitted on May 28, 2021.', ['filing: 2021-5-28']],
    [
      'A BLA was submitted on March 3, 2024 and approved on May 28, 2025.',
      ['filing: 2024-3-3', 'approval: 2025-5-28'],
    ],
  ])('are told by what was done: %s', async (text, dates) => {
    expect(await measuredIn(text, 'date')).toEqual(dates)
  })

  it('have no agency where two are named for one date', async () => {
    const text = 'After talks with the EMA, the FDA approved XN-401 on May 28, 2021.'
    expect(await scopedIn(text, 'date')).toEqual(['2021-5-28 {}'])
  })
})

describe('other dated events', () => {
  it.each([
    ['a publication', 'The results were published in March 2025.', ['publication: 2025-3']],
    ['a presentation', 'Data were presented in October 2025.', ['presentation: 2025-10']],
    ['a licence', 'XN-401 was licensed to Bexa in December 2023.', ['licence: 2023-12']],
    ['a start', 'The trial began in March 2024.', ['study-start: 2024-3']],
    ['a cutoff', 'As of March 3, 2025, the ORR was 20.8%.', ['data-cutoff: 2025-3-3']],
  ])('%s', async (_, text, dates) => {
    expect(await measuredIn(text, 'date')).toEqual(dates)
  })

  it.each([
    ['a state of things', 'As of March 3, 2025, Acme is private.'],
    ['a spell of recruitment', 'Patients were seen between March 3, 2020 and May 5, 2021.'],
  ])('%s is none', async (_, text) => {
    expect(await measuredIn(text, 'date')).toEqual([])
  })
})

describe('designations of several agencies', () => {
  it('are one each, with dates in order', async () => {
    const text =
      'Orphan drug designation was granted by the FDA and the EMA in March 2020 and May 2021, respectively.'
    expect(await valuesIn(text, 'designation')).toEqual([
      'orphan-drug fda granted 2020-3',
      'orphan-drug ema granted 2021-5',
    ])
  })

  it('are not made of an agency named elsewhere', async () => {
    const text = 'While the EMA reviews XN-401, the FDA granted it BTD in March 2020.'
    expect(await valuesIn(text, 'designation')).toHaveLength(1)
  })

  it('have the date of what was done, not that of the designation it was done to', async () => {
    const text = 'The orphan drug designation of March 2020 was withdrawn in May 2021.'
    expect(await valuesIn(text, 'designation')).toEqual(['orphan-drug withdrawn 2021-5'])
  })
})
