import { describe, expect, it } from 'vitest'
import { valuesIn } from './claims-in.js'

describe('what a study supposes is no claim', () => {
  it.each([
    ['a limit of significance', 'A p-value of P < 0.05 was considered significant.'],
    ['a legend of a mark', 'Values differ from baseline: * p < 0.01.'],
    [
      'what a sample size was calculated from',
      'To detect a difference of 10% with 80% power, 46 patients per arm were required.',
    ],
    ['how many would be needed', 'A total of 99 patients would be needed.'],
    ['what is expected', 'We expect that 40 patients will have a stroke.'],
  ])('%s', async (_, text) => {
    expect(await valuesIn(text, 'p-value', 'proportion', 'estimate', 'count')).toEqual([])
  })

  it.each([
    ['a result below the limit', 'The difference was significant (p < 0.01).', ['p < 0.01']],
    ['an exact p-value', 'This was considered significant (p = 0.05).', ['p = 0.05']],
    [
      'a power of another kind',
      'Muscle power rose by 12.5% in 46 patients.',
      ['change 12.5 %', '46 patients'],
    ],
  ])('but %s is', async (_, text, values) => {
    expect(await valuesIn(text, 'p-value', 'proportion', 'estimate', 'count')).toEqual(values)
  })
})
