import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn, valuesIn } from '../claims-in.js'

describe('counts that leave out their noun', () => {
  it('belong to the verb behind them, not to that of the count before', async () => {
    const text = '24 patients were enrolled, 22 were treated and 20 were evaluable.'
    expect(await scopedIn(text, 'count')).toEqual([
      expect.stringMatching(/^24 .*analysisSet=enrolled\}$/),
      expect.stringMatching(/^22 .*analysisSet=treated\}$/),
      expect.stringMatching(/^20 .*analysisSet=evaluable\}$/),
    ])
  })

  it('do not lend their verb to the group that they are part of', async () => {
    const text = 'Of the 24 patients, 2 withdrew and 22 completed the study.'
    const [whole, ...parts] = await scopedIn(text, 'count')
    expect(whole).not.toContain('completed')
    expect(parts.filter((part) => part.startsWith('2 ')).join()).not.toContain('completed')
  })
})

describe('parts of what was counted before', () => {
  it.each([
    [
      'by group',
      'A total of 70 adults were enrolled, 35 in each of the groups.',
      ['group-size: 70 adults', 'group-size: 35 patient'],
    ],
    [
      'in a list that makes up the whole',
      'Of 95 asked, 70 were randomised: 35 to walk and 35 to swim.',
      ['group-size: 70 patient', 'group-size: 35 patient', 'group-size: 35 patient'],
    ],
    [
      'in the bracket of the whole',
      'Colds were rare (12 adults; 5 for the first and 7 for the second cup).',
      ['people: 12 adults', 'people: 5 patient', 'people: 7 patient'],
    ],
    [
      'of them',
      'Eleven adults fell, five of them at home.',
      ['people: Eleven adults', 'people: five patient'],
    ],
    [
      'in brackets that make up the whole',
      '90 adults were randomised to walk (46) or to swim (44).',
      ['group-size: 90 adults', 'group-size: 46 patient', 'group-size: 44 patient'],
    ],
    [
      'left by a loss',
      '10 adults were excluded, leaving 60 who were followed.',
      ['people-lost: 10 adults', 'group-size: 60 patient'],
    ],
    [
      'with a word each',
      'Later 64 trained and 72 control subjects completed the study.',
      ['group-size: 64 subjects', 'group-size: 72 subjects'],
    ],
    ['by sex', 'We saw 12 male and 8 female carers.', ['people: 12 carers', 'people: 8 female']],
    [
      'of things',
      'A total of 70 tents were seen, 40 in the northern area and 30 in the southern area.',
      ['"tents": 70 tent', '"tents": 40 tent', '"tents": 30 tent'],
    ],
    ['of whom', 'They saw many adults, of whom 12 were men.', ['people: 12 patient']],
    ['of these', 'In 12 of these patients, pain fell.', ['people: 12 patient']],
    [
      'of which',
      'We read 33 variables, of which 25 qualified.',
      ['variables: 33 variable', 'variables: 25 variable'],
    ],
    ['a size', 'The sample size was 190.', ['group-size: 190 patient']],
  ])('%s', async (_, text, claims) => {
    expect(await measuredIn(text, 'count')).toEqual(claims)
  })

  it.each([
    ['a bracket that is no part', '90 adults were randomised to walk (46) or to swim (45).'],
    ['a day', 'At day 14, 90 adults were randomised.'],
    ['a year of a period', 'Between 2006 and 2007, 90 adults were randomised.'],
  ])('not %s', async (_, text) => {
    expect(await measuredIn(text, 'count')).toEqual(['group-size: 90 adults'])
  })
})

describe('the number of a day', () => {
  it('counts nobody', async () => {
    const text = 'Adults who came from day 1 to day 3 were excluded.'
    expect(await measuredIn(text, 'count')).toEqual([])
  })
})

describe('numbers of a list that do not make up those counted before', () => {
  it('are no parts of them', async () => {
    const text = 'Seventy adults came at 9: 30 to walk and 35 to swim.'
    expect(await measuredIn(text, 'count')).toEqual(['people: Seventy adults'])
  })
})

describe('whom a study took, without a noun', () => {
  it.each([
    ['We randomised 240, of whom most were old.', '240 patient'],
    ['The trial enrolled 240 from many towns.', '240 patient'],
    ['We screened 240 between 2010 and 2012.', '240 patient'],
  ])('is its group: %s', async (text, size) => {
    expect(await valuesIn(text, 'count')).toEqual([size])
  })

  it.each([
    'We randomised 2 to 1.',
    'We recruited 2 of them.',
    'People were randomised 4 weeks on.',
  ])('is no ratio, no part and no time: %s', async (text) => {
    expect((await measuredIn(text, 'count')).join()).not.toContain('group-size')
  })
})
