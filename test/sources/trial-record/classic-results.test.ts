import { expect, it } from 'vitest'
import { lint } from '../../../src/index.js'
import { classicXmlWithResults } from './classic-results.js'
import { fieldClaims, readRecord } from './read-record.js'
import { withResults } from './records.js'

it('reads the results of the classic XML as those of API v2, but for deaths, which it has not', async () => {
  const kinds = ['count', 'proportion', 'estimate', 'ratio', 'p-value'] as const
  const { claims, diagnostics, text } = await readRecord(classicXmlWithResults, 'record.xml')
  expect(diagnostics).toEqual([])
  const v2 = await readRecord(withResults())
  const isNoDeath = (words: string) => !words.startsWith('"deaths"')
  // Claims come in the order of their places, and the files have an order of their own.
  expect(fieldClaims(claims, ...kinds).sort()).toEqual(
    fieldClaims(v2.claims, ...kinds)
      .filter(isNoDeath)
      .sort(),
  )
  const outcomes = (words: string) => /outcome|analysis-population/.test(words)
  expect(fieldClaims(claims, 'attribute').filter(outcomes)).toEqual([
    expect.stringMatching(/^primary-outcome: participants-with-serum-urate-at-goal/),
    expect.stringMatching(/^reported-primary-outcome: participants-with-serum-urate-at-goal/),
    expect.stringMatching(/^analysis-population: all-treated-participants/),
    expect.stringMatching(/^reported-secondary-outcome: change-in-serum-urate/),
  ])
  const median = claims.find(({ place }) => place.quote === '-2.9')
  expect(text.slice(median?.place.start, median?.place.end)).toBe('-2.9')
})

it('holds the results of the classic XML against each other', async () => {
  const broken = classicXmlWithResults.replace('count="54"', 'count="55"')
  const { findings } = await lint({ files: [{ path: 'record.xml', text: broken }] })
  const finding = findings.find(({ check }) => check === 'registry-consistency')
  expect(finding).toMatchObject({ messageId: 'completion', quote: '60' })
  expect(finding?.location.address?.label).toBe(
    '/clinical_study/clinical_results/participant_flow/period_list/period/milestone_list/milestone/participants_list/participants/@count',
  )
})
