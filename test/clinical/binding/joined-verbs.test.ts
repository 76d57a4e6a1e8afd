import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('two verbs that say whom a number counts', () => {
  it.each([
    ['In total, 120 patients were recruited and randomised.', 'randomised'],
    ['A total of 120 patients were enrolled and treated.', 'treated'],
    ['We recruited and randomised 120 patients.', 'randomised'],
  ])('%s: those of the last', async (text, set) => {
    expect(await scopedIn(text, 'count')).toEqual([`120 patients {analysisSet=${set}}`])
  })

  it('are each of its own number', async () => {
    expect(
      await scopedIn('In all, 120 patients were randomised and 118 were treated.', 'count'),
    ).toEqual(['120 patients {analysisSet=randomised}', '118 patient {analysisSet=treated}'])
  })

  it('give nothing to a number before that of their own', async () => {
    const text = 'We assessed 300 patients for eligibility and randomised 120.'
    expect((await scopedIn(text, 'count')).join()).not.toContain(
      '300 patients {analysisSet=randomised}',
    )
  })
})
