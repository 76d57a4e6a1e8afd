import { describe, expect, it } from 'vitest'
import { claimsIn, measuredIn, scopedIn, valuesIn } from '../claims-in.js'

async function labelsIn(text: string): Promise<string[]> {
  return (await claimsIn(text, 'proportion')).map(({ measure }) => measure.label)
}

describe('a number before the bracket of a share', () => {
  it('is no count where it tells which week it was, or how far a score got better', async () => {
    expect(await valuesIn('Sleep was good at week 12 (65.5% vs. 47.0%).', 'proportion')).toEqual([
      '65.5%',
      '47.0%',
    ])
    expect(await valuesIn('More reached QUIS 50 (91.6% vs. 84.6%).', 'proportion')).toEqual([
      '91.6%',
      '84.6%',
    ])
  })

  it('is one behind other words', async () => {
    expect(await valuesIn('In the tea group 12 (65.5%) slept.', 'proportion')).toEqual(['65.5% 12'])
  })

  it('has no share that is set against another one', async () => {
    const text = '29 people from arm A and 15 people from arm B slept (96.7% vs. 50.0%).'
    expect(await valuesIn(text, 'proportion')).toEqual(['96.7%', '50.0%'])
  })
})

describe('people counted', () => {
  it.each([
    [
      'behind adjectives that commas part',
      'We asked 30 healthy non-smoking, right-handed adults.',
      ['people: 30 adults'],
    ],
    [
      'with their sexes in a bracket before their verb',
      'We enrolled 26 adults, and 19 (13 men and 6 women) completed the study.',
      [
        'group-size: 26 adults',
        'group-size: 19 patient',
        'group-size: 13 men',
        'group-size: 6 women',
      ],
    ],
    ['as one woman', 'Six men and 1 woman were asked.', ['people: Six men', 'people: 1 person']],
    [
      'as lost by their exclusion',
      'It led to the exclusion of 2 adults.',
      ['people-lost: 2 adults'],
    ],
    ['behind a mean', 'Group A, mean 38 ± 10 years, 3 patients lost.', ['people-lost: 3 patients']],
  ])('%s', async (_, text, counts) => {
    expect(await measuredIn(text, 'count')).toEqual(counts)
  })

  it('are not those of the clause behind a comma', async () => {
    expect(await valuesIn('Of score 12, adults had more.', 'count')).toEqual([])
  })
})

describe('what counted people had or did', () => {
  it('is no measure of the people before them', async () => {
    const text = 'In all, 110 (34.8%) had treatment failure and 117 (37.0%) died.'
    expect((await labelsIn(text))[1]).toBe('died')
  })

  it('may be a code', async () => {
    expect(await labelsIn('Of 53 adults, 30 (56.6%) had N2 disease.')).toEqual(['N2 disease'])
  })

  it('is said behind the clause that tells which people', async () => {
    const text = 'Later 21% of the adults who took part were lost.'
    expect(await labelsIn(text)).toEqual(['lost'])
    expect(await labelsIn('In 21% of the adults who took tea, pain fell.')).not.toContain('lost')
  })

  it('is not how frequent it was', async () => {
    const text = 'Cough was more frequent among the old (46% vs. 26%).'
    expect(await labelsIn(text)).not.toContain('frequent')
  })
})

describe('whom counted people belong to', () => {
  it('is the group they were in, behind the bracket of their sexes', async () => {
    const text = 'Twelve adults (7 men and 5 women) were in the tea group.'
    expect((await scopedIn(text, 'count'))[0]).toContain('arm=tea')
  })

  it('is not the second arm for the first share of a pair', async () => {
    const text = '29 in the tea group slept, but only 3 in the water group (96.7% vs. 10%).'
    const [first, second] = await scopedIn(text, 'proportion')
    expect(first).not.toContain('arm=water')
    expect(second).not.toContain('arm=tea')
    const one = 'Sleep was better in the tea group (96.7% vs. 10%).'
    expect((await scopedIn(one, 'proportion'))[0]).toContain('arm=tea')
  })

  it('is each group, where as many things were seen in each', async () => {
    const text = 'In the tea group all slept; three adverse events were seen in each arm.'
    expect((await scopedIn(text, 'count'))[0]).toContain('arm=each group')
  })

  it('is the group whose bracket they stand in', async () => {
    const text = 'Group A (70 cases) and group B (60 cases) were given tea.'
    expect(await scopedIn(text, 'count')).toEqual([
      expect.stringContaining('arm=group A'),
      expect.stringContaining('arm=group B'),
    ])
  })

  it('is the group behind their sizes', async () => {
    const text =
      'There were those of stage III (n = 13) and of stage IV (n = 12) in the tea group, and of ' +
      'stage IV (n = 14) in the water group.'
    const [first, second, third] = await scopedIn(text, 'count')
    expect(first).not.toContain('arm=water')
    expect(second).toContain('arm=tea')
    expect(third).toContain('arm=water')
  })

  it('is an arm whose name has a stroke', async () => {
    const text =
      'Pain was felt by 94 (27.9%) in the T80/H25 arm and 73 (22.3%) in the V160/H25 arm.'
    expect(await scopedIn(text, 'proportion')).toEqual([
      expect.stringMatching(/arm=t80\/h25/i),
      expect.stringMatching(/arm=v160\/h25/i),
    ])
  })

  it('is the arm that got a dose, and not that of the clause before "while"', async () => {
    const text = 'Patients in the tea group received 10 mg/kg of it.'
    expect((await scopedIn(text, 'dose'))[0]).toContain('arm=tea')
    const other = 'The tea group had cups, while 2.5 mg was given in the water group.'
    expect((await scopedIn(other, 'dose'))[0]).not.toContain('arm=tea')
  })
})

describe('numbers that count nobody', () => {
  it('tell which person is meant', async () => {
    expect(await valuesIn('In all, volunteer 110 was excluded.', 'count')).toEqual([])
    expect(await valuesIn('In all, 110 were excluded.', 'count')).toEqual(['110 patient'])
  })
})
