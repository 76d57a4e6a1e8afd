import { describe, expect, it } from 'vitest'
import { scopedIn } from '../claims-in.js'

describe('a time point is named', () => {
  it.each([
    ['by an event', 'At baseline, 20.8% smoked.', 'baseline'],
    ['by an event after which it is', 'After surgery, 20.8% smoked.', 'after surgery'],
    [
      'with what tells the event',
      'After the 15-week aerobic training, 20.8% smoked.',
      'after training',
    ],
    ['by a period', 'During the intervention period, 20.8% smoked.', 'intervention period'],
    ['by the end of something', 'At the end of the study, 20.8% smoked.', 'end of study'],
    ['by a hyphened noun', 'At follow-up, 20.8% smoked.', 'follow-up'],
    ['by what it is counted from', 'At rest and 2 days later 20.8% smoked.', '2 day'],
    ['at the end of its sentence', 'Of them, 20.8% smoked at 6 months.', '6 month'],
  ])('%s', async (_, text, time) => {
    expect(await scopedIn(text, 'proportion')).toEqual([`20.8% {timePoint=${time}}`])
  })

  it.each([
    ['two times together', 'Before and after surgery, 20.8% smoked.'],
    ['a word that every object knows', 'For the constructor, 20.8% smoked.'],
    ['a part of what happened', 'After treatment failure, 20.8% smoked.'],
    ['an age', 'Of the babies born after 38 weeks of gestation, 20.8% smiled.'],
    ['a method', 'After adjusting for treatment, 20.8% smoked.'],
  ])('but not by %s', async (_, text) => {
    expect(await scopedIn(text, 'proportion')).toEqual(['20.8% {}'])
  })
})

describe('of several time points', () => {
  it.each([
    [
      'each leads its figures',
      'At 3 months, 20.8% smoked, but at 6 months it was 10.0%.',
      ['20.8% {timePoint=3 month}', '10.0% {timePoint=6 month}'],
    ],
    [
      'each stands behind its list',
      'It was 20.8% and 20.9% at 3 months and 10.0% and 10.1% at 6 months.',
      [
        '20.8% {timePoint=3 month}',
        '20.9% {timePoint=3 month}',
        '10.0% {timePoint=6 month}',
        '10.1% {timePoint=6 month}',
      ],
    ],
    [
      'one within a clause does not reach the next clause',
      'Asthma at term was found in 20.8%, and there was eczema in 10.0%.',
      ['20.8% {timePoint=term}', '10.0% {}'],
    ],
  ])('%s', async (_, text, claims) => {
    expect(await scopedIn(text, 'proportion')).toEqual(claims)
  })
})

it('an amount before a length of time makes no list of times', async () => {
  expect(
    await scopedIn(
      'Median follow-up was 19.6 months at 8 mg/kg and 16 months at 12 mg/kg.',
      'estimate',
    ),
  ).toEqual(['median 19.6 month {dose=8 mg/kg}', 'median 16 month {dose=12 mg/kg}'])
})
