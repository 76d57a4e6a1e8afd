import { describe, expect, it } from 'vitest'
import { valuesIn } from '../claims-in.js'

describe('numbers of approvals', () => {
  it.each([
    ['behind "No."', 'It was approved by the board (IRB No. 812/60).', ['812/60']],
    ['behind "Ref:"', 'The ethics committee agreed (Ref: 12/EE/077).', ['12/EE/077']],
    ['behind "number"', 'Approval number 8831 was given.', ['8831']],
    [
      'of two committees',
      'All agreed (Protocol No X19–0111 and HREC/19/ABC/220).',
      ['X19–0111', 'HREC/19/ABC/220'],
    ],
    ['alone in a bracket', 'The Ethics Committee of Bonn (BN 2011/54-3) agreed.', ['2011/54-3']],
  ])('%s', async (_, text, ids) => {
    expect(await valuesIn(text, 'identifier')).toEqual(ids.map((id) => `approval-number ${id}`))
  })

  it.each([
    ['a catalogue number', 'We used a kit (reference AB-071-22) of one maker.'],
    ['a figure', 'The ethics committee is shown (Fig 210).'],
    ['a year', 'The ethics committee met again (Helsinki 2013).'],
    ['a version', 'Protocol version 2.1 was approved.'],
  ])('%s is none', async (_, text) => {
    expect(await valuesIn(text, 'identifier')).toEqual([])
  })
})
