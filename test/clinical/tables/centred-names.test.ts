import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'
import { tableText } from './table-text.js'

const head = ['Follow-up', 'Treatment', 'Weight (kg)']

describe('names in the middle of their rows', () => {
  it('are for all rows of a round of the next names', async () => {
    const text = tableText(
      head,
      ['', 'Early', '70.1'],
      ['6 months', 'Late', '71.2'],
      ['', 'Never', '72.3'],
      ['', 'Early', '73.4'],
      ['12 months', 'Late', '74.5'],
      ['', 'Never', '75.6'],
    )
    const scopes = await scopedIn(text, 'estimate')
    expect(scopes[0]).toMatch(/arm=early.*timePoint=6 month/)
    expect(scopes[5]).toMatch(/arm=never.*timePoint=12 month/)
  })

  it('are left out where the next names do not come again', async () => {
    const text = tableText(
      head,
      ['', 'Early', '70.1'],
      ['6 months', 'Late', '71.2'],
      ['', 'Never', '72.3'],
      ['12 months', 'Early', '73.4'],
    )
    expect((await scopedIn(text, 'estimate')).join()).not.toContain('timePoint')
  })
})
