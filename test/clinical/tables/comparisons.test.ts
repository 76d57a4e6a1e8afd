import { describe, expect, it } from 'vitest'
import { outcomeOfTitle } from '../../../src/clinical/tables/rows/regression.js'
import { measuredIn, scopedIn, valuesIn } from '../claims-in.js'
import { tableText } from './table-text.js'

const arms = ['Item', 'Drug', 'Placebo', 'P value']

describe('comparisons in a table', () => {
  it('are of the outcome of the title where the rows foretell it', async () => {
    const table = tableText(
      ['Factor', 'OR', '95% CI', 'P'],
      ['Smoking', '1.40', '1.19-1.63', '.01'],
    )
    expect(await scopedIn(`Predictors of early relapse\n\n${table}`, 'ratio', 'p-value')).toEqual([
      '1.40 95% confidence 1.19..1.63 {endpoint=early relapse, subgroup=smoking}',
      'p = .01 {endpoint=early relapse, subgroup=smoking}',
    ])
    expect((await scopedIn(table, 'ratio'))[0]).toContain('{endpoint=smoking}')
  })

  it.each([
    ['Factors associated with a late response among men', 'late response'],
    ['Odds ratios for predicting falls, by age', 'falls'],
    ['Predictors of each outcome', undefined],
    ['Outcomes at week 12', undefined],
  ])('of "%s" are of %s', (title, outcome) => {
    expect(outcomeOfTitle(title)).toBe(outcome)
  })

  it('take what the line over them says of their intervals', async () => {
    const text = tableText(
      ['Outcome', 'Mean (SD)', 'Mean (SD)', 'Effect (95% CI)', 'Effect (95% CI)'],
      ['', 'Drug', 'Placebo', 'Difference in means', 'SMD'],
      ['Pain', '54.3 (26.7)', '53.2 (25.7)', '1.2 (-2.4 to 4.8)', '0.06 (-0.12 to 0.24)'],
    )
    expect(await measuredIn(text, 'estimate')).toEqual([
      '"Pain": mean 54.3',
      '"Pain": mean 53.2',
      '"Pain": difference 1.2 95% confidence -2.4..4.8',
      '"SMD": 0.06 95% confidence -0.12..0.24',
    ])
  })

  it('have the interval of the next column, whatever it is called', async () => {
    const text = tableText(
      ['Outcome', 'Drug', 'Placebo', 'MD', '95% CI of MD', 'Change'],
      ['Pain', '20.03', '20.58', '-0.55', '(−2.00–0.90)', '1.2'],
    )
    expect((await valuesIn(text, 'estimate'))[2]).toBe(
      'difference -0.55 95% confidence -2.00..0.90',
    )
  })

  it.each(['Effect size', 'SMD', 'ηp²', 'ω²', 'Partial eta squared'])(
    'by %s are no differences and have no unit',
    async (head) => {
      const text = tableText(['Outcome', 'Drug', head], ['Pain, mm', '20.3', '0.42'])
      const [, value] = await valuesIn(text, 'estimate')
      expect(value).toBe('0.42')
    },
  )

  it('are none by the name of a fatty acid', async () => {
    const text = tableText(['Outcome', 'Drug', 'ω-3 acids'], ['Pain, mm', '20.3', '21.4'])
    expect(await scopedIn(text, 'estimate')).toContain('21.4 mm {arm=ω-3 acids inherited}')
  })

  it('that stand once in a section of times are of all of them', async () => {
    const once = tableText(
      arms,
      ['Pulse', '', '', ''],
      ['Baseline', '70.1', '71.2', '0.03'],
      ['Weeks 4-8', '72.1', '73.2', ''],
    )
    expect(await scopedIn(once, 'p-value')).toEqual(['p = 0.03 {endpoint=pulse}'])
    const each = tableText(
      arms,
      ['Pulse', '', '', ''],
      ['Baseline', '70.1', '71.2', '0.03'],
      ['Weeks 4-8', '72.1', '73.2', '0.04'],
    )
    expect((await scopedIn(each, 'p-value'))[0]).toContain('timePoint=baseline')
  })

  it('in a row of p-values are of the section, within each column', async () => {
    const text = tableText(
      arms,
      ['Pulse', '', '', ''],
      ['Baseline', '70.1', '71.2', ''],
      ['P value', '0.027', '0.928', ''],
    )
    expect(await scopedIn(text, 'p-value')).toEqual([
      'p = 0.027 {arm=drug inherited, endpoint=pulse}',
      'p = 0.928 {arm=placebo inherited, endpoint=pulse}',
    ])
  })

  it('of a group at a time are told by both', async () => {
    const text = tableText(
      ['', 'Estimate', 'Standard error', 'P value'],
      ['Pulse', '', '', ''],
      ['Drug × 0.5 hours', '4.63', '2.20', '0.036'],
      ['Drug × height', '1.63', '1.20', '0.136'],
    )
    expect(await scopedIn(text, 'p-value')).toEqual([
      'p = 0.036 {arm=drug inherited, endpoint=pulse, timePoint=0.5 hour inherited}',
      'p = 0.136 {endpoint=pulse: drug × height}',
    ])
  })

  it('that only tell what a mark means make no claim', async () => {
    const text = `${tableText(arms, ['Pulse', '70.1', '71.2', '0.03*'])}\nBold values are significant (p < 0.05).\n`
    expect(await valuesIn(text, 'p-value')).toEqual(['p = 0.03'])
  })
})

describe('people in a table', () => {
  it('who left are none of those whom the title says to have completed', async () => {
    const text = `Results of the people who completed the study\n\n${tableText(
      ['', 'Drug'],
      ['Lost to follow-up', '5 (10%)'],
      ['Rash', '4 (8%)'],
    )}`
    const [left, others] = await scopedIn(text, 'proportion')
    expect(left).not.toContain('analysisSet')
    expect(others).toContain('analysisSet=completed')
  })

  it('are a group by the name of an analysis set alone', async () => {
    const text = tableText(
      ['', 'Drug'],
      ['Completed the study, n', '40'],
      ['Completed university, n', '12'],
    )
    expect(await measuredIn(text, 'count')).toEqual([
      'group-size: 40',
      '"Completed university": 12',
    ])
  })

  it('are named by the corner', async () => {
    const text = tableText(
      ['Characteristics: Children with asthma', 'Drug'],
      ['Female', '20 (50%)'],
      ['Carers', ''],
      ['Female', '25 (60%)'],
    )
    const scopes = await scopedIn(text, 'proportion')
    expect(scopes[0]).toContain('subgroup=children with asthma')
    expect(scopes[1]).toContain('subgroup=carers')
  })

  it('are counted with their share where the foot gives deviations a sign', async () => {
    const text = `${tableText(['', 'Drug (n = 40)'], ['Married', '30 (43.5)'])}\nValues are mean ± SD or n (%).\n`
    expect(await valuesIn(text, 'proportion')).toEqual(['43.5% 30 group 40'])
  })
})
