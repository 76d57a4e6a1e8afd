import { describe, expect, it } from 'vitest'
import {
  endBeforeNotes,
  numberedNotes,
  withoutNotes,
} from '../../../src/clinical/tables/names/notes.js'
import { measuredIn } from '../claims-in.js'
import { tableText } from './table-text.js'

const foot = '1 Mean ± SD. 2 By a nurse.3 At rest; 4 t-test.'

describe('numbered notes', () => {
  it('are counted from one on', () => {
    expect(numberedNotes(foot)).toBe(4)
    expect(numberedNotes('Values are means. 12 people were left out.')).toBe(0)
  })

  it.each([
    ['Fever2', 'Fever'],
    ['Pain (score)1,3', 'Pain (score)'],
    ['Fever7', 'Fever7'],
    ['IL2', 'IL2'],
  ])('%s is %s', (heading, expected) => {
    expect(withoutNotes(heading, 4)).toBe(expected)
  })

  it.each([
    ['84.9 ± 7.81', '84.9 ± 7.8'],
    ['-11.3 ± 14.83,4', '-11.3 ± 14.8'],
    ['4.1 ± 3.1 (4.7 ± 3.6)4', '4.1 ± 3.1 (4.7 ± 3.6)'],
    ['84.95 ± 7.81', '84.95 ± 7.81'],
    ['84.9 ± 7.89', '84.9 ± 7.89'],
    ['42', '42'],
  ])('%s reads %s', (cell, expected) => {
    expect(cell.slice(0, endBeforeNotes(cell, 4))).toBe(expected)
    expect(endBeforeNotes(cell, 0)).toBe(cell.length)
  })

  it('are no digits of the figures of a table', async () => {
    const text = `${tableText(['Item', 'Mean ± SD'], ['Pulse2', '84.9 ± 7.81'])}\n${foot}\n`
    expect(await measuredIn(text, 'estimate')).toEqual(['"Pulse": mean 84.9'])
  })
})
