import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('counts that leave out their noun', () => {
  it('belong to the verb behind them, not to that of the count before', async () => {
    const text = '24 patients were enrolled, 22 were treated and 20 were evaluable.'
    expect(await scopedIn(text, 'count')).toEqual([
      expect.stringMatching(/^24 .*analysisSet=enrolled\}$/),
      expect.stringMatching(/^22 .*analysisSet=treated\}$/),
      expect.stringMatching(/^20 .*analysisSet=evaluable\}$/),
    ])
  })

  it('do not lend their verb to the group that they are part of', async () => {
    const text = 'Of the 24 patients, 2 withdrew and 22 completed the study.'
    const [whole, ...parts] = await scopedIn(text, 'count')
    expect(whole).not.toContain('completed')
    expect(parts.filter((part) => part.startsWith('2 ')).join()).not.toContain('completed')
  })
})
