import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nearestName } from '../../src/config/nearest-name.js'

const known = ['files', 'ignores', 'plugins', 'maxWarnings', 'failOn']

it.each([
  ['file', 'files'],
  ['Files', 'files'],
  ['ingores', 'ignores'],
  ['max-warnings', 'maxWarnings'],
  ['plugin', 'plugins'],
  ['max', 'maxWarnings'],
  ['flies', 'files'],
])('%s stands for %s', (name, expected) => {
  expect(nearestName(name, known)).toBe(expected)
})

it.each(['x', 'completely-else', ''])('%j is like nothing known', (name) => {
  expect(nearestName(name, known)).toBeUndefined()
})

it('finds a name again after any one edit', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...known),
      fc.nat(20),
      fc.string({ minLength: 1, maxLength: 1 }),
      (name, at, letter) => {
        const index = at % name.length
        expect(nearestName(name.slice(0, index) + letter + name.slice(index + 1), known)).toBe(name)
        expect(nearestName(name.slice(0, index) + name.slice(index + 1), known)).toBe(name)
        expect(nearestName(name.slice(0, index) + letter + name.slice(index), known)).toBe(name)
      },
    ),
  )
})

it('is not slow for an absurd name', () => {
  expect(nearestName('f'.repeat(1_000_000), known)).toBeUndefined()
})
