import { describe, expect, it } from 'vitest'
import { valuesIn } from '../claims-in.js'

describe('how far recruitment is', () => {
  it.each([
    ['The trial is currently recruiting adults with gout.', ['recruiting']],
    ['Enrollment in the phase 2 part is ongoing.', ['recruiting']],
    ['The study remains open to enrolment.', ['recruiting']],
    ['The trial is not yet recruiting.', ['not-yet-recruiting']],
    ['Recruitment has been completed.', ['active-not-recruiting']],
    ['The trial has completed enrollment.', ['active-not-recruiting']],
    ['The trial is fully enrolled.', ['active-not-recruiting']],
    ['Enrolment has been paused.', ['suspended']],
    ['The study has been terminated.', ['terminated']],
    ['The study has been completed.', ['completed']],
  ])('%s', async (text, claims) => {
    expect(await valuesIn(text, 'status')).toEqual(claims)
  })

  it.each([
    'Patients were recruited in 2014.',
    'Enrolment was ongoing when the data were cut.',
    'Enrolment goes on until recruitment is complete.',
    'Once the trial has been completed, the data will be shared.',
    'Recruitment is not complete.',
    'Recruiting sites is hard.',
  ])('nothing in "%s"', async (text) => {
    expect(await valuesIn(text, 'status')).toEqual([])
  })
})
