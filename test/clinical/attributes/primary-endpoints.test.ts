import { describe, expect, it } from 'vitest'
import { claimsIn, readText } from '../claims-in.js'

async function attributes(sentence: string): Promise<string[]> {
  const text = `# Results of QX-1207\n\nQX-1207 is new.\n\n${sentence}\n`
  return (await claimsIn(text, 'attribute')).map((claim) => {
    const key = claim.kind === 'attribute' ? claim.value.key : ''
    const time = claim.scope.timePoint?.key
    return [claim.measure.key, key, ...(time === undefined ? [] : [`at ${time}`])].join(' ')
  })
}

describe('primary endpoints', () => {
  it.each([
    ['The primary endpoint was overall survival.', ['primary-outcome overall-survival']],
    [
      'The primary outcome measure is progression-free survival at 6 months.',
      ['primary-outcome progression-free-survival at 6 month'],
    ],
    [
      'Co-primary endpoints are PFS and overall survival, with DOR as a secondary endpoint.',
      ['primary-outcome progression-free-survival', 'primary-outcome overall-survival'],
    ],
    ['The trial met its primary endpoint of PFS.', ['primary-outcome progression-free-survival']],
    ['The primary endpoint was met; overall survival was longer.', []],
    ['The secondary endpoint was overall survival.', []],
  ])('%s', async (sentence, expected) => {
    expect(await attributes(sentence)).toEqual(expected)
  })
})

describe('ages of those who may take part', () => {
  it.each([
    [
      'Patients aged 18 to 75 years were eligible.',
      ['minimum-age 18-years', 'maximum-age 75-years'],
    ],
    ['The trial enrolled adults aged 18 years or older.', ['minimum-age 18-years']],
    ['The trial enrolled 24 adolescents aged 12 to 17 years.', []],
    ['Patients aged 65 to 75 years lived longer.', []],
  ])('%s', async (sentence, expected) => {
    expect(await attributes(sentence)).toEqual(expected)
  })
})

it("reads the outcomes of a record's page by the heading above them", async () => {
  const text = [
    'Study Type: Interventional',
    'Enrollment: 102',
    'Phase: Phase 1/Phase 2',
    'Last Update Posted: 2025-10-20',
    'Primary Outcome Measures',
    'Overall survival (OS)',
    'Time Frame: up to 36 months',
    'Secondary Outcome Measures',
    'ORR and PFS',
    'Time Frame: up to 24 months',
  ].join('\n\n')
  const { claims } = await readText(text, 'a.txt')
  const read = claims.flatMap(({ kind, measure, scope, place }) =>
    kind === 'attribute' ? [[measure.key, place.quote, scope.endpoint?.key]] : [],
  )
  expect(read).toEqual([
    ['study-type', 'Interventional', undefined],
    ['phase', 'Phase 1/Phase 2', undefined],
    ['phase', 'Phase 1/Phase 2', undefined],
    ['primary-outcome', 'Overall survival (OS)', 'overall-survival'],
    ['secondary-outcome', 'ORR and PFS', undefined],
  ])
})
