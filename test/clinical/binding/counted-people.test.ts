import { describe, expect, it } from 'vitest'
import { measuredIn } from '../claims-in.js'

describe('people who make up a group', () => {
  it.each([
    ['a sample', 'We asked a sample of 90 adults.'],
    ['the whole that parts are told of', 'Of 90 adults, most slept well.'],
    ['a population', 'The study population consisted of 90 adults.'],
    ['what a trial included', 'The first trial included 90 adults.'],
    ['where a study was done', 'A study was carried out in 90 adults.'],
    ['each group', 'The plan was 90 adults in each group.'],
    ['per group', 'The plan was 90 adults per group.'],
    ['studies in a bracket', 'Data came from earlier trials (90 adults).'],
    ['a plan', 'We sought to randomise 90 adults.'],
    ['a share in a bracket behind', '90 adults (50% male) were randomised.'],
    ['stages', '90 stage II to III cancer survivors were randomised.'],
  ])('%s', async (_, text) => {
    expect((await measuredIn(text, 'count'))[0]).toMatch(/^group-size: 90 /)
  })

  it.each([
    ['a property', '90 adults were smokers.'],
    ['a total of those who did something', 'A total of 90 adults slept well.'],
    ['a kind of things', 'Tissue from 90 adults was kept.'],
    ['an event', 'In the first group, 5 falls occurred in 90 adults.'],
  ])('not %s', async (_, text) => {
    expect((await measuredIn(text, 'count')).at(-1)).toMatch(/^people: 90 /)
  })

  it('who left, behind a bracket', async () => {
    const text = '29 adults (most of them old) were excluded.'
    expect(await measuredIn(text, 'count')).toEqual(['people-lost: 29 adults'])
  })

  it('are not asked for: a limit', async () => {
    const text = 'Data were used when there were at least 5 adults in each group.'
    expect(await measuredIn(text, 'count')).toEqual([])
  })
})
