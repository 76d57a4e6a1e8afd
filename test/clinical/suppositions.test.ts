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
    ['how many are needed', 'To show this, 99 women are needed, or 110 with drop-out of 10%.'],
    ['how many were required', 'For this, 99 adults were required in all (60% men).'],
    ['what people had to have', 'They had to have a saturation of more than 90%.'],
    ['a criterion under its heading', '## Key inclusion criteria\n\nAt most 40% of 12 joints.'],
    ['what is expected', 'We expect that 40 patients will have a stroke.'],
  ])('%s', async (_, text) => {
    expect(await valuesIn(text, 'p-value', 'proportion', 'estimate', 'count')).toEqual([])
  })

  it.each([
    ['a result below the limit', 'The difference was significant (p < 0.01).', ['p < 0.01']],
    ['an exact p-value', 'This was considered significant (p = 0.05).', ['p = 0.05']],
    ['what some people required', '12 patients were required to stop.', ['12 patients']],
    ['how people came in', '## Patient inclusion\n\n12 patients were seen.', ['12 patients']],
    [
      'a power of another kind',
      'Muscle power rose by 12.5% in 46 patients.',
      ['change 12.5 %', '46 patients'],
    ],
  ])('but %s is', async (_, text, values) => {
    expect(await valuesIn(text, 'p-value', 'proportion', 'estimate', 'count')).toEqual(values)
  })
})
