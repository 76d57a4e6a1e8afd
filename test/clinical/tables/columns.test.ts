import { describe, expect, it } from 'vitest'
import { claimsIn, measuredIn, scopedIn, valuesIn } from '../claims-in.js'
import { tableText } from './table-text.js'

describe('columns', () => {
  it('share the time that stands over several of them', async () => {
    const text = tableText(
      ['Item', 'Week 4 Drug', 'Week 4 Placebo', 'Week 4 P value'],
      ['Pulse', '70 ± 5', '72 ± 6', '0.03'],
    )
    expect(await scopedIn(text, 'estimate', 'p-value')).toEqual([
      '70 {arm=drug inherited, timePoint=4 week inherited}',
      '72 {arm=placebo inherited, timePoint=4 week inherited}',
      'p = 0.03 {endpoint=pulse, timePoint=4 week inherited}',
    ])
  })

  it('keep the common first word of two names', async () => {
    const text = tableText(
      ['Item', 'North clinic', 'North hospital'],
      ['Pulse', '70 ± 5', '72 ± 6'],
    )
    expect((await scopedIn(text, 'estimate'))[0]).toBe('70 {arm=north clinic inherited}')
  })

  it('lend their interval to the ratio before them', async () => {
    const text = tableText(['Factor', 'Odds ratio', '95% CI'], ['Smoking', '1.40', '1.19, 1.63'])
    expect(await valuesIn(text, 'ratio')).toEqual(['1.40 95% confidence 1.19..1.63'])
  })

  it('give no ratio for the category that the others are held against', async () => {
    const text = tableText(['Factor', 'Odds ratio', '95% CI'], ['Never smoked (ref)', '1', ''])
    expect(await valuesIn(text, 'ratio')).toEqual([])
  })

  it('lend their deviation to the mean before them', async () => {
    const text = tableText(['Item', 'Mean', 'SD'], ['Height (cm)', '170.2', '8.1'])
    const [claim] = await claimsIn(text, 'estimate')
    expect(claim?.value).toMatchObject({
      unit: 'cm',
      deviation: { type: 'standard-deviation', number: { text: '8.1' } },
    })
  })

  it('that compare are about no arm', async () => {
    const text = tableText(
      ['Item', 'Drug', 'Placebo', 'Difference (95% CI)'],
      ['Pain score', '4.1', '5.2', '-1.1 (-2.0 to -0.2)'],
    )
    expect((await scopedIn(text, 'estimate'))[2]).toBe(
      'difference -1.1 95% confidence -2.0..-0.2 {endpoint=pain score}',
    )
  })

  it('of test statistics are about the outcome of the row, those of degrees of freedom make no claim', async () => {
    const text = tableText(['Item', 'Drug', 'F', 'df'], ['Pain', '4.1', '12.3', '2'])
    expect(await measuredIn(text, 'estimate')).toEqual(['"Pain": 4.1', '"F": 12.3'])
    expect((await scopedIn(text, 'estimate'))[1]).toBe('12.3 {endpoint=pain}')
  })

  it('have sizes without "n =", in brackets or where the corner says N', async () => {
    const bracketed = tableText(['Item', 'Drug (24)', 'Placebo (26)'], ['Pain', '4.1', '4.2'])
    expect(await scopedIn(bracketed, 'count')).toEqual([
      '24 {arm=drug inherited}',
      '26 {arm=placebo inherited}',
    ])
    const cornered = tableText(['N', 'Willing 139', 'Unwilling 66'], ['Pain', '4.1', '4.2'])
    expect(await valuesIn(cornered, 'count')).toEqual(['139', '66'])
    const years = tableText(['Item', 'Before (2004)', 'After (2009)'], ['Pain', '4.1', '4.2'])
    expect(await valuesIn(years, 'count')).toEqual([])
  })

  it('under a common P are all of p-values', async () => {
    const text = tableText(['Item', 'Drug', 'p Sex', 'p Meal'], ['Pain', '4.1', '0.02', '0.737'])
    expect(await valuesIn(text, 'p-value')).toEqual(['p = 0.02', 'p = 0.737'])
  })

  it('compare what stands over them where the rows name the groups', async () => {
    const text = tableText(
      ['', 'Relapse Relative risk (95% CI)', 'Relapse p value'],
      ['Drug vs placebo', '1.01 (0.86-1.19)', '0.95'],
    )
    expect(await scopedIn(text, 'ratio', 'p-value')).toEqual([
      '1.01 95% confidence 0.86..1.19 {arm=drug vs placebo, endpoint=relapse-rate}',
      'p = 0.95 {arm=drug vs placebo, endpoint=relapse-rate}',
    ])
  })

  it('are named without the line that was set right behind their name', async () => {
    const text = tableText(
      ['Item', 'Clinic 1No. (%)', 'Clinic 2n (%)'],
      ['Rash', '8 (20)', '9 (30)'],
    )
    expect(await scopedIn(text, 'proportion')).toEqual([
      '20% 8 {arm=clinic 1 inherited}',
      '30% 9 {arm=clinic 2 inherited}',
    ])
  })

  it('say which deviation they give, with or without full stops', async () => {
    const text = tableText(['Item', 'Drug Mean ± S.D'], ['Pain', '4.1 ± 1.2'])
    expect((await claimsIn(text, 'estimate'))[0]?.value).toMatchObject({
      statistic: 'mean',
      deviation: { type: 'standard-deviation' },
    })
  })

  it('of two groups held against each other give p-values', async () => {
    const text = tableText(
      ['Item', 'A', 'A versus B', 'B', 'PB versus C', 'C'],
      ['Pain', '4.1', '0.296', '4.2', '<0.001', '4.3'],
    )
    expect(await scopedIn(text, 'p-value')).toEqual([
      'p = 0.296 {arm=a versus b inherited, endpoint=pain}',
      'p < 0.001 {arm=b versus c inherited, endpoint=pain}',
    ])
  })

  it('of two groups are no p-values where a cell cannot be one', async () => {
    const text = tableText(['Item', 'A vs B'], ['Pain', '0.296'], ['Sleep', '4.1'])
    expect(await scopedIn(text, 'p-value')).toEqual([])
  })

  it('of shares belong to the counts before them', async () => {
    const text = tableText(['Item', 'n', '%'], ['Rash', '8', '20.0'], ['Fever', '', '5.0'])
    expect(await valuesIn(text, 'proportion', 'count')).toEqual(['20.0% 8', '5.0%'])
  })

  it('of brackets alone belong to the values before them', async () => {
    const text = tableText(
      ['Item', 'Drug', 'Drug'],
      ['Stay (days), median (IQR)', '3.5', '(2.0-7.3)'],
    )
    const [claim, ...others] = await claimsIn(text, 'estimate')
    expect(others).toEqual([])
    expect(claim?.value).toMatchObject({ spread: { type: 'interquartile' } })
  })

  it('with a size are groups, whatever their letter', async () => {
    const text = tableText(['Item', 'B', 'F (n = 20)', 'Test group'], ['Pain', '4.1', '4.2', '4.3'])
    expect(await scopedIn(text, 'estimate')).toEqual([
      '4.1 {arm=b inherited}',
      '4.2 {arm=f inherited}',
      '4.3 {arm=test inherited}',
    ])
  })

  it('name measures where the corner says that the rows are groups', async () => {
    const text = tableText(['Group', 'Pain', 'Sleep (hours)'], ['Drug', '4.1', '6.5'])
    expect(await measuredIn(text, 'estimate')).toEqual(['"Pain": 4.1', '"Sleep": 6.5 hour'])
    expect((await scopedIn(text, 'estimate'))[0]).toBe('4.1 {arm=drug inherited}')
  })

  it('of all people name no arm', async () => {
    const text = tableText(['Item', 'All patients'], ['Pain', '4.1'])
    expect(await scopedIn(text, 'estimate')).toEqual(['4.1 {}'])
  })

  it('have the baseline of the title, their sizes not', async () => {
    const text = `Baseline characteristics of the people\n\n${tableText(['Item', 'Drug (n = 9)'], ['Pain', '4.1'])}`
    expect(await scopedIn(text, 'count', 'estimate')).toEqual([
      '9 {arm=drug inherited}',
      '4.1 {arm=drug inherited, timePoint=baseline inherited}',
    ])
  })

  it('have no arm of a title that holds groups against each other', async () => {
    const text = `Pain in the drug versus the placebo group\n\n${tableText(['Item', 'All'], ['Pain', '4.1'])}`
    expect(await scopedIn(text, 'estimate')).toEqual(['4.1 {}'])
  })
})
