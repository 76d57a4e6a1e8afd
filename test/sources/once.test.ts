import { expect, it, vi } from 'vitest'
import { once } from '../../src/sources/once.js'

it.each([
  ['a value', 7],
  ['nothing', undefined],
])('makes %s a single time', (_, value) => {
  const make = vi.fn(() => value)
  const get = once(make)
  expect(make).not.toHaveBeenCalled()
  expect([get(), get()]).toEqual([value, value])
  expect(make).toHaveBeenCalledTimes(1)
})
