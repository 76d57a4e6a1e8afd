import { expect, it } from 'vitest'
import { figuresIn } from './figures-in.js'

it.each([
  'Rash was seen in 12%, 5%, and 0.',
  'Rash was seen in 12%, 5% and 0, respectively.',
  'Rash was seen in 12%, 5%, and 0 of the mice.',
  'Rash was seen in 12% in spring, 5% in summer and 0 in autumn.',
])('0 at the end of percentages is one of them: %s', (text) => {
  expect(figuresIn(text)).toEqual(['percent 12', 'percent 5', 'percent 0'])
})

it.each(['Rash was seen in 12%, 5%, and 0 mice.', 'Rash was seen in 12% of mice, and 0 slept.'])(
  '0 that counts is none: %s',
  (text) => {
    expect(figuresIn(text).at(-1)).toBe('plain 0')
  },
)
