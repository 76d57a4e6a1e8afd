import { expect, it } from 'vitest'
import { measuredIn } from '../claims-in.js'

it.each([
  'The study start was in March 2023 and the primary completion is in May 2025.',
  'The study start (March 2023) and the primary completion (May 2025) are known.',
  'In March 2023 the study start took place and in May 2025 the primary completion.',
])('two dates go to two events: %s', async (text) => {
  expect(await measuredIn(text, 'date')).toEqual([
    'study-start: 2023-3',
    'primary-completion: 2025-5',
  ])
})
