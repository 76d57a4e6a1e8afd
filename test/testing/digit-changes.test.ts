import { describe, expect, it } from 'vitest'
import { digitChanges } from '../../src/testing/digit-changes.js'

describe('digit changes', () => {
  it('try every other digit in every place of the range, and touch nothing else', () => {
    const changes = [...digitChanges('1 a 23 4', { start: 4, end: 6 })]
    expect(changes).toHaveLength(18)
    expect(new Set(changes).size).toBe(18)
    expect(changes[0]).toBe('1 a 33 4')
    expect(changes).toContain('1 a 20 4')
    expect(changes).not.toContain('1 a 23 4')
    expect(changes.every((text) => /^1 a \d\d 4$/u.test(text))).toBe(true)
  })

  it('are none where there is no digit', () => {
    expect([...digitChanges('twelve', { start: 0, end: 6 })]).toEqual([])
  })
})
