import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('treatments by their own names', () => {
  it.each([
    [
      'The ORR was 41% with lapatinib plus HX-101 and 20% with lapatinib alone.',
      ['41% {arm=lapatinib plus hx-101}', '20% {arm=lapatinib alone}'],
    ],
    [
      'The ORR was 41% and 20% with lapatinib plus chemotherapy and chemotherapy alone, respectively.',
      ['41% {arm=lapatinib plus chemotherapy}', '20% {arm=chemotherapy alone}'],
    ],
    ['The cure rate was 41% for A + M.', ['41% {arm=a+m}']],
    ['The cure rate was 41% in the A + M group.', ['41% {arm=a+m}']],
    ['The cure rate was 41% (A + M).', ['41% {arm=a+m}']],
  ])('are arms: %s', async (text, shares) => {
    expect(await scopedIn(text, 'proportion')).toEqual(shares)
  })

  it.each([
    'Patients with fever plus rash had an ORR of 41%.',
    'For this reason alone, an ORR of 41% was low.',
    'The ORR was 41% in people with low CD3+ T cell counts.',
    'The comparison of XY vs A + M gave 41% vs 20%.',
    'The cure rate was 41% (95% CI for XY minus A + M: -3.7% to 1.2%).',
  ])('are not what people have: %s', async (text) => {
    expect((await scopedIn(text, 'proportion')).join()).not.toContain('arm')
  })

  it('have no countries', async () => {
    const text = 'The trial with artesunate plus mefloquine was run in two other countries.'
    expect(await scopedIn(text, 'count')).toEqual(['two country {}'])
  })

  it('have their sizes in brackets behind them', async () => {
    const text = 'In all, 150 patients were randomised to DP (101) or A + M (49) in the DP group.'
    const sizes = await scopedIn(text, 'count')
    expect(sizes.find((size) => size.startsWith('101 '))).toContain('arm=dp')
    expect(sizes.find((size) => size.startsWith('49 '))).toContain('arm=a+m')
  })
})
