import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareDates,
  describeDate,
  formatDate,
  isBefore,
  mayCoincide,
  monthsBetween,
  parseIsoDate,
  type PartialDate,
} from '../../src/statistics/partial-date.js'

function date(text: string): PartialDate {
  const read = parseIsoDate(text)
  if (read === undefined) throw new Error(`${text} is no date`)
  return read
}

const dates = fc
  .record({
    year: fc.integer({ min: 1990, max: 2030 }),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    day: fc.option(fc.integer({ min: 1, max: 28 })),
  })
  .map(({ year, month, day }): PartialDate => {
    if (month === null) return { year }
    return day === null ? { year, month } : { year, month, day }
  })

describe('parseIsoDate', () => {
  it('reads a year, a month and a day', () => {
    expect(parseIsoDate('2025')).toEqual({ year: 2025 })
    expect(parseIsoDate('2025-01')).toEqual({ year: 2025, month: 1 })
    expect(parseIsoDate('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 })
  })

  it.each(['', '25', '2025-1', '2025-13', '2025-00', '2025-02-29', '2025-04-31', '2025-01-00'])(
    'reads nothing in "%s"',
    (text) => {
      expect(parseIsoDate(text)).toBeUndefined()
    },
  )

  it('reads what formatDate writes', () => {
    fc.assert(
      fc.property(dates, (one) => {
        expect(parseIsoDate(formatDate(one))).toEqual(one)
      }),
    )
  })
})

describe('parts of a year', () => {
  const third: PartialDate = { year: 2025, part: 'Q3' }

  it('reach from their first to their last month', () => {
    expect(isBefore(date('2025-06-30'), third)).toBe(true)
    expect(mayCoincide(date('2025-07-01'), third)).toBe(true)
    expect(mayCoincide(date('2025-09-30'), third)).toBe(true)
    expect(isBefore(third, date('2025-10-01'))).toBe(true)
    expect(isBefore({ year: 2025, part: 'H1' }, third)).toBe(true)
    expect(mayCoincide({ year: 2025, part: 'H2' }, third)).toBe(true)
  })

  it('are counted from and to where they surely end and begin', () => {
    expect(monthsBetween(third, date('2026-01-21'))).toBe(3)
    expect(monthsBetween(date('2025-01-21'), third)).toBe(5)
  })

  it('are written in words and in short', () => {
    expect(describeDate(third)).toBe('the third quarter of 2025')
    expect(describeDate({ year: 2025, part: 'H2' })).toBe('the second half of 2025')
    expect(formatDate(third)).toBe('2025-Q3')
  })
})

describe('describeDate', () => {
  it('names month, day and year as far as known', () => {
    expect(describeDate({ year: 2025 })).toBe('2025')
    expect(describeDate({ year: 2025, month: 1 })).toBe('January 2025')
    expect(describeDate({ year: 2025, month: 12, day: 7 })).toBe('December 7, 2025')
  })
})

describe('isBefore and mayCoincide', () => {
  it.each([
    ['2025-01', '2025-02', true, false],
    ['2025-01', '2025-01-07', false, true],
    ['2024', '2025-01-01', true, false],
    ['2025', '2025-12-31', false, true],
    ['2025-01-31', '2025-02', true, false],
    ['2025-01-07', '2025-01-08', true, false],
    ['2025-01-07', '2025-01-07', false, true],
  ])('%s and %s: before %s, may coincide %s', (a, b, before, coincide) => {
    expect(isBefore(date(a), date(b))).toBe(before)
    expect(isBefore(date(b), date(a))).toBe(false)
    expect(mayCoincide(date(a), date(b))).toBe(coincide)
  })

  it('leave exactly one of: before, after, may coincide', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const cases = [isBefore(a, b), isBefore(b, a), mayCoincide(a, b)]
        expect(cases.filter(Boolean)).toHaveLength(1)
      }),
    )
  })
})

describe('compareDates', () => {
  it('sorts by the first day, the more precise first', () => {
    const sorted = ['2025-01-02', '2025', '2025-01', '2025-01-01', '2024-12'].map(date)
    expect(sorted.sort(compareDates).map(formatDate)).toEqual([
      '2024-12',
      '2025-01-01',
      '2025-01',
      '2025',
      '2025-01-02',
    ])
  })
})

describe('monthsBetween', () => {
  it.each([
    ['2025-01-21', '2026-01-21', 12],
    ['2025-01-21', '2026-01-20', 11],
    ['2025-01', '2026-01-21', 11],
    ['2025-01', '2025-02', 0],
    ['2025-01-31', '2025-02-28', 0],
    ['2024', '2026', 12],
    ['2024', '2025', 0],
    ['2026', '2024', 0],
    ['2025-01', '2025-01-07', 0],
  ])('from %s to %s: %s', (a, b, months) => {
    expect(monthsBetween(date(a), date(b))).toBe(months)
  })

  it('never counts more months than a full reading of the dates would', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const most = (b.year - a.year) * 12 + (b.month ?? 12) - (a.month ?? 1)
        expect(monthsBetween(a, b)).toBeLessThanOrEqual(Math.max(0, most))
      }),
    )
  })
})
