import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('a ratio behind what foretells an outcome', () => {
  it('is of the outcome, in those who have it, with the p beside it', async () => {
    const text =
      'Daily walking (OR: 2.84; 95% CI: 1.41-5.69; p = 0.003) and a quiet home (OR: 1.19; 95% CI: ' +
      '1.02-1.38; p = 0.025) were the independent predictors of finishing the course at 12 months.'
    const scope = (who: string): string =>
      `{endpoint=finishing the course, subgroup=${who}, timePoint=12 month}`
    expect(await scopedIn(text)).toEqual([
      `2.84 95% confidence 1.41..5.69 ${scope('daily walking')}`,
      `p = 0.003 ${scope('daily walking')}`,
      `1.19 95% confidence 1.02..1.38 ${scope('quiet home')}`,
      `p = 0.025 ${scope('quiet home')}`,
    ])
  })

  it('is of nothing foretold where factors are merely named', async () => {
    const text = 'Clotting factors of all sorts were lower (OR: 2.84; 95% CI: 1.41-5.69).'
    expect((await scopedIn(text)).join()).not.toContain('all sorts')
  })
})

describe('a ratio right behind the shares it compares', () => {
  const shares =
    'A lower proportion of adults skipping a meal was seen in one village (38%) than in the other (60%)'

  it('is of what they measure', async () => {
    const [, , ratio] = await scopedIn(`${shares} (odds ratio: 0.5; 95% CI: 0.3 to 0.9).`)
    expect(ratio).toMatch(/endpoint=.*skipping a meal/)
  })

  it('is of something else where words part it from them', async () => {
    const [, , ratio] = await scopedIn(`${shares}, and the young slept worse (odds ratio: 0.5).`)
    expect(ratio).not.toMatch(/endpoint=.*skipping a meal/)
  })
})
