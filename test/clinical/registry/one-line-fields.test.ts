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

it('a field may have its status behind the value', async () => {
  const text =
    'Enrollment: 320 [Anticipated]\n\nStudy Start: March 3, 2024 (Actual)\n\n' +
    'Primary Completion: 2026-12-31 (Estimated)\n\nMasking: None (Open Label)\n\n' +
    'Study Completion Date: 2027-06-30\n'
  const { claims } = await readText(text, 'a.txt')
  expect(claims.map((claim) => `${claim.measure.key ?? ''}: ${valueInWords(claim)}`)).toEqual([
    'enrolment: 320 estimated',
    'study-start: 2024-3-3 actual',
    'primary-completion: 2026-12-31 estimated',
    'masking: none',
    'study-completion: 2027-6-30',
  ])
})
