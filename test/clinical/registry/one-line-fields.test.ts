import { expect, it } from 'vitest'
import { readText, valueInWords } from '../claims-in.js'

it('a field with its label in one line is one claim, not one more from its prose', async () => {
  const text =
    'Study Start (Actual): 2024-03-03\n\nPrimary Completion (Estimated): 2026-12-31\n\n' +
    'Masking: None\n\nLast Update Posted: 2025-10-20\n'
  const { claims } = await readText(text, 'a.txt')
  expect(claims.map((claim) => `${claim.measure.key ?? ''}: ${valueInWords(claim)}`)).toEqual([
    'study-start: 2024-3-3 actual',
    'primary-completion: 2026-12-31 estimated',
    'masking: none',
    'last-update-posted: 2025-10-20',
  ])
})
