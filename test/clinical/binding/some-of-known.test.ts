import { describe, expect, it } from 'vitest'
import { measuredIn, valuesIn } from '../claims-in.js'

describe('some of the people or things told of before', () => {
  it.each([
    [
      'people by a participle',
      'Eleven of the invited adults moved away.',
      ['people: Eleven patient'],
    ],
    ['things', 'Two of these ulcers were deep.', ['ulcers: Two ulcer']],
    ['events', 'Twelve of the adverse events were mild.', ['"adverse events": Twelve event']],
    ['those who left', 'Three of the women were excluded.', ['people-lost: Three patient']],
  ])('are counted: %s', async (_, text, counts) => {
    expect(await measuredIn(text, 'count')).toEqual(counts)
  })

  it('are told by which one they are, where one of several parts is meant', async () => {
    expect(await valuesIn('The scan was done in one of the centres.', 'count')).toEqual([])
    expect(await valuesIn('Rash is one of the side effects of the drug.', 'count')).toEqual([])
  })
})

describe('people counted by what they did', () => {
  it.each([
    [
      'in a clause of their own',
      'Seven patients had a cold; five had a cough.',
      ['people: Seven patients', 'people: five patient'],
    ],
    ['behind a colon', 'Twelve adults fell: nine broke a bone.', ['people: Twelve adults']],
    ['at the head of a sentence', 'Three died.', ['people: Three patient']],
    ['as drop-outs', 'There were four drop-outs.', ['people-lost: four patient']],
    [
      'as the others',
      'In arm A 20 adults had tea, the other 24 received water.',
      ['people: 20 adults', 'group-size: 24 patient'],
    ],
    [
      'by the group they were put into',
      'Three adults were assigned to group 3, two to group 2.',
      ['group-size: Three adults', 'group-size: two patient'],
    ],
    [
      'between dashes',
      'Four participants—one in the tea group and three in the water group—moved away.',
      ['people: Four participants', 'people: one patient', 'people: three patient'],
    ],
  ])('%s', async (_, text, counts) => {
    expect(await measuredIn(text, 'count')).toEqual(counts)
  })

  it('are none where a number tells which of several is meant', async () => {
    const text = 'We saw 45 patients in areas 1, 2 and 3 had more.'
    expect(await valuesIn(text, 'count')).toEqual(['45 patients'])
  })
})

describe('a number that a hyphen ties to the word before it', () => {
  it('counts nothing', async () => {
    expect(await valuesIn('We treated under-five children.', 'count')).toEqual([])
    expect(await valuesIn('We gave polymer-70 to 12 children.', 'count')).toEqual(['12 children'])
  })
})

describe('"completed" with so many of something', () => {
  it('tells what people did, and no set of those who stayed', async () => {
    const text = 'Nine patients completed <10 visits.'
    expect(await measuredIn(text, 'count')).toEqual(['people: Nine patients'])
    const stayed = 'Nine patients completed the study.'
    expect(await measuredIn(stayed, 'count')).toEqual(['group-size: Nine patients'])
  })
})

describe('places that people are taken from', () => {
  it('are counted behind "from"', async () => {
    const text = 'In all 60 adults from 14 farms were enrolled.'
    expect(await measuredIn(text, 'count')).toEqual(['group-size: 60 adults', '"farms": 14 farm'])
  })

  it('are not the times something was taken from', async () => {
    expect(await valuesIn('Samples were collected from 3 visits.', 'count')).toEqual([])
  })
})

describe('things that are counted behind a lead-in', () => {
  it('have a verb of their own', async () => {
    const text = 'Thus, 11 more towns were allocated to the leaflet.'
    expect(await measuredIn(text, 'count')).toEqual(['"more towns": 11 town'])
  })

  it('are not the last of the numbers before them', async () => {
    expect(await valuesIn('At 3, 6 tests were done.', 'count')).toEqual([])
  })
})
