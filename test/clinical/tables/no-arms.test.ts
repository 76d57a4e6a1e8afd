import { describe, expect, it } from 'vitest'
import { measuredIn, scopedIn } from '../claims-in.js'
import { tableText } from './table-text.js'

describe('heads that name no arm', () => {
  it.each([
    'Significance (2-tailed)',
    'Sig.',
    'Asymp. Sig. (2-sided)',
    'P (t-test)',
    'Significance',
  ])('%s stands over p-values', async (head) => {
    const text = tableText(['Item', 'Drug', head], ['Pain', '4.1', '0.021'])
    expect(await scopedIn(text, 'p-value')).toEqual(['p = 0.021 {endpoint=pain}'])
  })

  it('but a bracket with a size makes a group of P', async () => {
    const text = tableText(['Item', 'D (n = 20)', 'P (n = 21)'], ['Pain', '4.1', '5.2'])
    expect(await scopedIn(text, 'p-value')).toEqual([])
  })

  it.each(['Statistics', 'Test statistic'])('%s stands over those of tests', async (head) => {
    const text = tableText(['Item', 'Drug', 'Placebo', head], ['Pain', '4.1', '5.2', '2.31'])
    expect((await measuredIn(text, 'estimate'))[2]).toBe(`"${head}": 2.31`)
    expect((await scopedIn(text, 'estimate'))[2]).toBe('2.31 {endpoint=pain}')
  })

  it.each(['% change', 'Change (%)', 'Percentage change'])(
    '%s stands over changes of the group before it, which are no shares',
    async (head) => {
      const text = tableText(
        ['Item', 'Drug', head, 'Placebo', head],
        ['Pain', '4.1', '-12', '5.2', '-3'],
        ['Weight, kg', '84.1', '2', '85.2', '3'],
      )
      expect(await scopedIn(text, 'estimate', 'proportion')).toEqual([
        '4.1 {arm=drug inherited}',
        'change -12 % {arm=drug inherited, endpoint=pain}',
        '5.2 {arm=placebo inherited}',
        'change -3 % {arm=placebo inherited, endpoint=pain}',
        '84.1 kg {arm=drug inherited}',
        'change 2 % {arm=drug inherited, endpoint=weight}',
        '85.2 kg {arm=placebo inherited}',
        'change 3 % {arm=placebo inherited, endpoint=weight}',
      ])
    },
  )
})
