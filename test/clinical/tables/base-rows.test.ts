import { describe, expect, it } from 'vitest'
import { valuesIn } from '../claims-in.js'

const table = (...rows: readonly string[]): string =>
  [
    'Table 2. Results',
    '',
    '| | Drug (N = 130) | Placebo (N = 64) |',
    '|---|---|---|',
    ...rows,
  ].join('\n')

const measured = '| Patients with measurable disease | 100 | 48 |'
const responses = [
  '| Any response, n (%) | 60 (60.0) | 12 (25.0) |',
  '| Complete response, n (%) | 15 (15.0) | 2 (4.2) |',
]

describe('the people that a row counts', () => {
  it('are those of the percentages below it that prove it', async () => {
    const values = await valuesIn(table(measured, ...responses), 'proportion')
    expect(values).toHaveLength(4)
    expect(values.map((value) => / group (\d+)/.exec(value)?.[1])).toEqual([
      '100',
      '48',
      '100',
      '48',
    ])
  })

  it('are not those of rows that are of the people in the head', async () => {
    const events = '| Any event, n (%) | 91 (70.0) | 48 (75.0) |'
    const values = await valuesIn(table(measured, ...responses, events), 'proportion')
    expect(values.slice(4).map((value) => / group (\d+)/.exec(value)?.[1])).toEqual(['130', '64'])
  })

  it('are nobody of whom no percentage below is', async () => {
    const visits = '| Visits to the clinic | 412 | 208 |'
    const values = await valuesIn(table(visits, ...responses), 'proportion')
    expect(values.every((value) => value.includes('group 130') || value.includes('group 64'))).toBe(
      true,
    )
  })
})
