import { describe, expect, it } from 'vitest'
import { valuesIn } from '../claims-in.js'

describe('the label of an interval', () => {
  it.each([
    'two-sided 95% CI',
    '95% Clopper-Pearson CI',
    '95% bootstrap CI',
    '95% C.I.',
    '95% Cl',
    'CI 95%',
    '95% confidence limits',
  ])('%s', async (label) => {
    expect(await valuesIn(`The ORR was 25.0% (${label}: 13.6-39.6).`)).toEqual([
      '25.0% 95% confidence 13.6..39.6',
    ])
  })

  it('is not made by any word behind a percentage', async () => {
    expect(await valuesIn('The ORR was 25.0% (95% Cup 13.6-39.6).')).not.toContain(
      '25.0% 95% confidence 13.6..39.6',
    )
  })

  it.each(['PFS was alike (HR; 95% CI: 1.19; 0.94-1.50).', 'PFS: HR (95% CI): 1.19 (0.94-1.50).'])(
    'may stand before the estimate: %s',
    async (text) => {
      expect(await valuesIn(text)).toEqual(['1.19 95% confidence 0.94..1.50'])
    },
  )
})

describe('the bounds of an interval', () => {
  it.each([
    '0.60 0.94',
    'between 0.60 and 0.94',
    'from 0.60 to 0.94',
    '0.60~0.94',
    '+0.60 to +0.94',
  ])('joined in any way: %s', async (bounds) => {
    expect(await valuesIn(`The HR was 0.75 (95% CI ${bounds}).`)).toEqual([
      '0.75 95% confidence 0.60..0.94',
    ])
  })

  it.each(['-8.45-(-0.54)', '−8.45–−0.54', 'minus 8.45 to minus 0.54', '- 8.45 to - 0.54'])(
    'below zero: %s',
    async (bounds) => {
      const text = `The mean difference was -7.4 (95% CI ${bounds}).`
      expect(await valuesIn(text)).toEqual(['difference -7.4 95% confidence -8.45..-0.54'])
    },
  )
})

describe('a minus that stands apart from its number', () => {
  it('is one where the interval holds the number only with it', async () => {
    const text = 'The mean difference was - 1.2 kg (95% CI - 1.9 to - 0.1).'
    expect(await valuesIn(text)).toEqual(['difference -1.2 kg 95% confidence -1.9..-0.1'])
  })

  it('is a dash elsewhere', async () => {
    const text = 'The mean difference was - 1.2 kg (95% CI 0.1 to 1.9).'
    expect(await valuesIn(text)).toEqual(['difference 1.2 kg 95% confidence 0.1..1.9'])
  })
})

describe('what stands between an estimate and its interval', () => {
  it.each([
    ['a noun', '0.75 overall (95% CI 0.60-0.94)'],
    ['what it is given for', '0.75 per 10 ng/mL (95% CI 0.60-0.94)'],
    ['a reference', '0.75 [12] (95% CI 0.60-0.94)'],
  ])('%s', async (_, figure) => {
    expect(await valuesIn(`The HR was ${figure}.`)).toEqual(['0.75 95% confidence 0.60..0.94'])
  })

  it('is no second number', async () => {
    const text = 'The HR was 0.75 and that of men 0.80 (95% CI 0.60-0.94).'
    expect((await valuesIn(text))[0]).toBe('0.75')
  })
})

describe('the interval of a difference', () => {
  it('is not that of the share before it', async () => {
    expect(await valuesIn('The ORR was 41.1 versus 43.1%; 95% CI -8.9, 4.9.')).toEqual([
      '41.1%',
      '43.1%',
    ])
  })

  it('leaves two outcomes in one open', async () => {
    const text = 'The mean difference was -8.5/-3.2 mmHg; 95% CI -10.6, -6.4/-4.5, -1.9.'
    expect(await valuesIn(text)).toEqual([])
  })

  it('makes a percentage below zero a change, no share', async () => {
    const text = 'The mean difference was -2.0% (95% CI -8.9 to 4.9).'
    expect(await valuesIn(text, 'proportion')).toEqual([])
    expect(await valuesIn(text, 'estimate')).toEqual(['difference -2.0 % 95% confidence -8.9..4.9'])
  })
})
