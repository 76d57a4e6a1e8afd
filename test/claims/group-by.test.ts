import { expect, it } from 'vitest'
import { groupBy } from '../../src/claims/group-by.js'

it('keeps the order of groups and of items', () => {
  const groups = groupBy(['beta', 'alpha', 'bravo'], (word) => word.charAt(0))
  expect([...groups]).toEqual([
    ['b', ['beta', 'bravo']],
    ['a', ['alpha']],
  ])
})

it('leaves out items without key', () => {
  expect(groupBy([1, 2], (number) => (number === 1 ? undefined : 'two'))).toEqual(
    new Map([['two', [2]]]),
  )
})
