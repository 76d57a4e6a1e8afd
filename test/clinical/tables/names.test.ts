import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn } from '../claims-in.js'
import { tableText } from './table-text.js'

const head = ['Item', 'Drug', 'Placebo']

async function nameOf(stub: string): Promise<string | undefined> {
  const [first] = await measuredIn(tableText(head, [stub, '12.5', '13.5']), 'estimate')
  return first?.replace(/: [^:]*$/, '')
}

describe('names of rows', () => {
  it.each([
    ['Temperature (°C)', '"Temperature"'],
    ['Wall velocity (cm/s)', '"Wall velocity"'],
    ['Grip strength (N)', '"Grip strength"'],
    ['Walking, min/wk', '"Walking"'],
    ['Lactate (μmol l-1)', '"Lactate"'],
    ['Ferritin, median (IQR) level', '"Ferritin level"'],
    ['Height (cm)b) c)', '"Height"'],
    ['Weight change kg', '"Weight change"'],
  ])('hold no unit: %s', async (stub, name) => {
    expect(await nameOf(stub)).toBe(name)
  })

  it.each([
    ['Drinks per week', '"Drinks per week"'],
    ['Cough-free days', '"Cough-free days"'],
    ['Angle (left)', '"Angle (left)"'],
  ])('keep what is no unit: %s', async (stub, name) => {
    expect(await nameOf(stub)).toBe(name)
  })

  it('tell a study group from the whole of the groups', async () => {
    const text = tableText(['', 'Study group', 'All groups'], ['Pulse', '71.5', '70.2'])
    expect(await scopedIn(text, 'estimate')).toEqual([
      '71.5 {arm=study group inherited}',
      '70.2 {}',
    ])
  })

  it('are no measure of the vocabulary that is but a word of them', async () => {
    expect(await nameOf('Bone age (years)')).toBe('"Bone age"')
    expect(await nameOf('Mean age (years)')).toBe('age')
    expect(await nameOf('RR, breaths/min')).toBe('"RR"')
  })

  it('name no analysis set with what people did', async () => {
    const text = tableText(['', 'n (%)'], ['Completed high school', '20 (50)'])
    expect(await scopedIn(text, 'proportion')).toEqual(['50% 20 {}'])
  })
})

describe('names of groups', () => {
  it('end at the size, behind which stands what is measured of them', async () => {
    const text = tableText(
      ['', 'Drug (n = 20) Mean cost (SD)', 'Placebo (n = 22) Mean cost (SD)'],
      ['Visits', '120 (30)', '90 (25)'],
    )
    expect(await measuredIn(text, 'estimate')).toEqual([
      '"cost: Visits": mean 120',
      '"cost: Visits": mean 90',
    ])
    expect((await scopedIn(text, 'estimate'))[0]).toContain('arm=drug inherited')
  })

  it('go on behind the size where more words of them stand there', async () => {
    const text = tableText(
      ['', 'Adults (n = 20) with asthma', 'Adults (n = 22) without asthma'],
      ['Score', '12.5', '9.5'],
    )
    expect((await scopedIn(text, 'estimate'))[0]).toMatch(/adults with asthma/)
  })

  it('are no measure where they are people with a size', async () => {
    const text = tableText(
      ['', 'Responders (n = 40) n (%)', 'Non-responders (n = 50) n (%)'],
      ['Female', '20 (50)', '25 (50)'],
    )
    expect((await measuredIn(text, 'proportion'))[0]).toMatch(/^"Female"/)
  })
})
