import { describe, expect, it } from 'vitest'
import { readAsOf } from '../../src/lint/as-of.js'

describe('the day that stands for today', () => {
  it('is the one asked for', () => {
    expect(readAsOf('2026-11-22')).toEqual({
      date: { year: 2026, month: 11, day: 22 },
      diagnostics: [],
    })
  })

  it('is today in UTC by default', () => {
    expect(readAsOf(undefined, new Date('2026-01-01T00:30:00+02:00')).date).toEqual({
      year: 2025,
      month: 12,
      day: 31,
    })
  })

  it.each(['2026', '2026-11', '22.11.2026', ''])('cannot be "%s"', (text) => {
    const { diagnostics } = readAsOf(text)
    expect(diagnostics).toMatchObject([{ severity: 'error' }])
    expect(diagnostics[0]?.message).toContain(`"${text}"`)
  })
})
