import { describe, expect, it } from 'vitest'
import { measuredIn } from '../claims-in.js'

describe('things counted', () => {
  it.each([
    ['a total', 'A total of 70 tents were inspected.', ['"tents": 70 tent']],
    ['parts of a whole', 'The set comprised 18 wooden masks.', ['"wooden masks": 18 mask']],
    ['a noun with its verb', 'Forty masks were lost.', ['"masks": Forty mask']],
    [
      'numbers of a list',
      'A total of 34, 28 and 31 tents were inspected.',
      ['"tents": 34 tent', '"tents": 28 tent', '"tents": 31 tent'],
    ],
    [
      'a noun that was counted before',
      'A total of 34 tents were seen in May, and likewise 28 tents in June.',
      ['"tents": 34 tent', '"tents": 28 tent'],
    ],
    ['what something was found in', 'Moths were present in 40 tents.', ['"tents": 40 tent']],
    [
      'what happened to people',
      'Six serious adverse events were seen.',
      ['"serious adverse events": Six event'],
    ],
    ['a design', 'It is a three-arm trial.', ['arms: three arm']],
    ['what people are asked by', 'They sent two long surveys.', ['surveys: two survey']],
    [
      'a noun before the one counted',
      'We held 36 caregiver interviews.',
      ['interviews: 36 interview'],
    ],
  ])('%s', async (_, text, claims) => {
    expect(await measuredIn(text, 'count')).toEqual(claims)
  })

  it.each([
    ['of no introduction', 'They had walked past 18 wooden masks.'],
    ['that only measure', 'Forty minutes were lost.'],
    ['with a sign of a note in front', '2 Masks were lost.'],
    ['as a limit', 'Having at least one episode of gout was common.'],
    ['that are nobody', 'No one reported episodes of gout.'],
    ['below zero', 'They moved on Day −7 operations.'],
    ['of a test with a dash', "A 2-group Student's t-test was used."],
  ])('%s are no claims', async (_, text) => {
    expect(await measuredIn(text, 'count')).toEqual([])
  })
})
