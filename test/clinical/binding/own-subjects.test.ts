import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn, valuesIn } from '../claims-in.js'

describe('a share that says whose it is', () => {
  it('gives the measure that it counts', async () => {
    const text =
      'The ORR was 34.2% (13/38), with 1 complete response (2.6%) and 12 partial responses (31.6%).'
    expect(await measuredIn(text, 'proportion')).toEqual([
      expect.stringMatching(/^objective-response-rate: 34\.2%/),
      expect.stringMatching(/^complete-response-rate: 2\.6%/),
      expect.stringMatching(/^partial-response-rate: 31\.6%/),
    ])
  })

  it('gives the measure behind its verb, not the one before it', async () => {
    const text = 'The ORR was 34.2%; 17 patients (44.7%) had stable disease.'
    const [, second] = await measuredIn(text, 'proportion')
    expect(second).toMatch(/^stable-disease-rate: 44\.7%/)
  })

  it('is of the measure before it where it is an object', async () => {
    const text = 'Adverse events occurred in 91 patients (91.9%).'
    const [only] = await measuredIn(text, 'proportion')
    expect(only).toMatch(/^adverse-event: 91\.9%/)
  })
})

describe('a list that goes on to other things', () => {
  it('leaves their measure open', async () => {
    const text = 'Serious adverse events were reported in 11.1%, dose reductions in 15.2%.'
    const [first, second] = await measuredIn(text, 'proportion')
    expect(first).toMatch(/^serious-adverse-event: 11\.1%/)
    expect(second).not.toContain('serious')
  })

  it('keeps the measure over groups and time points', async () => {
    const text = 'The ORR was 11.1% in the placebo group at week 12 and 15.2% in the active group.'
    expect(await measuredIn(text, 'proportion')).toEqual([
      expect.stringMatching(/^objective-response-rate: 11\.1%/),
      expect.stringMatching(/^objective-response-rate: 15\.2%/),
    ])
  })
})

describe('a size behind a limit or a group', () => {
  it.each([
    'Patients with expression of at least 25% (n = 14) were treated.',
    'The ORR was 12.5% in women (n = 14).',
  ])('is no count of the share: %s', async (text) => {
    expect(await valuesIn(text, 'count')).toContainEqual(expect.stringContaining('14'))
  })

  it('is one behind what the people are', async () => {
    expect(await valuesIn('Of them, 78.1% were male (n = 25).', 'count')).toEqual([])
  })
})

describe('a count before groups with sizes of their own', () => {
  it('is of none of them', async () => {
    const text = '37 patients received XN-401 at 1 mg/kg (n = 16) or 3 mg/kg (n = 21).'
    const [all] = await scopedIn(text, 'count')
    expect(all).not.toContain('dose')
  })

  it('is of the group that has no other size', async () => {
    const text = 'Among 38 response-evaluable patients with ovarian cancer, the ORR was 34.2%.'
    const [size] = await scopedIn(text, 'count')
    expect(size).toContain('condition=ovarian cancer')
  })
})

it('a grade that opens the next share is not of the one before', async () => {
  const text =
    'Adverse events of any grade occurred in 91 patients (91.9%) and grade ≥3 in 33 (33.3%).'
  const [any, severe] = await scopedIn(text, 'proportion')
  expect(any).not.toContain('grade')
  expect(severe).toContain('severity=grade 3+')
})
