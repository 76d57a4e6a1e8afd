import { describe, expect, it } from 'vitest'
import { scopedIn, valuesIn } from '../claims-in.js'

describe('doses', () => {
  it.each([
    ['capsules by the day', 'They took two capsules twice a day.', ['two capsule twice-daily']],
    ['one tablet', 'Each took one small tablet orally daily.', ['one tablet once-daily']],
    ['by body weight and hour', 'They got 0.04 mg/kg bwt/h of it.', ['0.04 mg/kg/h']],
    ['units by the week', 'The worst got 9,000 unit/week.', ['9,000 unit/week']],
    ['at most', 'They got up to 40 mg of it.', ['at-most 40 mg']],
  ])('%s', async (_, text, doses) => {
    expect(await valuesIn(text, 'dose')).toEqual(doses)
  })

  it.each([
    ['capsules of a box', 'They got a box with 60 capsules.'],
    ['a limit', 'The dose was less than 0.5 mg/kg in most.'],
    ['a limit behind', 'The volume that got 10 Gy or more was small.'],
    ['what is exceeded', 'It was seen at doses exceeding 0.1 mg/kg.'],
  ])('%s is none', async (_, text) => {
    expect(await valuesIn(text, 'dose')).toEqual([])
  })

  it('do not inherit the arm of a sentence before', async () => {
    const text = 'The control group (n = 30) slept well. Capsules of 500 mg were kept in a box.'
    expect(await scopedIn(text, 'dose')).toEqual(['500 mg {}'])
  })
})
