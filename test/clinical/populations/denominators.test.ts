import { describe, expect, it } from 'vitest'
import { valuesIn } from '../claims-in.js'

const enrolled = 'We enrolled 48 patients with melanoma and 13 patients with glioma.'

describe('the denominator of a list of percentages without n', () => {
  it('is the one stated population of which all of them are shares', async () => {
    expect(
      await valuesIn(
        `${enrolled}\n\nIn patients with melanoma, rash occurred in 31.3%, nausea in 4.2% and fever in 8.3%.`,
        'proportion',
      ),
    ).toEqual(['31.3% out of 48', '4.2% out of 48', '8.3% out of 48'])
  })

  it('is none where one of the percentages is no share of it', async () => {
    expect(
      await valuesIn(
        `${enrolled}\n\nIn patients with melanoma, rash occurred in 31.3%, nausea in 4.2% and fever in 9.1%.`,
        'proportion',
      ),
    ).toEqual(['31.3%', '4.2%', '9.1%'])
  })

  it('is none where another population fits as well', async () => {
    expect(
      await valuesIn(
        'We enrolled 48 patients with melanoma in May and 96 patients with melanoma in all.\n\nIn patients with melanoma, rash occurred in 31.3%, nausea in 4.2% and fever in 8.3%.',
        'proportion',
      ),
    ).toEqual(['31.3%', '4.2%', '8.3%'])
  })

  it('is none where whole percentages fit nearly any population', async () => {
    expect(
      await valuesIn(
        `${enrolled}\n\nIn patients with melanoma, rash occurred in 31%, nausea in 4% and fever in 8%.`,
        'proportion',
      ),
    ).toEqual(['31%', '4%', '8%'])
  })

  it('is none where an equal arm of the population fits too, whose size need not be printed', async () => {
    expect(
      await valuesIn(
        'We enrolled 96 patients with melanoma.\n\nIn patients with melanoma, rash occurred in 31.3%, nausea in 4.2% and fever in 8.3%.',
        'proportion',
      ),
    ).toEqual(['31.3%', '4.2%', '8.3%'])
  })

  it('is none of round percentages, which ten people always give', async () => {
    expect(
      await valuesIn(
        'We enrolled 10 patients with melanoma.\n\nIn patients with melanoma, rash occurred in 40%, nausea in 50%, fever in 60% and pain in 70%.',
        'proportion',
      ),
    ).toEqual(['40%', '50%', '60%', '70%'])
  })

  it('leaves rates over time alone', async () => {
    expect(
      await valuesIn(
        `${enrolled}\n\nIn patients with melanoma, the 6-month PFS rate was 31.3%, the 9-month PFS rate 8.3% and the 12-month PFS rate 4.2%.`,
        'proportion',
      ),
    ).toEqual(['31.3%', '8.3%', '4.2%'])
  })

  it('is not asked for where the count is printed', async () => {
    expect(
      await valuesIn(
        `${enrolled}\n\nIn patients with melanoma, rash occurred in 15 (31.3%), nausea in 2 (4.2%).`,
        'proportion',
      ),
    ).toEqual(['31.3% 15', '4.2% 2'])
  })
})
