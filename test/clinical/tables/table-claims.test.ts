import { describe, expect, it } from 'vitest'
import { claimsIn, measuredIn, scopedIn, valuesIn } from '../claims-in.js'

/** A table with two columns of groups, and one row. */
const table = (head: string, row: string, above = '') =>
  `${above}\n\n${head}\n${head.replace(/[^|]+/g, ' --- ')}\n${row}\n`

describe('the cells of a table', () => {
  const doses = '| Outcome | 8 mg/kg (n = 16) | 12 mg/kg (n = 26) |'

  it.each([
    [
      'n (%) in the stub',
      '| ORR, n (%) | 1 (6.3) | 5 (19.2) |',
      ['6.3% 1 group 16 {dose=8 mg/kg inherited}', '19.2% 5 group 26 {dose=12 mg/kg inherited}'],
    ],
    [
      'percent signs in the cells',
      '| ORR | 1 (6.3%) | 5 (19.2%) |',
      ['6.3% 1 group 16 {dose=8 mg/kg inherited}', '19.2% 5 group 26 {dose=12 mg/kg inherited}'],
    ],
    [
      '% and interval in the stub',
      '| ORR, % (95% CI) | 6.3 (0.2-30.2) | 19.2 (6.6-39.4) |',
      [
        '6.3% group 16 95% confidence 0.2..30.2 {dose=8 mg/kg inherited}',
        '19.2% group 26 95% confidence 6.6..39.4 {dose=12 mg/kg inherited}',
      ],
    ],
    [
      'a unit in the stub',
      '| Median PFS, months (95% CI) | 5.4 (2.8-8.0) | 8.4 (2.8-NE) |',
      [
        'median 5.4 month 95% confidence 2.8..8.0 {dose=8 mg/kg inherited}',
        'median 8.4 month 95% confidence 2.8..not-estimable {dose=12 mg/kg inherited}',
      ],
    ],
    [
      'a time point in the stub',
      '| 6-month OS rate, % | 60.0 | 83.3 |',
      [
        '60.0% group 16 {dose=8 mg/kg inherited, timePoint=6 month inherited}',
        '83.3% group 26 {dose=12 mg/kg inherited, timePoint=6 month inherited}',
      ],
    ],
    [
      'x/n cells',
      '| ORR | 1/16 | 5/26 (19.2%) |',
      ['1 / 16 {dose=8 mg/kg inherited}', '19.2% 5 / 26 {dose=12 mg/kg inherited}'],
    ],
    [
      'a grade in the stub',
      '| Grade ≥3 TRAE, n (%) | 1 (6.3) | 5 (19.2) |',
      [
        '6.3% 1 group 16 {dose=8 mg/kg inherited, severity=grade 3+ inherited}',
        '19.2% 5 group 26 {dose=12 mg/kg inherited, severity=grade 3+ inherited}',
      ],
    ],
    ['cells without a figure', '| Notes | see text | - |', []],
    ['cells without a meaning', '| Version | 1.1 | 1.2 |', []],
  ])('%s', async (_, row, claims) => {
    expect(await scopedIn(table(doses, row), 'proportion', 'estimate')).toEqual(claims)
  })

  it('have the sizes of their header as claims', async () => {
    expect(await scopedIn(table(doses, '| Notes | - | - |'), 'count')).toEqual([
      '16 {dose=8 mg/kg inherited}',
      '26 {dose=12 mg/kg inherited}',
    ])
  })

  it('take an arm from a header that names no measure', async () => {
    const text = table(
      '| Event, n (%) | Placebo (N = 99) | XN-401 (N = 198) |',
      '| Rash | 50 (50.5) | 150 (75.8) |',
    )
    expect(await scopedIn(text, 'proportion')).toEqual([
      '50.5% 50 group 99 {arm=placebo inherited}',
      '75.8% 150 group 198 {arm=xn-401 inherited}',
    ])
  })

  it('read a column of p-values', async () => {
    const text = table('| Outcome | Placebo | P value |', '| ORR, n (%) | 5 (19.2) | <0.001 |')
    expect(await valuesIn(text, 'p-value')).toEqual(['p < 0.001'])
  })

  it('read no count where a column of p-values says "NS"', async () => {
    const text = table('| Outcome | Placebo | P |', '| ORR, n (%) | 5 (19.2) | NS |')
    expect(await claimsIn(text, 'p-value')).toEqual([])
  })

  it('take the outcome of a ratio from the stub', async () => {
    const text = table('| Endpoint | HR (95% CI) | P |', '| PFS | 0.58 (0.44-0.77) | .01 |')
    expect(await measuredIn(text, 'ratio')).toEqual([
      'hazard-ratio: 0.58 95% confidence 0.44..0.77',
    ])
    expect(await scopedIn(text, 'ratio')).toEqual([
      '0.58 95% confidence 0.44..0.77 {endpoint=progression-free-survival}',
    ])
  })

  it('are about what the caption names', async () => {
    const text = table(
      '| Outcome | All |',
      '| ORR | 5/24 (20.8%) |',
      'Table 1. Responses in cohort 1',
    )
    expect(await scopedIn(text, 'proportion')).toEqual(['20.8% 5 / 24 {cohort=cohort 1 inherited}'])
  })

  it('are read as their own column says, not as the one before', async () => {
    const text = table('| Outcome | n (%) | Median, months |', '| DOR | 5 (19.2) | 8.4 |')
    expect(await valuesIn(text, 'proportion', 'estimate')).toEqual([
      '19.2% 5',
      expect.stringMatching(/8\.4 month$/),
    ])
  })

  it('stay one by one: a row too short or too long breaks nothing', async () => {
    const text = '| Outcome | Placebo |\n| --- | --- |\n| ORR | 5/24 (20.8%) | 9/9 |\n| DCR |\n'
    expect(await valuesIn(text, 'proportion')).toContain('20.8% 5 / 24')
  })
})
