import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { termOf } from '../../../src/claims/tokens/token.js'
import { tokenize } from '../../../src/claims/tokens/tokenize.js'
import { Vocabulary } from '../../../src/claims/vocabulary.js'
import { textsOf, tokensOf } from './tokens-of.js'

describe('numbers', () => {
  it.each<[string, string, number, number]>([
    ['a whole number', '24', 24, 0],
    ['a decimal point', '20.8', 20.8, 1],
    ['a middle dot', '20·8', 20.8, 1],
    ['no digit before the point', '.05', 0.05, 2],
    ['thousands by commas', '1,550', 1550, 0],
    ['thousands by commas with decimals', '12,345.6', 12345.6, 1],
    ['trailing zeros kept as decimals', '8.00', 8, 2],
    ['a zero', '0', 0, 0],
    ['a number word', 'eleven', 11, 0],
    ['a compound number word', 'Fifty-five', 55, 0],
  ])('%s', (_, text, value, decimals) => {
    expect(tokensOf(`in ${text} of them`)[1]).toMatchObject({
      type: 'number',
      text,
      number: { value, decimals },
    })
  })

  it('does not take a comma of a list for one of thousands', () => {
    expect(textsOf('in 12, 14 and 16,20 of them', 'number')).toEqual(['12', '14', '16', '20'])
  })

  it('ends at a full stop that ends the sentence', () => {
    expect(textsOf('There were 24.', 'number')).toEqual(['24'])
  })

  it('does not find number words inside words', () => {
    expect(textsOf('Everyone often weighs tension of the network', 'number')).toEqual([])
  })

  it('reads the sign before a number as a mark of its own', () => {
    expect(tokensOf('(−4.0').map(({ text }) => text)).toEqual(['(', '−', '4.0'])
  })
})

describe('codes hold digits that count nothing', () => {
  it.each([
    'HX-1012',
    "BK'501",
    'PD-L1',
    'B7-H3',
    'CD19',
    'v1.1',
    'v5.0',
    '3rd',
    'G12C',
    'COVID-19',
    'NCT01234567',
    '1.2.3',
    '007',
    'https://example.org/24/25',
    '10.1000/182',
  ])('%s', (code) => {
    expect(textsOf(`see ${code} there`, 'number')).toEqual([])
    expect(textsOf(`see ${code} there`, 'code')).toEqual([code])
  })

  it('ends a code before a joined word without digits', () => {
    expect(tokensOf('B7-H3-targeted').map(({ text }) => text)).toEqual(['B7-H3', '-', 'targeted'])
  })

  it('leaves a number before a hyphenated word a number', () => {
    expect(textsOf('a 12-fold rise', 'number')).toEqual(['12'])
  })
})

describe('dates', () => {
  it.each(['October 19, 2020', '3 March 2025', 'Mar. 2025', '2025-10-20', '20 October 2025'])(
    'are one token: %s',
    (date) => {
      expect(textsOf(`on ${date} it began`, 'date')).toEqual([date])
      expect(textsOf(`on ${date} it began`, 'number')).toEqual([])
    },
  )

  it('are not the verb "may" nor a bare year', () => {
    expect(textsOf('It may 2 times in 2021', 'date')).toEqual([])
  })
})

describe('units', () => {
  it.each<[string, string, string]>([
    ['20.8%', '%', 'percent'],
    ['20.8 per cent', '%', 'percent'],
    ['8.4 months', 'month', 'time'],
    ['6-month', 'month', 'time'],
    ['12 wks', 'week', 'time'],
    ['12 mg/kg', 'mg/kg', 'dose'],
    ['12.0-mg/kg', 'mg/kg', 'dose'],
    ['75 mg/m²', 'mg/m2', 'dose'],
    ['75 mg/m^2', 'mg/m2', 'dose'],
    ['30 µg', 'µg', 'dose'],
    ['30 μg', 'µg', 'dose'],
    ['30 mcg', 'µg', 'dose'],
    ['140 mmHg', 'mmHg', 'other'],
    ['2.0 percentage points', 'percentage point', 'percent'],
    ['31 nmol / l', 'nmol/L', 'other'],
    ['31 μmol l-1', 'µmol L-1', 'other'],
    ['14 breaths/min', 'breaths/min', 'other'],
    ['90 minutes per week', 'minute per week', 'other'],
    ['2,100 kcal/day', 'kcal/day', 'other'],
    ['3.2 per 1,000 person-years', 'per 1,000 person-years', 'other'],
    ['40 IU/kg/day', 'IU/kg/day', 'dose'],
    ['2.5 points', 'point', 'other'],
  ])('%s', (text, key, quantity) => {
    expect(tokensOf(`at ${text} it was`)[1]).toMatchObject({ text, unit: { key, quantity } })
  })

  it.each(['12 monthly', '5 grapes', '7 dogs', '3 mgs', '3 per 100 beds'])(
    'are not the front of a word: %s',
    (text) => {
      expect(tokensOf(text)[0]).not.toHaveProperty('unit.key')
    },
  )
})

describe('citations', () => {
  it.each([
    ['glued to a full stop', 'as reported.2 Then', '2'],
    ['several glued to a full stop', 'as reported.2,3 Then', '2,3'],
    ['a range glued to a comma', 'as reported,4-6 then', '4-6'],
    ['in square brackets behind a word', 'as reported [4] then', '[4]'],
    ['a list in square brackets', 'as reported [4, 6-8] then', '[4, 6-8]'],
  ])('%s', (_, text, mark) => {
    expect(textsOf(text, 'citation')).toEqual([mark])
    expect(textsOf(text, 'number')).toEqual([])
  })

  it.each([
    ['a number of its own sentence', 'as reported. 2 came'],
    ['a bracket behind a number', 'it was 61 [52-70] then'],
    ['a bracket that a spread word opens', 'the range [12-55] was'],
    ['a decimal behind an abbreviation', 'the 2.5 mark'],
  ])('is not %s', (_, text) => {
    expect(textsOf(text, 'citation')).toEqual([])
  })
})

describe('terms', () => {
  const terms = [
    { category: 'measure', key: 'pain-score', forms: ['pain score'] },
    { category: 'measure', key: 'pain', forms: ['pain'] },
  ]

  it('name the longest term, over hyphens', () => {
    const [token] = tokensOf('pain-score fell', terms)
    expect(token).toMatchObject({ terms: [{ key: 'pain-score' }], termTokens: 3 })
  })

  it('do not overlap', () => {
    const named = tokensOf('pain score pain', terms).filter((token) => termOf(token) !== undefined)
    expect(named).toHaveLength(2)
  })

  it('do not reach over a number', () => {
    expect(tokensOf('pain 3 score', terms)[0]).toMatchObject({ terms: [{ key: 'pain' }] })
  })
})

describe('any text', () => {
  const none = new Vocabulary([])

  it('gives tokens in order that quote it and leave out nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        // Flat text holds no white space but plain spaces.
        const text = raw.replace(/\s/gu, ' ')
        let at = 0
        for (const token of tokenize(text, 0, text.length, none)) {
          expect(text.slice(at, token.start).trim()).toBe('')
          expect(token.text).toBe(text.slice(token.start, token.end))
          expect(token.end).toBeGreaterThan(token.start)
          at = token.end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
    )
  })
})
