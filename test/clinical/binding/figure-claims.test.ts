import { describe, expect, it } from 'vitest'
import { claimsIn, measuredIn, scopedIn, valuesIn } from '../claims-in.js'

describe('counts', () => {
  it.each([
    ['a size in brackets', 'The group (n = 24) was small.', 'group-size: 24'],
    ['a noun behind a verb of taking part', 'It enrolled 48 patients.', 'group-size: 48 patients'],
    [
      'words between number and noun',
      'A total of 13 STS patients were treated.',
      'group-size: 13 patients',
    ],
    ['people with a property', 'Fever was seen in 13 older men.', 'people: 13 men'],
    ['people who left', 'In all, 12 patients withdrew.', 'people-lost: 12 patients'],
    ['a number word', 'Twenty-one patients were randomised.', 'group-size: Twenty-one patients'],
    ['thousands', 'A total of 1,550 patients were enrolled.', 'group-size: 1,550 patients'],
    [
      'a hedged number',
      'Approximately 300 patients will be enrolled.',
      'group-size: about 300 patients',
    ],
    ['cohorts', 'Three dose cohorts were opened.', 'cohorts: Three cohort'],
    ['a plural behind a singular', 'We used 30 trial sites.', 'sites: 30 site'],
    ['events of a sort', 'There were 162 deaths.', 'deaths: 162 event'],
    ['events', 'There were 162 cases.', 'events: 162 event'],
    [
      'events told more closely',
      'There were two uterine ruptures and three early deaths.',
      '"early deaths": three event',
    ],
  ])('%s', async (_, text, claim) => {
    expect(await measuredIn(text, 'count')).toEqual([claim])
  })

  it.each([
    ['a drug code', 'HX-1012 patients were treated.'],
    ['a marker', 'PD-L1 and CD19 patients were treated.'],
    ['a version', 'By RECIST 1.1 and CTCAE v5.0 patients were treated.'],
    ['an ordinal', 'The 3rd patient was treated.'],
    ['a phone number', 'Contact the patient line at +1 301 555 0142.'],
    ['a ticker', 'Brightwell (HKEX: 3692) treats patients.'],
    ['a citation glued to a word', 'The patients were treated before.24 Patients came.'],
    ['a citation in brackets', 'This was seen before [24] patients came.'],
    ['a rate in words', 'Rash was seen in four in ten patients.'],
    ['a cohort of that number', 'In cohort 2 patients were treated.'],
    ['a grade', 'Those with grade 3 patients call severe were treated.'],
  ])('%s counts nobody', async (_, text) => {
    expect(await valuesIn(text, 'count')).toEqual([])
  })
})

describe('proportions', () => {
  it('keep the words before them where no measure is known', async () => {
    expect(await measuredIn('Headache occurred in 20.8% (5/24).', 'proportion')).toEqual([
      '"Headache": 20.8% 5 / 24',
    ])
  })

  it('know the size printed with their group, which is no denominator', async () => {
    expect(await valuesIn('In cohort 1 (n = 24), the ORR was 20.8%.', 'proportion')).toEqual([
      '20.8% group 24',
    ])
  })

  it('have no group where two sizes stand before them', async () => {
    const text = 'In cohort 1 (n = 24) and cohort 2 (n = 20), the ORR was 20.8%.'
    expect(await valuesIn(text, 'proportion')).toEqual(['20.8%'])
  })

  it('give the range of several, and no value between', async () => {
    const [claim] = await claimsIn('Rash occurs in 20-30% of patients.', 'proportion')
    expect(Object.keys(claim?.value ?? {})).toEqual(['range'])
  })
})

describe('estimates', () => {
  it.each([
    [
      'Median PFS was 8.4 months (95% CI, 2.8-NE).',
      'progression-free-survival: median 8.4 month 95% confidence 2.8..not-estimable',
    ],
    [
      'Median OS was not reached (95% CI, 15.4 months-NE).',
      'overall-survival: median not-reached month 95% confidence 15.4..not-estimable',
    ],
    [
      'The median DOR was NR (95% CI, 4.1-NR).',
      'duration-of-response: median not-reached 95% confidence 4.1..not-reached',
    ],
    [
      'Median follow-up was 12.3 months (range, 0.5-24.1).',
      'follow-up: median 12.3 month range 0.5..24.1',
    ],
    [
      'Median follow-up was 12.3 months (IQR 8.0 to 15.1).',
      'follow-up: median 12.3 month interquartile 8.0..15.1',
    ],
    ['Median age was 61 years (range 18 to 84).', 'age: median 61 year range 18..84'],
    [
      'The mean change was −0.45 (95% CI −0.78 to −0.05).',
      'change: difference -0.45 95% confidence -0.78..-0.05',
    ],
    [
      'The mean difference was 3.2 L (95% CI 0.01 L, 6.10 L).',
      'mean-difference: difference 3.2 L 95% confidence 0.01..6.10',
    ],
  ])('%s', async (text, claim) => {
    expect(await measuredIn(text, 'estimate')).toEqual([claim])
  })

  it.each([
    [
      'a length of treatment is no survival',
      'Treatment lasted 24 weeks; PFS is reported elsewhere.',
    ],
    ['a time point is no result', 'PFS was assessed at 12 months.'],
    ['a bare number without a known measure', 'The device weighs 3.2 units.'],
  ])('%s', async (_, text) => {
    expect(await claimsIn(text, 'estimate')).toEqual([])
  })

  it('of a second group share the measure of the first', async () => {
    const text = 'Median PFS was 9.9 months (95% CI, 9.0 to 11.3) vs 5.1 months with placebo.'
    expect(await measuredIn(text, 'estimate')).toEqual([
      'progression-free-survival: median 9.9 month 95% confidence 9.0..11.3',
      'progression-free-survival: median 5.1 month',
    ])
  })
})

