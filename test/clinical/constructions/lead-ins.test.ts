import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn } from '../claims-in.js'

describe('a list whose stem is in its lead-in', () => {
  it.each([
    'The ORR was:',
    'ORR:',
    'The ORR by cohort, as assessed in all of them, was as follows:',
  ])('gives the measure to items that name none: %s', async (lead) => {
    const text = `${lead}\n\n- 20.8% in cohort 1\n- 30.1% in cohort 2\n`
    expect(await measuredIn(text, 'proportion')).toEqual([
      'objective-response-rate: 20.8%',
      'objective-response-rate: 30.1%',
    ])
    expect(await scopedIn(text, 'proportion')).toEqual([
      '20.8% {cohort=cohort 1}',
      '30.1% {cohort=cohort 2}',
    ])
  })

  it('gives its time point too', async () => {
    const text = 'The 6-month PFS rates were:\n\n- 20.8% in cohort 1\n- 30.1% in cohort 2\n'
    expect(await scopedIn(text, 'proportion')).toEqual([
      '20.8% {cohort=cohort 1, timePoint=6 month inherited}',
      '30.1% {cohort=cohort 2, timePoint=6 month inherited}',
    ])
  })

  it('gives group and severity to items with their own measure', async () => {
    const text =
      'Events of grade 3 or higher in cohort 1 were:\n\n- neutropenia (20.8%)\n- anaemia (12.5%)\n'
    expect(await measuredIn(text, 'proportion')).toEqual([
      '"neutropenia": 20.8%',
      '"anaemia": 12.5%',
    ])
    expect(await scopedIn(text, 'proportion')).toEqual([
      '20.8% {cohort=cohort 1 inherited, severity=grade 3+ inherited}',
      '12.5% {cohort=cohort 1 inherited, severity=grade 3+ inherited}',
    ])
  })

  it('gives no measure where it names two', async () => {
    const text = 'The ORR and the DCR were:\n\n- 20.8% in cohort 1\n- 30.1% in cohort 2\n'
    for (const claim of await measuredIn(text, 'proportion')) expect(claim).toMatch(/^""/)
  })

  it('gives no measure that the item replaces', async () => {
    const text = 'The ORR was high:\n\n- DCR, 80.0%\n- rash in 5.0%\n'
    expect(await measuredIn(text, 'proportion')).toEqual([
      'disease-control-rate: 80.0%',
      '"rash": 5.0%',
    ])
  })

  it('gives nothing to a paragraph behind the list', async () => {
    const text = 'The ORR was:\n\n- 20.8% in cohort 1\n\nIn cohort 2, it was 30.1%.\n'
    expect((await measuredIn(text, 'proportion')).at(-1)).toBe('"": 30.1%')
  })
})

describe('items that each name their group', () => {
  it('keep it to themselves', async () => {
    const text =
      '- Cohort 1: ORR 20.8%, DCR 80.0%\n- Cohort 2: ORR 30.1%, DCR 90.0%\n- Rash: 5.0%\n'
    expect(await scopedIn(text, 'proportion')).toEqual([
      '20.8% {cohort=cohort 1}',
      '80.0% {cohort=cohort 1}',
      '30.1% {cohort=cohort 2}',
      '90.0% {cohort=cohort 2}',
      '5.0% {}',
    ])
  })
})
