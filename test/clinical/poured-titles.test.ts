import { describe, expect, it } from 'vitest'
import { readText } from './claims-in.js'

const rows =
  'Group A (n = 24) Group B (n = 24) P value Age, years 63.1 ± 8.2 62.0 ± 7.9 0.41 ' +
  'Diabetes 12 (50.0) 13 (54.2) 0.99 Asthma 6 (25.0) 3 (12.5) 0.46 Gout 3 (12.5) 9 (37.5) 0.04'

async function timesIn(title: string): Promise<Set<string | undefined>> {
  const { claims } = await readText(`${title} ${rows}`, 'a.txt')
  const rated = claims.filter(({ kind }) => kind === 'proportion')
  expect(rated).toHaveLength(6)
  expect(rated.every(({ scope }) => scope.analysisSet === undefined)).toBe(true)
  return new Set(rated.map(({ scope }) => scope.timePoint?.key))
}

describe('the time that the title of a poured table names', () => {
  it.each([
    ['Table 1 Baseline characteristics', 'baseline'],
    ['Table 1 Patients’ baseline clinical data', 'baseline'],
    ['Table 1 Demographic data of study subjects at enrolment', 'enrolment'],
  ])('holds for its rows, though no stop ends it: %s', async (title, time) => {
    expect([...(await timesIn(title))]).toEqual([time])
  })

  it.each([
    'Table 1 Characteristics of the patients',
    'Table 2 Change from baseline in weight',
    'Table 2 Demographic data at recruitment and those remaining at six months',
  ])('is none where it names no time of all rows: %s', async (title) => {
    expect([...(await timesIn(title))]).toEqual([undefined])
  })
})

it('people are no analysis set by the time of their enrolment', async () => {
  const { claims } = await readText('At enrolment, 12 of 24 patients (50%) had a rash.')
  expect(claims.every(({ scope }) => scope.analysisSet === undefined)).toBe(true)
})
