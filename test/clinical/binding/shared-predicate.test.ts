import { describe, expect, it } from 'vitest'
import { claimsIn, scopedIn } from '../claims-in.js'

async function labelsIn(text: string): Promise<string[]> {
  return (await claimsIn(text, 'proportion')).map(({ measure }) => measure.label)
}

describe('what is said once of the shares of several groups', () => {
  it('is what each of them measures', async () => {
    const text = 'At 6 months, 14.7% in the tea group and 17.8% in the water group were awake.'
    expect(await labelsIn(text)).toEqual(['awake', 'awake'])
  })

  it('is not how they compare', async () => {
    const text = 'Pain: 14.7% in the tea group and 17.8% in the water group were similar.'
    expect(await labelsIn(text)).not.toContain('similar')
  })
})

describe('a share with a verb of its own', () => {
  it('is not what the figure before it measures', async () => {
    const text = 'The mean age was 85.5 years, 76% were female, and half were in pain (48.7%).'
    expect(await labelsIn(text)).toContain('female')
    const second = 'Many were female (48.7%) and 12.5% were asleep.'
    expect(await labelsIn(second)).toEqual(['female', 'asleep'])
  })
})

describe('shares with their names behind them', () => {
  it('may open a bracket, behind a count that they are no share of', async () => {
    const text = 'We asked 223 pupils (47.1% boarders, 86.1% athletes).'
    expect(await labelsIn(text)).toEqual(['boarders', 'athletes'])
  })

  it('may lead a list', async () => {
    const text = 'Cultures revealed 42.2% yeasts, 35.9% moulds and 12.5% C. albicans, in all.'
    expect(await labelsIn(text)).toEqual(['yeasts', 'moulds', 'C. albicans'])
  })

  it('leave a share of those counted its count', async () => {
    const [claim] = await claimsIn('We saw 20 pupils (40% in all).', 'proportion')
    expect(claim?.value).toMatchObject({ count: { value: 20 }, percent: { value: 40 } })
  })
})

describe('a phrase that says how many', () => {
  it('is not what a share measures', async () => {
    const text = 'Events were told by 8 subjects (19%).'
    expect(await labelsIn(text)).not.toContain('8 subjects')
    expect(await labelsIn('The percent was higher (81.2% vs. 23.4%).')).toEqual(['', ''])
  })
})

describe('whom counts are of', () => {
  it('are those whom a group was given, each the group behind it', async () => {
    const text =
      'Of 106 adults, 49 were randomly assigned to the tea group and 57 to the water group.'
    expect((await scopedIn(text, 'count')).slice(1)).toEqual([
      expect.stringContaining('arm=tea'),
      expect.stringContaining('arm=water'),
    ])
  })

  it('are not of the first of two groups with sizes of their own', async () => {
    const text = '120 adults were randomised to the tea group (60) or the water group (60).'
    const [all] = await scopedIn(text, 'count')
    expect(all).not.toContain('arm=')
  })

  it('are events of the group behind them', async () => {
    const text = 'It came in three cases, one case in group A and two cases in group B.'
    expect(await scopedIn(text, 'count')).toEqual([
      expect.not.stringContaining('arm='),
      expect.stringContaining('arm=group A'),
      expect.stringContaining('arm=group B'),
    ])
  })

  it('are neither men nor women where both are named together', async () => {
    const text = 'Men and women (n = 40) were asked, and women (n = 12) were asked again.'
    const [both, women] = await scopedIn(text, 'count')
    expect(both).not.toContain('subgroup=')
    expect(women).toContain('subgroup=female')
  })

  it('are of the dose whose group stands in its bracket', async () => {
    const text = 'Rats were given saline (group 2), 150 mg/kg (group 3) or 500 mg/kg (group 4).'
    expect(await scopedIn(text, 'dose')).toEqual([
      expect.stringContaining('arm=group 3'),
      expect.stringContaining('arm=group 4'),
    ])
  })
})
