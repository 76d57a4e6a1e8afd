import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('a group that others are only held against', () => {
  it.each([
    'Compared with placebo, the drug lowered weight (men 4.1 ± 0.2 kg, women 3.2 ± 0.3 kg).',
    'Weight rose compared with placebo (110 ± 20 g in the first year).',
    'Adults with long schooling gained more than those with pain (3.4 ± 0.1 kg).',
  ])('is not that of the first result: %s', async (text) => {
    const [first] = await scopedIn(text, 'estimate')
    expect(first).not.toMatch(/placebo|with pain|subgroup=pain/)
  })

  it('is that of a result behind it, where another was told before', async () => {
    const text = 'Pain was less common in arm A (12%) than in the placebo group (25%).'
    expect(await scopedIn(text, 'proportion')).toEqual(['12% {arm=arm A}', '25% {arm=placebo}'])
  })

  it('goes with the second of two figures, where the other group is named as well', async () => {
    const text =
      'The mean weight of the boat group was greater than that of the row group (49.0 ± 5.2 kg vs. ' +
      '25.4 ± 4.2 kg).'
    expect(await scopedIn(text, 'estimate')).toEqual(['49.0 kg {arm=boat}', '25.4 kg {arm=row}'])
  })
})

describe('a dose named before a control', () => {
  it('is not that of the control', async () => {
    const text = 'Adults were randomised to drug 20 mg (n = 31) or placebo (n = 32).'
    const scopes = await scopedIn(text, 'count')
    expect(scopes[0]).toContain('dose=20 mg')
    expect(scopes[1]).not.toContain('dose')
  })
})
