import { describe, expect, it } from 'vitest'
import { valuesIn } from '../claims-in.js'

describe('what happened to a designation', () => {
  it.each([
    [
      'The FDA withdrew the orphan drug designation in May 2020.',
      'orphan-drug fda withdrawn 2020-5',
    ],
    ['The orphan drug designation was withdrawn by the EMA.', 'orphan-drug ema withdrawn'],
    ['XN-401 received fast track status from the FDA.', 'fast-track fda granted'],
    ['XN-401 was assigned orphan drug status by the EMA.', 'orphan-drug ema granted'],
  ])('%s', async (text, value) => {
    expect(await valuesIn(text, 'designation')).toEqual([value])
  })

  it('holds for all types that are named together', async () => {
    const text =
      'XN-401 received Fast Track and Orphan Drug designations from the FDA in March 2024.'
    expect(await valuesIn(text, 'designation')).toEqual([
      'fast-track fda granted 2024-3',
      'orphan-drug fda granted 2024-3',
    ])
  })

  it('in people is another thing', async () => {
    expect(
      await valuesIn('In all, 12 patients received placebo in March 2024.', 'designation'),
    ).toEqual([])
  })
})

describe('the indication of a designation', () => {
  it.each([
    'The FDA granted BTD to XN-401 for patients with relapsed glioma.',
    'The FDA granted BTD to XN-401 for the treatment of patients with glioma.',
    'The FDA granted BTD to XN-401 for the treatment of relapsed or refractory glioma.',
    'The FDA granted BTD to XN-401 for adult patients with recurrent glioma.',
  ])('is the disease alone: %s', async (text) => {
    expect(await valuesIn(text, 'designation')).toEqual(['breakthrough-therapy fda granted glioma'])
  })
})
