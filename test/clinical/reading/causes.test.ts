import { describe, expect, it } from 'vitest'
import { measuredIn } from '../claims-in.js'

describe('adverse events that led to something', () => {
  it.each([
    'Adverse events led to discontinuation in 4.4% of patients.',
    'Adverse events led 4.4% of patients to stop treatment.',
    'Adverse events that led to dose reduction occurred in 4.4% of patients.',
  ])('are not what was counted: %s', async (text) => {
    const [measured] = await measuredIn(text, 'proportion')
    expect(measured).not.toMatch(/^adverse-event/)
  })

  it('but those that merely occurred are', async () => {
    const text = 'Adverse events were reported in 64.4% of patients and led to few withdrawals.'
    expect(await measuredIn(text, 'proportion')).toEqual(['adverse-event: 64.4%'])
  })
})
