import { describe, expect, it } from 'vitest'
import { claimsIn, valuesIn } from '../claims-in.js'

describe('thousands', () => {
  it.each([
    '43448',
    '43,448',
    '43 448',
    '43.448',
    "43'448",
    '43’448',
    '43\u2009448',
    '43\u00A0448',
  ])('%s participants', async (printed) => {
    const [claim] = await claimsIn(`A total of ${printed} participants were enrolled.`, 'count')
    expect(claim).toMatchObject({ value: { number: { value: 43448 } } })
  })

  it('by points in a share', async () => {
    const [claim] = await claimsIn('Rash was seen in 13.630 (72%) of 18.842 patients.')
    expect(claim).toMatchObject({
      value: { count: { value: 13630 }, denominator: { value: 18842 } },
    })
  })

  it('are decimals where nobody is counted', async () => {
    const [claim] = await claimsIn('Mean area was 1.234 mg/L (SD 0.2).', 'estimate')
    expect(claim).toMatchObject({ value: { number: { value: 1.234, decimals: 3 } } })
  })
})

describe('decimal commas', () => {
  it.each([
    ['with a unit', 'Median PFS was 7,3 months (95% CI 5,1-9,8).', '7,3'],
    ['with a percent sign', 'The ORR was 25,5% (95% CI 13,6 to 39,6).', '25,5'],
    ['behind a zero', 'The HR was 0,75 (95% CI 0,60-0,94).', '0,75'],
  ])('%s', async (_, text, number) => {
    const values = await valuesIn(text)
    expect(values).toHaveLength(1)
    expect(values[0]).toContain(number)
    expect(values[0]).toMatch(/confidence \d+,\d+\.\.\d+,\d+$/)
  })

  it('are commas of a list where the numbers rise', async () => {
    const values = await valuesIn('Median PFS was assessed at 3,6 months.')
    expect(values.join()).not.toContain('3,6')
  })
})

describe('numbers in words', () => {
  it.each([
    ['Fifty-five', 55],
    ['One hundred', 100],
    ['One hundred and twelve', 112],
    ['Two hundred twenty-five', 225],
    ['Two thousand three hundred and five', 2305],
  ])('%s', async (printed, value) => {
    const [claim] = await claimsIn(`${printed} patients were enrolled.`, 'count')
    expect(claim).toMatchObject({ value: { number: { text: printed, value } } })
  })

  it('do not lend their front to what they multiply', async () => {
    expect(await valuesIn('About 2 million patients were treated.', 'count')).toEqual([])
  })
})

describe('numbers that are never claims', () => {
  it.each([
    ['of a table', 'Table 2 shows the odds ratio by age.'],
    ['of two figures', 'Figs. 3 and 4 show the hazard ratio.'],
    ['of a version', 'The hazard ratio was computed with SAS version 9.4.'],
    ['of criteria', 'The median response was read by RECIST 1.1.'],
    ['of a phase', 'The hazard ratio of this phase 3 trial is awaited.'],
    ['what a rate is given for', 'There was a rate per 1,000 patient-years.'],
    ['the same behind a stroke', 'It was 22.1 weeks/1,000 patients in this group.'],
  ])('%s', async (_, text) => {
    expect(await valuesIn(text)).toEqual([])
  })
})

describe('ratios of allocation', () => {
  it.each(['2:1', '2 : 1', '2-to-1'])('%s', async (printed) => {
    expect(await valuesIn(`Patients were randomized (${printed}).`)).toEqual(['2:1'])
  })

  it('are none where a colon opens a list', async () => {
    expect(await valuesIn('Patients were randomized in part 2: 1 arm was closed.')).not.toContain(
      '2:1',
    )
  })
})