describe('ratios and p-values', () => {
  it.each([
    ['HR 0.58; 95% CI 0.44-0.77', 'hazard-ratio: 0.58 95% confidence 0.44..0.77'],
    ['hazard ratio, 0.58 [95% CI: 0.44, 0.77]', 'hazard-ratio: 0.58 95% confidence 0.44..0.77'],
    ['HR (95% CI): 0.58 (0.44-0.77)', 'hazard-ratio: 0.58 95% confidence 0.44..0.77'],
    ['odds ratio was 1.9 (95% CI 1.2-3.0)', 'odds-ratio: 1.9 95% confidence 1.2..3.0'],
    ['relative risk of 1.4 (95% CI 1.1-1.8)', 'risk-ratio: 1.4 95% confidence 1.1..1.8'],
    ['rate ratio 0.9 (90% CI 0.8-1.1)', 'rate-ratio: 0.9 90% confidence 0.8..1.1'],
  ])('%s', async (text, claim) => {
    expect(await measuredIn(`Placebo did worse, ${text}.`, 'ratio')).toEqual([claim])
  })

  it('"or" and "hr" in lower case name no ratio', async () => {
    expect(await claimsIn('Give 1.9 or 3.0 of it, or 2.2 after 1 hr 0.5 more.', 'ratio')).toEqual(
      [],
    )
  })

  it('a p-value takes the measure and the outcome of its ratio', async () => {
    const text = 'PFS was longer (HR 0.58; 95% CI 0.44-0.77; p<0.001).'
    expect(await measuredIn(text, 'p-value')).toEqual(['hazard-ratio: p < 0.001'])
    expect(await scopedIn(text, 'ratio', 'p-value')).toEqual([
      '0.58 95% confidence 0.44..0.77 {endpoint=progression-free-survival}',
      'p < 0.001 {endpoint=progression-free-survival}',
    ])
  })

  it('a ratio of the next sentence compares the outcome spoken of last', async () => {
    expect(await scopedIn('OS was longer with it. The HR was 0.75.', 'ratio')).toEqual([
      '0.75 {endpoint=overall-survival}',
    ])
  })

  it.each(['P = .03', 'p=0.03', 'P-value = 0.03', '(p < 0.03)'])(
    '%s alone is a claim',
    async (p) => {
      expect(await claimsIn(`They differed, ${p}.`, 'p-value')).toHaveLength(1)
    },
  )
})

describe('allocation ratios', () => {
  it.each([
    ['in a 2:1 ratio', '2:1'],
    ['in a ratio of 1:1:1', '1:1:1'],
  ])('%s', async (text, parts) => {
    expect(await valuesIn(`Patients were split ${text}.`, 'allocation')).toEqual([parts])
  })

  it.each([
    ['a time of day', 'Patients were seen at 8:10 in the morning, 24 patients a day.'],
    ['a score', 'The home team won 3:2 before 24 patients.'],
    ['parts above ten', 'The picture ratio was 16:9 for 24 patients.'],
  ])('are not %s', async (_, text) => {
    expect(await claimsIn(text, 'allocation')).toEqual([])
  })
})

describe('doses', () => {
  it.each([
    ['Patients received 12 mg/kg.', '12 mg/kg'],
    ['Patients received 12.0-mg/kg infusions.', '12.0 mg/kg'],
    ['Patients received 75 mg/m2 Q3W.', '75 mg/m2 q3w'],
    ['Patients received 30 µg once daily.', '30 µg once-daily'],
    ['Patients received 120 mg twice daily.', '120 mg twice-daily'],
    ['Patients received 74 Gy.', '74 Gy'],
  ])('%s', async (text, dose) => {
    expect(await valuesIn(text, 'dose')).toEqual([dose])
  })
})
