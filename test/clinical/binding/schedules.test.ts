import { describe, expect, it } from 'vitest'
import { valuesIn } from '../claims-in.js'

describe('schedules with a number', () => {
  it.each([
    ['12 mg/kg every 3 weeks', '12 mg/kg q3w'],
    ['12 mg/kg every three weeks', '12 mg/kg q3w'],
    ['12 mg/kg every 2 weeks', '12 mg/kg q2w'],
  ])('%s', async (text, dose) => {
    expect(await valuesIn(`Patients received ${text}.`, 'dose')).toEqual([dose])
  })

  it('are not how long something takes', async () => {
    expect(await valuesIn('Patients received 12 mg/kg for 3 weeks.', 'dose')).toEqual(['12 mg/kg'])
  })
})

describe('allocation ratios behind a verb alone', () => {
  it.each([
    'Patients were randomized 2:1 to XN-401 or placebo.',
    'Patients were randomly assigned 2:1 to two arms.',
    'Participants were allocated (2:1) to two arms.',
  ])('%s', async (text) => {
    expect(await valuesIn(text, 'allocation')).toEqual(['2:1'])
  })
})
