import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

const groups = 'Cohort 1 (n = 16) and cohort 2 (n = 26) took part. '
const both = ['6.3% {cohort=cohort 1}', '20.8% {cohort=cohort 2}']

describe('"the former" and "the latter" in one sentence', () => {
  it.each([
    'The ORR was 6.3% in the former and 20.8% in the latter.',
    'In the former, the ORR was 6.3%; in the latter, it was 20.8%.',
    'The ORR was 6.3% in the former cohort versus 20.8% in the latter cohort.',
    'In the former and the latter, the ORR was 6.3% and 20.8%, respectively.',
  ])('each name their group: %s', async (text) => {
    expect(await scopedIn(groups + text, 'proportion')).toEqual(both)
  })

  it('name the first and the second whatever their order', async () => {
    const text = `${groups}The ORR was 20.8% in the latter and 6.3% in the former.`
    expect(await scopedIn(text, 'proportion')).toEqual(both.toReversed())
  })

  it('name none where no two groups were set side by side', async () => {
    const text =
      'Cohort 1 (n = 16) took part. The ORR was 6.3% in the former and 20.8% in the latter.'
    for (const claim of await scopedIn(text, 'proportion')) expect(claim).not.toContain('cohort 2')
  })
})
