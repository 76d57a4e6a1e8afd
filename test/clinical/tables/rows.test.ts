import { describe, expect, it } from 'vitest'
import { claimsIn, measuredIn, scopedIn, valuesIn } from '../claims-in.js'
import { tableText } from './table-text.js'

const arms = ['Item', 'Drug (n = 40)', 'Placebo (n = 50)']

describe('rows', () => {
  it('hand the name of a row without results down to the times below it', async () => {
    const text = tableText(arms, ['Nausea (%)', '', ''], ['Baseline', '10/40 (25)', '5/50 (10)'])
    expect(await measuredIn(text, 'proportion')).toEqual([
      '"Nausea": 25% 10 / 40',
      '"Nausea": 10% 5 / 50',
    ])
    expect((await scopedIn(text, 'proportion'))[0]).toContain('timePoint=baseline inherited')
  })

  it('stand under a heading that spans the table', async () => {
    const text = tableText(arms, ['Sex', 'Sex', 'Sex'], ['Female', '20 (50%)', '25 (50%)'])
    expect((await measuredIn(text, 'proportion'))[0]).toBe('"Sex: Female": 50% 20 group 40')
  })

  it('leave the section when they say themselves how they read', async () => {
    const text = tableText(
      arms,
      ['Stage', '', ''],
      ['I', '10', '20'],
      ['II', '30', '30'],
      ['Asthma, n (%)', '4 (10)', '5 (10)'],
    )
    expect((await measuredIn(text, 'proportion'))[0]).toMatch(/^"Asthma"/)
  })

  it('count people where the categories add up to the size of the group', async () => {
    const text = tableText(arms, ['Stage', '', ''], ['I', '10', '20'], ['II', '30', '30'])
    expect(await measuredIn(text, 'count')).toContain('"Stage: II": 30')
  })

  it('mean nothing certain where bare numbers add up to something else', async () => {
    const text = tableText(arms, ['Stage', '', ''], ['I', '10', '20'], ['II', '12', '30'])
    expect(await measuredIn(text, 'count')).toEqual(['group-size: 40', 'group-size: 50'])
  })

  it('whose last words differ from a baseline row are of another time', async () => {
    const text = tableText(
      arms,
      ['Pulse baseline', '70.1', '71.2'],
      ['Pulse exercise', '90.4', '91.3'],
      ['Pulse change', '20.3', '20.1'],
    )
    const scopes = await scopedIn(text, 'estimate')
    expect(scopes[2]).toContain('timePoint=exercise')
    expect(scopes[4]).not.toContain('timePoint')
  })

  it('of a second column of names are told by both', async () => {
    const text =
      '|  |  | Drug | Placebo |\n| --- | --- | --- | --- |\n| Sex |  |  |  |\n' +
      '|  | Male | 20 (50%) | 25 (50%) |\n| Employed | Employed | 10 (25%) | 5 (10%) |\n'
    expect(await measuredIn(text, 'proportion')).toEqual([
      '"Sex: Male": 50% 20',
      '"Sex: Male": 50% 25',
      '"Employed": 25% 10',
      '"Employed": 10% 5',
    ])
  })

  it('of two tables side by side have their own names', async () => {
    const text = tableText(
      ['Carers', 'n (%)', 'Patients', 'n (%)'],
      ['Male', '12 (30.0)', 'Single', '20 (50.0)'],
      ['Female', '28 (70.0)', 'Married', '16 (40.0)'],
      ['Retired', '8 (20.0)', 'Widowed', '4 (10.0)'],
    )
    expect((await measuredIn(text, 'proportion')).slice(0, 2)).toEqual([
      '"Male": 30.0% 12',
      '"Single": 50.0% 20',
    ])
  })

  it('hold a mean whose deviation stands in the row below', async () => {
    const text = tableText(
      arms,
      ['Age (years)', '', ''],
      ['Mean', '50.1', '51.2'],
      ['SD', '9.1', '8.2'],
    )
    const [first, ...others] = await claimsIn(text, 'estimate')
    expect(others).toHaveLength(1)
    expect(first?.value).toMatchObject({
      statistic: 'mean',
      deviation: { type: 'standard-deviation', number: { text: '9.1' } },
    })
  })

  it('give a count for each category that the stub lists', async () => {
    const text = tableText(arms, ['Men/women', '30/10', '20/30'], ['Ratio', '3/1', '2/3'])
    expect(await measuredIn(text, 'count')).toEqual([
      'group-size: 40',
      'group-size: 50',
      '"Men": 30',
      '"women": 10',
      '"Men": 20',
      '"women": 30',
    ])
  })

  it('of things that a number names make no claim', async () => {
    expect(await valuesIn(tableText(arms, ['Version', '1.1', '1.2']), 'estimate')).toEqual([])
  })

  it('are subgroups where the corner says so', async () => {
    const text = tableText(
      ['OS in subgroups', 'Drug', 'Hazard ratio (95% CI)'],
      ['All patients', '12/40', '0.58 (0.44-0.77)'],
      ['Bone disease', '7/20', '0.63 (0.43-0.92)'],
    )
    expect(await scopedIn(text, 'ratio')).toEqual([
      '0.58 95% confidence 0.44..0.77 {endpoint=overall-survival}',
      '0.63 95% confidence 0.43..0.92 {endpoint=overall-survival, subgroup=bone disease inherited}',
    ])
  })

  it('of a count are sizes of the analysis set that they name', async () => {
    const text = tableText(['Item', 'Drug'], ['Randomised, n', '40'], ['Rash, n', '3'])
    expect(await measuredIn(text, 'count')).toEqual(['group-size: 40', '"Rash": 3'])
  })

  it('behind an empty row stand under no heading, and inherit no name', async () => {
    const text = tableText(
      arms,
      ['Symptoms', '', ''],
      ['Rash', '4 (10%)', '5 (10%)'],
      ['', '', ''],
      ['Retired', '20 (50%)', '25 (50%)'],
    )
    const measured = await measuredIn(text, 'proportion')
    expect(measured[0]).toMatch(/^"Symptoms: Rash"/)
    expect(measured[2]).toMatch(/^"Retired"/)
  })

  it('of nothing but sizes count the groups', async () => {
    const text = tableText(
      ['Item', 'Drug', 'Placebo'],
      ['Pain', '4.1', '4.2'],
      ['', 'n = 40', 'n = 50'],
      ['Sleep', '6.1', '6.2'],
    )
    expect(await measuredIn(text, 'count')).toEqual(['group-size: 40', 'group-size: 50'])
    expect((await measuredIn(text, 'estimate'))[2]).toBe('"Sleep": 6.1')
  })

  it('that state results in words are no heading of those below', async () => {
    const text = tableText(
      ['Item', 'Often (%)', 'Never (%)'],
      ['Walking', '60', '40'],
      ['Mean effort: 3.28', '', ''],
      ['Running', '10', '90'],
    )
    expect((await measuredIn(text, 'proportion'))[2]).toBe('"Running": 10%')
  })

  it('under people of some sort are about them', async () => {
    const text = tableText(arms, ['Caregivers', '', ''], ['Retired', '20 (50%)', '25 (50%)'])
    expect((await measuredIn(text, 'proportion'))[0]).toMatch(/^"Retired"/)
    expect((await scopedIn(text, 'proportion'))[0]).toContain('subgroup=caregivers')
  })

  it('under a measure that begins with a time have its name', async () => {
    const text = tableText(arms, ['Pre-meal glucose (mmol/L)', '', ''], ['Lunch', '5.1', '5.2'])
    expect(await measuredIn(text, 'estimate')).toEqual([
      '"Pre-meal glucose: Lunch": 5.1 mmol/L',
      '"Pre-meal glucose: Lunch": 5.2 mmol/L',
    ])
  })

  it('with decimals in one cell are quantities in the others, without them nothing certain', async () => {
    const text = tableText(arms, ['Score', '57', '56.3'], ['Steps', '81', '79'])
    expect(await measuredIn(text, 'estimate')).toEqual(['"Score": 57', '"Score": 56.3'])
  })

  it('of sizes alone are about the people of the rows below', async () => {
    const text = tableText(
      ['Item', 'Drug', 'Placebo'],
      ['', 'n = 38', 'n = 46'],
      ['Intake', '', ''],
      ['Baseline', '12.5', '13.5'],
      ['Muscle mass', 'n = 30', 'n = 31'],
      ['Change', '0.5', '0.7'],
    )
    expect(await measuredIn(text, 'count')).toEqual([
      'group-size: 38',
      'group-size: 46',
      'group-size: 30',
      'group-size: 31',
    ])
    const scopes = await scopedIn(text, 'count')
    expect(scopes[0]).toMatch(/endpoint=intake/)
    expect(scopes[2]).toMatch(/endpoint=muscle mass/)
    expect((await measuredIn(text, 'estimate'))[2]).toBe('"Muscle mass: Change": 0.5')
  })

  it('of a model are terms, not outcomes, of its tests', async () => {
    const text = tableText(
      ['Term', 'χ2', 'df', 'P value'],
      ['Stress', '4.50', '1', '0.03'],
      ['Stress X Time', '1.20', '1', '0.30'],
    )
    expect(await measuredIn(text, 'estimate')).toEqual([
      '"Stress: χ2": 4.50',
      '"Stress X Time: χ2": 1.20',
    ])
    expect(await scopedIn(text, 'estimate')).toEqual(['4.50 {}', '1.20 {}'])
  })

  it('count the sexes by name', async () => {
    const text = tableText(
      ['', 'Drug (n = 24)'],
      ['Gender (F/M)', '15/9'],
      ['Rash (Yes/No)', '4/20'],
    )
    expect(await measuredIn(text, 'count')).toEqual([
      'group-size: 24',
      '"Gender: female": 15',
      '"Gender: male": 9',
      '"Rash: Yes": 4',
      '"Rash: No": 20',
    ])
  })

  it('may have cells that reach over a count and its share', async () => {
    const text = tableText(
      ['', 'Drug n', 'Drug %', 'Placebo n', 'Placebo %'],
      ['Rash', '4', '10.0 %', '5', '12.5 %'],
      ['Age, yr', '66 ± 18', '66 ± 18', '62 ± 19', '62 ± 19'],
    )
    expect(await measuredIn(text, 'count')).toEqual([])
    expect((await measuredIn(text, 'estimate'))[0]).toMatch(/^age: 66/)
  })
})
